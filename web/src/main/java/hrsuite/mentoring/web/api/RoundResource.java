package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.matching.ConfirmDetail;
import hrsuite.mentoring.matching.ConfirmRequest;
import hrsuite.mentoring.matching.FairnessDetail;
import hrsuite.mentoring.matching.MatchingService;
import hrsuite.mentoring.matching.ProposalDetail;
import hrsuite.mentoring.matching.ReleaseDetail;
import hrsuite.mentoring.matching.ReleaseRequest;
import hrsuite.mentoring.matching.RoundComparison;
import hrsuite.mentoring.matching.RoundDetail;
import hrsuite.mentoring.matching.RoundDraft;
import hrsuite.mentoring.matching.RoundReport;
import hrsuite.mentoring.matching.RoundWorkbook;
import hrsuite.mentoring.matching.UnmatchedDetail;
import hrsuite.mentoring.program.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rounds of matching. */
@Path("v1/programs/{program}/rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class RoundResource {

    @Inject
    private MatchingService matching;

    @Inject
    private RoundWorkbook workbook;

    @PathParam("program")
    private String program;

    @GET
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = RoundDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listRounds", summary = "The rounds of a program, newest first")
    public Response rounds(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(matching.rounds(program, page.request()), uri);
    }

    @POST
    @AllowedTo(HR_ADMIN)
    @Answers(value = RoundDetail.class, status = 202)
    @Operation(
            operationId = "runRound",
            summary = "Runs matching in the background",
            description = "Ask the location again until the state is PROPOSED or FAILED.")
    public Response run(RoundDraft draft, @Context UriInfo uri) {
        RoundDetail round = matching.run(program, draft == null ? RoundDraft.plain() : draft);
        return Versioned.accepted(uri.getAbsolutePathBuilder().path(round.id()).build(), round, round.version());
    }

    @GET
    @Path("{round}")
    @Produces("application/json;qs=1")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = RoundDetail.class, also = Workbooks.XLSX)
    @Operation(operationId = "getRound", summary = "One round, as JSON or as a workbook with all its pairs and reasons")
    public Response round(@PathParam("round") String id, @Context Request request) {
        RoundDetail round = matching.round(program, id);
        return Versioned.show(round, round.version(), request);
    }

    @GET
    @Path("{round}")
    @Produces(Workbooks.XLSX + ";qs=0.5")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Operation(hidden = true)
    public Response workbook(@PathParam("round") String id, @BeanParam LanguageParameters language) {
        RoundReport report = matching.report(program, id, language.locale());
        return Workbooks.answer("round-" + id + ".xlsx", out -> workbook.write(report, out));
    }

    @GET
    @Path("compare")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(RoundComparison.class)
    @Operation(operationId = "compareRounds", summary = "Rounds side by side; what changed is told from the first")
    public Response compare(
            @Parameter(description = "Ids of 1 to 5 rounds, separated by commas.") @QueryParam("rounds") String ids) {
        List<String> wanted = ids == null || ids.isBlank()
                ? List.of()
                : Arrays.stream(ids.split(",")).map(String::strip).toList();
        return Response.ok(matching.compare(program, wanted)).build();
    }

    @GET
    @Path("{round}/fairness")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(FairnessDetail.class)
    @Operation(
            operationId = "getFairness",
            summary = "Who was selected, by department, location and grade",
            description =
                    "For hr-admin also by what people have said of themselves, in rounded figures of five or more.")
    public Response fairness(@PathParam("round") String id, @BeanParam LanguageParameters language) {
        return Response.ok(matching.fairness(program, id, language.locale())).build();
    }

    @GET
    @Path("{round}/proposals")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = ProposalDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listProposals", summary = "The proposed pairs with their reasons")
    public Response proposals(
            @PathParam("round") String id,
            @BeanParam PageParameters page,
            @BeanParam LanguageParameters language,
            @Context UriInfo uri) {
        return PageAnswer.of(matching.proposals(program, id, page.request(), language.locale()), uri);
    }

    @GET
    @Path("{round}/unmatched")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = UnmatchedDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listUnmatched", summary = "Who was left over, why, and what would help")
    public Response unmatched(
            @PathParam("round") String id,
            @Parameter(description = "mentee (the default) or mentor.") @QueryParam("role") String role,
            @BeanParam PageParameters page,
            @BeanParam LanguageParameters language,
            @Context UriInfo uri) {
        Role side = Choice.of(Role.class, "role", role);
        return PageAnswer.of(matching.unmatched(program, id, side, page.request(), language.locale()), uri);
    }

    @POST
    @Path("{round}/confirm")
    @AllowedTo(HR_ADMIN)
    @Answers(ConfirmDetail.class)
    @Operation(operationId = "confirmRound", summary = "Makes pairings of proposals: all that are named, or none")
    public Response confirm(@PathParam("round") String id, ConfirmRequest request) {
        ConfirmRequest wanted = request == null ? new ConfirmRequest(null, List.of()) : request;
        return Response.ok(matching.confirm(program, id, wanted)).build();
    }

    @POST
    @Path("{round}/release")
    @AllowedTo(HR_ADMIN)
    @Answers(ReleaseDetail.class)
    @Operation(
            operationId = "releaseRound",
            summary = "Offers proposals to the two of each, where the program asks for consent",
            description = "Nothing is visible to them before. When both accept, they are a pairing.")
    public Response release(@PathParam("round") String id, ReleaseRequest request) {
        ReleaseRequest wanted = request == null ? new ReleaseRequest(null, null, null) : request;
        return Response.ok(matching.release(program, id, wanted)).build();
    }

    @POST
    @Path("{round}/cancel")
    @AllowedTo(HR_ADMIN)
    @Answers(RoundDetail.class)
    @Operation(operationId = "cancelRound", summary = "Gives up what is still open")
    public Response cancel(@PathParam("round") String id) {
        RoundDetail round = matching.cancel(program, id);
        return Versioned.ok(round, round.version());
    }
}
