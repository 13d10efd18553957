package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.pairing.PairingDetail;
import hrsuite.mentoring.pairing.PairingService;
import hrsuite.mentoring.web.json.MergePatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One mentor with one mentee. */
@Path("v1/pairings/{pairing}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pairings")
public class PairingResource {

    /** What can be changed about a pairing. */
    public record PairingPatch(String state) {}

    /** Why a pairing ends. */
    public record EndBody(String reason) {}

    @Inject
    private PairingService pairings;

    @PathParam("pairing")
    private String id;

    @GET
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(PairingDetail.class)
    @Operation(operationId = "getPairing", summary = "One pairing")
    public Response pairing(@Context Request request) {
        PairingDetail pairing = pairings.pairing(id);
        return Versioned.show(pairing, pairing.version(), request);
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @AllowedTo(HR_ADMIN)
    @Answers(PairingDetail.class)
    @Operation(
            operationId = "changePairing",
            summary = "Moves a pairing on, by merge patch",
            description = "Member: state, ACTIVE or COMPLETED.")
    public Response change(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        PairingDetail present = pairings.pairing(id);
        long version = Versioned.expected(ifMatch, present.version(), "pairing", id);
        PairingPatch wanted = Bodies.given(patch).applyTo(new PairingPatch(present.state()));
        if (present.state().equalsIgnoreCase(wanted.state())) {
            return Versioned.ok(present, present.version());
        }
        PairingDetail changed = pairings.move(id, version, wanted.state());
        return Versioned.ok(changed, changed.version());
    }

    @POST
    @Path("end")
    @AllowedTo(HR_ADMIN)
    @Answers(PairingDetail.class)
    @Operation(
            operationId = "endPairing",
            summary = "Ends a pairing before its time",
            description = "Reasons: NO_FAULT (the default), REPLACED, WORKLOAD, CHANGED_JOB, LEAVER, OTHER.")
    public Response end(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, EndBody body) {
        PairingDetail present = pairings.pairing(id);
        long version = Versioned.expected(ifMatch, present.version(), "pairing", id);
        PairingDetail ended = pairings.end(id, version, body == null ? null : body.reason());
        return Versioned.ok(ended, ended.version());
    }
}
