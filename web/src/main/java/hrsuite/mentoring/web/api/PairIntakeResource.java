package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;

import hrsuite.mentoring.pairing.PairChange;
import hrsuite.mentoring.pairing.TakeOverService;
import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.ProblemDetail;
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

/** Workbooks of existing pairs on their way into a program. */
@Path("v1/programs/{program}/pairings/intakes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pairings")
public class PairIntakeResource {

    @Inject
    private TakeOverService pairs;

    @PathParam("program")
    private String program;

    @POST
    @Upload
    @Consumes({Workbooks.XLSX, Workbooks.XLS, Workbooks.CSV, MediaType.APPLICATION_OCTET_STREAM})
    @AllowedTo(HR_ADMIN)
    @Answers(value = IntakeDetail.class, status = 201)
    @Operation(
            operationId = "uploadPairs",
            summary = "Takes a workbook of existing pairs in, and shows what applying would do",
            description =
                    "Columns Mentor and Mentee with employee numbers and, if it is known, Since, in a workbook or a"
                            + " table as csv: the body, or the field \"file\" of a form. Nothing changes before it is applied.")
    public Response upload(
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) String disposition, @Context UriInfo uri, InputStream body) {
        return answers().receive(disposition, body, uri);
    }

    @POST
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowedTo(HR_ADMIN)
    @Operation(hidden = true)
    public Response uploadForm(@Context UriInfo uri, List<EntityPart> parts) throws IOException {
        return answers().receive(parts, uri);
    }

    @GET
    @AllowedTo(HR_ADMIN)
    @Answers(value = IntakeDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listPairIntakes", summary = "All workbooks of pairs that came in, newest first")
    public Response intakes(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(pairs.intakes(program, page.request()), uri);
    }

    @GET
    @Path("{intake}")
    @AllowedTo(HR_ADMIN)
    @Answers(IntakeDetail.class)
    @Operation(operationId = "getPairIntake", summary = "What applying a workbook of pairs would do")
    public Response intake(@PathParam("intake") String id, @Context Request request) {
        return answers().show(id, request);
    }

    @GET
    @Path("{intake}/problems")
    @AllowedTo(HR_ADMIN)
    @Answers(value = ProblemDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listPairProblems", summary = "What is wrong, row by row and cell by cell")
    public Response problems(@PathParam("intake") String id, @BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(pairs.problems(program, id, page.request()), uri);
    }

    @GET
    @Path("{intake}/changes")
    @AllowedTo(HR_ADMIN)
    @Answers(value = PairChange.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listPairChanges", summary = "The pairs that are new, then those that are there already")
    public Response changes(@PathParam("intake") String id, @BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(pairs.changes(program, id, page.request()), uri);
    }

    @GET
    @Path("{intake}/annotated")
    @Produces(Workbooks.XLSX)
    @AllowedTo(HR_ADMIN)
    @Answers(also = Workbooks.XLSX)
    @Operation(
            operationId = "getAnnotatedPairs",
            summary = "The uploaded workbook with each problem marked and explained in its cell")
    public Response annotated(@PathParam("intake") String id) {
        return Workbooks.answer("pairs-" + id + "-annotated.xlsx", pairs.annotated(program, id)::writeTo);
    }

    @POST
    @Path("{intake}/apply")
    @AllowedTo(HR_ADMIN)
    @Answers(IntakeDetail.class)
    @Operation(operationId = "applyPairIntake", summary = "Makes the new pairs, all or none")
    public Response apply(
            @PathParam("intake") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ApplyOptions options,
            @Context UriInfo uri) {
        return answers().decide(id, ifMatch, uri, () -> pairs.apply(program, id, options));
    }

    @POST
    @Path("{intake}/cancel")
    @AllowedTo(HR_ADMIN)
    @Answers(IntakeDetail.class)
    @Operation(operationId = "cancelPairIntake", summary = "Gives a workbook of pairs up that is not applied")
    public Response cancel(
            @PathParam("intake") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context UriInfo uri) {
        return answers().decide(id, ifMatch, uri, () -> pairs.cancel(program, id));
    }

    private IntakeAnswers answers() {
        return new IntakeAnswers(
                (fileName, content) -> pairs.receive(program, fileName, content), id -> pairs.intake(program, id));
    }
}
