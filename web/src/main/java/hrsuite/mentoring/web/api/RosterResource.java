package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;

import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.ChangeDetail;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.MappingDraft;
import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.RosterLanguage;
import hrsuite.mentoring.staff.roster.RosterService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Staff files on their way in. */
@Path("v1/roster")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roster")
public class RosterResource {

    private static final String XLS = "application/vnd.ms-excel";
    private static final String CSV = "text/csv";

    @Inject
    private RosterService rosters;

    @GET
    @Path("template")
    @Produces(Workbooks.XLSX)
    @AllowedTo(HR_ADMIN)
    @Answers(also = Workbooks.XLSX)
    @Operation(operationId = "getRosterTemplate", summary = "An empty roster workbook to fill in")
    public Response template(@BeanParam LanguageParameters language) {
        RosterLanguage asked = language.language();
        return Workbooks.answer("roster.xlsx", out -> rosters.template(asked, out));
    }

    @POST
    @Upload
    @Path("intakes")
    @Consumes({Workbooks.XLSX, XLS, CSV, MediaType.APPLICATION_OCTET_STREAM})
    @AllowedTo(HR_ADMIN)
    @Answers(value = IntakeDetail.class, status = 202)
    @Operation(
            operationId = "uploadRoster",
            summary = "Takes a roster in",
            description = "The file is the body, or the field \"file\" of a form. It is read and judged in the"
                    + " background; nothing changes before it is applied. Ask the location again until the state is"
                    + " JUDGED or REFUSED.")
    public Response upload(
            @BeanParam UploadParameters parameters,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) String disposition,
            @Context UriInfo uri,
            InputStream body) {
        return answers(parameters).receive(disposition, body, uri);
    }

    @POST
    @Upload
    @Path("intakes")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowedTo(HR_ADMIN)
    @Operation(hidden = true)
    public Response uploadForm(@BeanParam UploadParameters parameters, @Context UriInfo uri, List<EntityPart> parts)
            throws IOException {
        return answers(parameters).receive(parts, uri);
    }

    @GET
    @Path("intakes")
    @AllowedTo(HR_ADMIN)
    @Answers(value = IntakeDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listIntakes", summary = "All rosters that came in, newest first")
    public Response intakes(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(rosters.intakes(page.request()), uri);
    }

    @GET
    @Path("intakes/{intake}")
    @AllowedTo(HR_ADMIN)
    @Answers(IntakeDetail.class)
    @Operation(operationId = "getIntake", summary = "How far a roster has come, and what applying it would do")
    public Response intake(@PathParam("intake") String id, @Context Request request) {
        return answers().show(id, request);
    }

    @GET
    @Path("intakes/{intake}/problems")
    @AllowedTo(HR_ADMIN)
    @Answers(value = ProblemDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listIntakeProblems", summary = "What is wrong, cell by cell")
    public Response problems(@PathParam("intake") String id, @BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(rosters.problems(id, page.request()), uri);
    }

    @GET
    @Path("intakes/{intake}/annotated")
    @Produces(Workbooks.XLSX)
    @AllowedTo(HR_ADMIN)
    @Answers(also = Workbooks.XLSX)
    @Operation(
            operationId = "getAnnotatedRoster",
            summary = "The uploaded file as a workbook with each problem marked and explained in its cell",
            description = "Corrected and uploaded again it is clean. Columns with pay, passwords, health and the like"
                    + " are emptied, macros and links to the outside are gone. Over 20,000 rows it holds only the rows"
                    + " with problems. As long as the file is kept. Every download is on record.")
    public Response annotated(@PathParam("intake") String id) {
        return Workbooks.answer("roster-" + id + "-annotated.xlsx", rosters.annotated(id)::writeTo);
    }

    @GET
    @Path("intakes/{intake}/changes")
    @AllowedTo(HR_ADMIN)
    @Answers(value = ChangeDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listIntakeChanges", summary = "What the roster changes, field by field")
    public Response changes(@PathParam("intake") String id, @BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(rosters.changes(id, page.request()), uri);
    }

    @PUT
    @Path("intakes/{intake}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(value = IntakeDetail.class, status = 202)
    @Operation(
            operationId = "remapIntake",
            summary = "Corrects what the columns mean, and judges again",
            description =
                    "columns: heading to field, or to null to leave it out; dateOrder: heading to DMY, MDY or YMD."
                            + " Headings are named as the columns of the intake are. sheet and headingRow where they were not"
                            + " found. saveAs keeps the correction by name; it is used again for the same headings.")
    public Response remap(
            @PathParam("intake") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MappingDraft mapping,
            @Context UriInfo uri) {
        return answers().decide(id, ifMatch, uri, () -> rosters.remap(id, Bodies.given(mapping)));
    }

    @POST
    @Path("intakes/{intake}/apply")
    @AllowedTo(HR_ADMIN)
    @Answers(
            value = IntakeDetail.class,
            status = {200, 202})
    @Operation(operationId = "applyIntake", summary = "Makes the changes, all or none")
    public Response apply(
            @PathParam("intake") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ApplyOptions options,
            @Context UriInfo uri) {
        ApplyOptions chosen = options == null ? new ApplyOptions(false, false) : options;
        return answers().decide(id, ifMatch, uri, () -> rosters.apply(id, chosen));
    }

    @POST
    @Path("intakes/{intake}/cancel")
    @AllowedTo(HR_ADMIN)
    @Answers(IntakeDetail.class)
    @Operation(operationId = "cancelIntake", summary = "Gives a roster up that is not applied")
    public Response cancel(
            @PathParam("intake") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context UriInfo uri) {
        return answers().decide(id, ifMatch, uri, () -> rosters.cancel(id));
    }

    @POST
    @Path("intakes/{intake}/undo")
    @AllowedTo(HR_ADMIN)
    @Answers(
            value = IntakeDetail.class,
            status = {200, 202})
    @Operation(operationId = "undoIntake", summary = "Brings back what was before an applied roster")
    public Response undo(
            @PathParam("intake") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context UriInfo uri) {
        return answers().decide(id, ifMatch, uri, () -> rosters.undo(id));
    }

    private IntakeAnswers answers() {
        return answers(new UploadParameters());
    }

    private IntakeAnswers answers(UploadParameters parameters) {
        return new IntakeAnswers(
                (fileName, content) -> rosters.receive(parameters.upload(fileName), content), rosters::intake);
    }
}
