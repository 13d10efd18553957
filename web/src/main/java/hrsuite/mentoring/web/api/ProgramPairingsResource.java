package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.pairing.ExistingPair;
import hrsuite.mentoring.pairing.PairingDetail;
import hrsuite.mentoring.pairing.PairingOutcome;
import hrsuite.mentoring.pairing.PairingService;
import hrsuite.mentoring.web.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pairs of a program. */
@Path("v1/programs/{program}/pairings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pairings")
public class ProgramPairingsResource {

    /** Pairs that exist already and are taken over. */
    public record PairsBody(List<ExistingPair> pairs) {}

    /** What came of it; the place of a refusal is the pair's number in the request: {@code pair 3}. */
    public record PairsOutcome(int made, int already, List<Problem.Cause> refused) {}

    @Inject
    private PairingService pairings;

    @PathParam("program")
    private String program;

    @GET
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = PairingDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listPairings", summary = "The pairings of a program, ended ones included")
    public Response pairings(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(pairings.pairings(program, page.request()), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(PairsOutcome.class)
    @Operation(
            operationId = "takeOverPairings",
            summary = "Takes over pairs that exist already, each judged on its own")
    public Response takeOver(PairsBody body) {
        List<ExistingPair> pairs = Bodies.given(body).pairs();
        PairingOutcome outcome = pairings.takeOver(program, pairs == null ? List.of() : pairs);
        return outcome(outcome);
    }

    @POST
    @Upload
    @Consumes({Workbooks.XLSX, "application/vnd.ms-excel", "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @AllowedTo(HR_ADMIN)
    @Answers(PairsOutcome.class)
    @Operation(
            operationId = "takeOverPairingsOfFile",
            summary = "Takes over pairs that exist already from a file, each judged on its own",
            description = "Columns Mentor and Mentee with employee numbers and, if it is known, Since. The place of a"
                    + " refusal is its cell.")
    public Response takeOverFile(InputStream body) {
        return outcome(pairings.takeOver(program, body));
    }

    @POST
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowedTo(HR_ADMIN)
    @Operation(hidden = true)
    public Response takeOverForm(List<EntityPart> parts) throws IOException {
        try (InputStream content = FormFile.in(parts).getContent()) {
            return outcome(pairings.takeOver(program, content));
        }
    }

    private static Response outcome(PairingOutcome outcome) {
        List<Problem.Cause> refused =
                outcome.refused().stream().map(Problem.Cause::of).toList();
        return Response.ok(new PairsOutcome(outcome.made(), outcome.already(), refused))
                .build();
    }
}
