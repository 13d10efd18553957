package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;

import hrsuite.mentoring.pairing.ExclusionDetail;
import hrsuite.mentoring.pairing.ExclusionDraft;
import hrsuite.mentoring.pairing.PairingService;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is never to be paired with whom, for HR. Every read is on record. */
@Path("v1/exclusions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exclusions")
public class ExclusionResource {

    @Inject
    private PairingService pairings;

    @GET
    @AllowedTo(HR_ADMIN)
    @Answers(value = ExclusionDetail.class, many = Answers.Many.PAGE)
    @Operation(
            operationId = "listExclusions",
            summary = "Who is never to be paired with whom",
            description = "What people have declared for themselves stands here without their notes; what was declared"
                    + " about the caller does not stand here.")
    public Response exclusions(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(pairings.exclusions(page.request()), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(value = ExclusionDetail.class, status = 201)
    @Operation(
            operationId = "declareExclusion",
            summary = "HR declares that two are never to be paired",
            description =
                    "In no program and neither way round. Nobody but HR learns of it; pairings that there are go on.")
    public Response declare(ExclusionDraft draft, @Context UriInfo uri) {
        ExclusionDetail made = pairings.exclude(Bodies.given(draft));
        return Versioned.created(uri.getAbsolutePathBuilder().path(made.id()).build(), made, made.version());
    }

    @GET
    @Path("{exclusion}")
    @AllowedTo(HR_ADMIN)
    @Answers(ExclusionDetail.class)
    @Operation(operationId = "getExclusion", summary = "Two who are never to be paired")
    public Response exclusion(@PathParam("exclusion") String id, @Context Request request) {
        ExclusionDetail exclusion = pairings.exclusion(id);
        return Versioned.show(exclusion, exclusion.version(), request);
    }

    @DELETE
    @Path("{exclusion}")
    @AllowedTo(HR_ADMIN)
    @Answers(status = 204)
    @Operation(operationId = "liftExclusion", summary = "HR takes back what HR has declared")
    public Response lift(@PathParam("exclusion") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Versioned.expected(ifMatch, pairings.exclusion(id).version(), "exclusion", id);
        pairings.liftExclusion(id);
        return Response.noContent().build();
    }
}
