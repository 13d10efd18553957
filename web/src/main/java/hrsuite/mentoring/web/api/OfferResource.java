package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.PARTICIPANT;

import hrsuite.mentoring.matching.DeclineRequest;
import hrsuite.mentoring.matching.MatchingService;
import hrsuite.mentoring.matching.OfferDetail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was offered to the caller. */
@Path("v1/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own proposals")
public class OfferResource {

    @Inject
    private MatchingService matching;

    @GET
    @AllowedTo(PARTICIPANT)
    @Answers(value = OfferDetail.class, many = Answers.Many.LIST)
    @Operation(operationId = "listOwnProposals", summary = "What HR has offered to the caller, newest first")
    public Response own(@BeanParam LanguageParameters language) {
        return Response.ok(ListAnswer.of(matching.offers(language.locale()))).build();
    }

    @POST
    @Path("{proposal}/accept")
    @AllowedTo(PARTICIPANT)
    @Answers(OfferDetail.class)
    @Operation(operationId = "acceptProposal", summary = "The caller says yes; when both have, the two are a pairing")
    public Response accept(@PathParam("proposal") String id, @BeanParam LanguageParameters language) {
        return Response.ok(matching.accept(id, language.locale())).build();
    }

    @POST
    @Path("{proposal}/decline")
    @AllowedTo(PARTICIPANT)
    @Answers(OfferDetail.class)
    @Operation(operationId = "declineProposal", summary = "The caller says no, with a reason that only HR reads")
    public Response decline(
            @PathParam("proposal") String id, @BeanParam LanguageParameters language, DeclineRequest request) {
        String reason = request == null ? null : request.reason();
        return Response.ok(matching.decline(id, reason, language.locale())).build();
    }
}
