package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.program.ProgramTemplate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What programs are made from. */
@Path("v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programs")
public class CatalogResource {

    @Inject
    private ProgramService programs;

    @GET
    @Path("templates")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = ProgramTemplate.class, many = Answers.Many.LIST)
    @Operation(operationId = "listTemplates", summary = "The templates that a program can be made from")
    public Response templates() {
        return Response.ok(ListAnswer.of(programs.templates())).build();
    }
}
