package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.PARTICIPANT;

import hrsuite.mentoring.pairing.ExclusionDetail;
import hrsuite.mentoring.pairing.ExclusionDraft;
import hrsuite.mentoring.pairing.PairingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** With whom the caller is never to be paired. */
@Path("v1/own/exclusions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "What the caller has declared")
public class OwnExclusionResource {

    @Inject
    private PairingService pairings;

    @GET
    @AllowedTo(PARTICIPANT)
    @Answers(value = ExclusionDetail.class, many = Answers.Many.LIST)
    @Operation(
            operationId = "listOwnExclusions",
            summary = "With whom the caller has declared never to be paired, newest first")
    public Response own() {
        return Response.ok(ListAnswer.of(pairings.ownExclusions())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(PARTICIPANT)
    @Answers(value = ExclusionDetail.class, status = 201)
    @Operation(
            operationId = "declareOwnExclusion",
            summary = "The caller declares never to be paired with somebody",
            description = "The other never learns of it; HR sees that it was declared, without the note.")
    public Response declare(ExclusionDraft draft, @Context UriInfo uri) {
        ExclusionDetail made = pairings.excludeForMyself(Bodies.given(draft));
        return Versioned.created(uri.getAbsolutePathBuilder().path(made.id()).build(), made, made.version());
    }

    @GET
    @Path("{exclusion}")
    @AllowedTo(PARTICIPANT)
    @Answers(ExclusionDetail.class)
    @Operation(operationId = "getOwnExclusion", summary = "Somebody with whom the caller is never to be paired")
    public Response exclusion(@PathParam("exclusion") String id, @Context Request request) {
        ExclusionDetail exclusion = pairings.ownExclusion(id);
        return Versioned.show(exclusion, exclusion.version(), request);
    }

    @DELETE
    @Path("{exclusion}")
    @AllowedTo(PARTICIPANT)
    @Answers(status = 204)
    @Operation(operationId = "liftOwnExclusion", summary = "The caller takes back what they have declared")
    public Response lift(@PathParam("exclusion") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Versioned.expected(ifMatch, pairings.ownExclusion(id).version(), "exclusion", id);
        pairings.liftOwnExclusion(id);
        return Response.noContent().build();
    }
}
