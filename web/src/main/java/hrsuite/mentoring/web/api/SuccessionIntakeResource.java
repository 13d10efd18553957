package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.SUCCESSION;

import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.succession.BookChange;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Workbooks of succession on their way in. */
@Path("v1/succession/intakes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Succession")
public class SuccessionIntakeResource {

    @Inject
    private SuccessionService succession;

    @POST
    @Upload
    @Consumes({Workbooks.XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @AllowedTo(SUCCESSION)
    @Answers(value = IntakeDetail.class, status = 201)
    @Operation(
            operationId = "uploadSuccession",
            summary = "Takes a workbook of profiles, positions, successors and flags in",
            description = "The workbook is the body, or the field \"file\" of a form. The answer is judged already;"
                    + " nothing changes before it is applied.")
    public Response upload(
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) String disposition, @Context UriInfo uri, InputStream body) {
        return answers().receive(disposition, body, uri);
    }

    @POST
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowedTo(SUCCESSION)
    @Operation(hidden = true)
    public Response uploadForm(@Context UriInfo uri, List<EntityPart> parts) throws IOException {
        return answers().receive(parts, uri);
    }

    @GET
    @AllowedTo(SUCCESSION)
    @Answers(value = IntakeDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listSuccessionIntakes", summary = "All workbooks that came in, newest first")
    public Response intakes(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(succession.intakes(page.request()), uri);
    }

    @GET
    @Path("{intake}")
    @AllowedTo(SUCCESSION)
    @Answers(IntakeDetail.class)
    @Operation(operationId = "getSuccessionIntake", summary = "What applying a workbook would do")
    public Response intake(@PathParam("intake") String id, @Context Request request) {
        return answers().show(id, request);
    }

    @GET
    @Path("{intake}/problems")
    @AllowedTo(SUCCESSION)
    @Answers(value = ProblemDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listSuccessionProblems", summary = "What is wrong, sheet by sheet and cell by cell")
    public Response problems(@PathParam("intake") String id, @BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(succession.problems(id, page.request()), uri);
    }

    @GET
    @Path("{intake}/changes")
    @AllowedTo(SUCCESSION)
    @Answers(value = BookChange.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listSuccessionChanges", summary = "What the workbook changes, row by row")
    public Response changes(@PathParam("intake") String id, @BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(succession.changes(id, page.request()), uri);
    }

    @GET
    @Path("{intake}/annotated")
    @Produces(Workbooks.XLSX)
    @AllowedTo(SUCCESSION)
    @Answers(also = Workbooks.XLSX)
    @Operation(
            operationId = "getAnnotatedSuccession",
            summary = "The uploaded workbook with each problem marked and explained in its cell")
    public Response annotated(@PathParam("intake") String id) {
        return Workbooks.answer("succession-" + id + "-annotated.xlsx", succession.annotated(id)::writeTo);
    }

    @POST
    @Path("{intake}/apply")
    @AllowedTo(SUCCESSION)
    @Answers(IntakeDetail.class)
    @Operation(operationId = "applySuccessionIntake", summary = "Makes the changes, all or none")
    public Response apply(
            @PathParam("intake") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ApplyOptions options,
            @Context UriInfo uri) {
        return answers().decide(id, ifMatch, uri, () -> succession.apply(id, options));
    }

    @POST
    @Path("{intake}/cancel")
    @AllowedTo(SUCCESSION)
    @Answers(IntakeDetail.class)
    @Operation(operationId = "cancelSuccessionIntake", summary = "Gives a workbook up that is not applied")
    public Response cancel(
            @PathParam("intake") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context UriInfo uri) {
        return answers().decide(id, ifMatch, uri, () -> succession.cancel(id));
    }

    @POST
    @Path("{intake}/undo")
    @AllowedTo(SUCCESSION)
    @Answers(IntakeDetail.class)
    @Operation(operationId = "undoSuccessionIntake", summary = "Brings back what was before an applied workbook")
    public Response undo(
            @PathParam("intake") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context UriInfo uri) {
        return answers().decide(id, ifMatch, uri, () -> succession.undo(id));
    }

    private IntakeAnswers answers() {
        return new IntakeAnswers(succession::receive, succession::intake);
    }
}
