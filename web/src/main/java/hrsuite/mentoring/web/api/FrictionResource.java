package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.SUCCESSION;

import hrsuite.mentoring.succession.FrictionAlert;
import hrsuite.mentoring.succession.RiskFlag;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has come up between people who are paired. Every read is on record. */
@Path("v1/succession/frictions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Succession")
public class FrictionResource {

    @Inject
    private SuccessionService succession;

    @GET
    @AllowedTo(SUCCESSION)
    @Answers(value = FrictionAlert.class, many = Answers.Many.PAGE)
    @Operation(
            operationId = "listFrictions",
            summary = "Why a pair that is running could feel threatened since the data changed",
            description = "The pairings go on; somebody should look at them. What was acknowledged when a pair was"
                    + " confirmed is not brought up again.")
    public Response frictions(
            @QueryParam("state")
                    @Parameter(description = "OPEN, ACKNOWLEDGED or RESOLVED only; left out: the first two.")
                    String state,
            @BeanParam PageParameters page,
            @Context UriInfo uri) {
        return PageAnswer.of(
                succession.frictions(Choice.of(RiskFlag.State.class, "state", state), page.request()), uri);
    }

    @GET
    @Path("{friction}")
    @AllowedTo(SUCCESSION)
    @Answers(FrictionAlert.class)
    @Operation(operationId = "getFriction", summary = "One friction of a pair")
    public Response friction(@PathParam("friction") String id) {
        FrictionAlert alert = succession.friction(id);
        return Versioned.ok(alert, alert.version());
    }

    @POST
    @Path("{friction}/acknowledge")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(SUCCESSION)
    @Answers(FrictionAlert.class)
    @Operation(
            operationId = "acknowledgeFriction",
            summary = "Says that the pair may go on",
            description = "With a reason, which is kept.")
    public Response acknowledge(
            @PathParam("friction") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            FlagResource.FlagReasonBody body) {
        Long version = ifMatch == null
                ? null
                : (Long) Versioned.expected(ifMatch, succession.friction(id).version(), "friction", id);
        FrictionAlert alert =
                succession.acknowledgeFriction(id, version, Bodies.given(body).reason());
        return Versioned.ok(alert, alert.version());
    }
}
