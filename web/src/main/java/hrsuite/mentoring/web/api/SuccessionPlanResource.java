package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.SUCCESSION;

import hrsuite.mentoring.succession.PlanDetail;
import hrsuite.mentoring.succession.PlanDraft;
import hrsuite.mentoring.succession.PlanKind;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** Who could follow a person, in a job or on a position. Every read is on record. */
@Path("v1/succession/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Succession")
public class SuccessionPlanResource {

    @Inject
    private SuccessionService succession;

    @GET
    @AllowedTo(SUCCESSION)
    @Answers(value = PlanDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listPlans", summary = "Plans with those named on them")
    public Response plans(
            @QueryParam("kind") @Parameter(description = "INCUMBENT, JOB or POSITION only, in any case.") String kind,
            @BeanParam PageParameters page,
            @Context UriInfo uri) {
        return PageAnswer.of(succession.plans(Choice.of(PlanKind.class, "kind", kind), page.request()), uri);
    }

    @GET
    @Path("{kind}/{subject}")
    @AllowedTo(SUCCESSION)
    @Answers(PlanDetail.class)
    @Operation(
            operationId = "getPlan",
            summary = "One plan, empty where nothing is said",
            description = "The subject is an employee number, a job title or the code of a position, as the kind says.")
    public Response plan(@PathParam("kind") String kind, @PathParam("subject") String subject) {
        PlanDetail plan = succession.plan(PlanKind.of(kind), subject);
        return Versioned.ok(plan, plan.version());
    }

    @PUT
    @Path("{kind}/{subject}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(SUCCESSION)
    @Answers(PlanDetail.class)
    @Operation(operationId = "replacePlan", summary = "Says who is on a plan; an empty list clears it")
    public Response replace(
            @PathParam("kind") String kind,
            @PathParam("subject") String subject,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            PlanDraft draft) {
        Bodies.given(draft);
        PlanKind about = PlanKind.of(kind);
        Long version = ifMatch == null
                ? null
                : (Long) Versioned.expected(
                        ifMatch, succession.plan(about, subject).version(), "plan", subject);
        PlanDetail plan = succession.savePlan(about, subject, version, draft);
        return Versioned.ok(plan, plan.version());
    }

    @DELETE
    @Path("{kind}/{subject}")
    @AllowedTo(SUCCESSION)
    @Answers(status = 204)
    @Operation(operationId = "deletePlan", summary = "Takes everybody from a plan; who was named is kept as history")
    public Response delete(
            @PathParam("kind") String kind,
            @PathParam("subject") String subject,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        PlanKind about = PlanKind.of(kind);
        Long version = ifMatch == null
                ? null
                : (Long) Versioned.expected(
                        ifMatch, succession.plan(about, subject).version(), "plan", subject);
        succession.deletePlan(about, subject, version);
        return Response.noContent().build();
    }
}
