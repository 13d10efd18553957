package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.SUCCESSION;

import hrsuite.mentoring.succession.FlagCount;
import hrsuite.mentoring.succession.FlagDraft;
import hrsuite.mentoring.succession.FlagReport;
import hrsuite.mentoring.succession.FlagWorkbook;
import hrsuite.mentoring.succession.RiskFlag;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where succession is at risk. Every read is on record. */
@Path("v1/succession/flags")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Succession")
public class FlagResource {

    @Inject
    private SuccessionService succession;

    @Inject
    private FlagWorkbook workbook;

    @GET
    @Produces("application/json;qs=1")
    @AllowedTo(SUCCESSION)
    @Answers(value = RiskFlag.class, many = Answers.Many.PAGE, also = Workbooks.XLSX)
    @Operation(
            operationId = "listFlags",
            summary = "Derived and declared flags with their reasons",
            description = "A page as JSON; all of them as a workbook.")
    public Response flags(@BeanParam FlagParameters filter, @BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(succession.flags(filter.filter(), page.request()), uri);
    }

    @GET
    @Produces(Workbooks.XLSX + ";qs=0.5")
    @AllowedTo(SUCCESSION)
    @Operation(hidden = true)
    public Response workbook(@BeanParam FlagParameters filter) {
        FlagReport report = succession.allFlags(filter.filter());
        return Workbooks.answer("succession-flags.xlsx", out -> workbook.write(report, out));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(SUCCESSION)
    @Answers(value = RiskFlag.class, status = 201)
    @Operation(operationId = "declareFlag", summary = "Declares a flag")
    public Response declare(FlagDraft draft, @Context UriInfo uri) {
        RiskFlag flag = succession.declare(Bodies.given(draft));
        return Versioned.created(uri.getAbsolutePathBuilder().path(flag.id()).build(), flag, flag.version());
    }

    @GET
    @Path("{flag}")
    @AllowedTo(SUCCESSION)
    @Answers(RiskFlag.class)
    @Operation(operationId = "getFlag", summary = "One flag: a derived one, also of the past, or a declared one")
    public Response flag(@PathParam("flag") String id, @Context Request request) {
        RiskFlag flag = succession.flag(id);
        return Versioned.show(flag, flag.version(), request);
    }

    @DELETE
    @Path("{flag}")
    @AllowedTo(SUCCESSION)
    @Answers(status = 204)
    @Operation(operationId = "clearFlag", summary = "Clears a declared flag")
    public Response clear(@PathParam("flag") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        succession.clear(id, expected(ifMatch, id));
        return Response.noContent().build();
    }

    /**
     * Why somebody decides so.
     *
     * @param reason 1 to 1,000 characters
     */
    public record FlagReasonBody(String reason) {}

    @POST
    @Path("{flag}/acknowledge")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(SUCCESSION)
    @Answers(RiskFlag.class)
    @Operation(
            operationId = "acknowledgeFlag",
            summary = "Somebody takes care of a derived flag, which stays in force",
            description = "With a reason, which is kept.")
    public Response acknowledge(
            @PathParam("flag") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, FlagReasonBody body) {
        RiskFlag flag = succession.acknowledge(
                id, expected(ifMatch, id), Bodies.given(body).reason());
        return Versioned.ok(flag, flag.version());
    }

    @POST
    @Path("{flag}/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(SUCCESSION)
    @Answers(status = 204)
    @Operation(
            operationId = "resolveFlag",
            summary = "Ends a flag",
            description = "A declared one for good; a derived one until the facts behind it change.")
    public Response resolve(
            @PathParam("flag") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, FlagReasonBody body) {
        succession.resolve(id, expected(ifMatch, id), Bodies.given(body).reason());
        return Response.noContent().build();
    }

    private Long expected(String ifMatch, String id) {
        return ifMatch == null
                ? null
                : (Long) Versioned.expected(ifMatch, succession.flag(id).version(), "flag", id);
    }

    @GET
    @Path("trend")
    @AllowedTo(SUCCESSION)
    @Answers(value = FlagCount.class, many = Answers.Many.LIST)
    @Operation(
            operationId = "flagTrend",
            summary = "How many flags there were, day by day",
            description = "For at most 366 days; without them for the last 30.")
    public Response trend(
            @QueryParam("from") @Parameter(description = "The first day, as 2026-01-31.") String from,
            @QueryParam("to") @Parameter(description = "The last day; left out: today.") String to) {
        return Response.ok(ListAnswer.of(succession.trend(Days.of("from", from), Days.of("to", to))))
                .build();
    }
}
