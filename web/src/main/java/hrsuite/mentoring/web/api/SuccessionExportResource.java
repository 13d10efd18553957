package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.SUCCESSION;

import hrsuite.mentoring.succession.SuccessionExport;
import hrsuite.mentoring.succession.SuccessionReport;
import hrsuite.mentoring.succession.SuccessionService;
import hrsuite.mentoring.succession.SuccessionWorkbook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Succession as a workbook. Every one is on record with its purpose. */
@Path("v1/succession/exports")
@RequestScoped
@Tag(name = "Succession")
public class SuccessionExportResource {

    @Inject
    private SuccessionService succession;

    @Inject
    private SuccessionWorkbook workbook;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(Workbooks.XLSX)
    @AllowedTo(SUCCESSION)
    @Answers(also = Workbooks.XLSX)
    @Operation(
            operationId = "exportSuccession",
            summary = "Profiles, positions, successors and flags as a workbook to edit and take in again",
            description =
                    "With a purpose, by which the caller confirms that it may leave; it is kept. What is said about"
                            + " the caller and those above them is not in it.")
    public Response export(SuccessionExport asked) {
        SuccessionReport report = succession.export(Bodies.given(asked));
        return Workbooks.answer("succession.xlsx", out -> workbook.write(report, out));
    }
}
