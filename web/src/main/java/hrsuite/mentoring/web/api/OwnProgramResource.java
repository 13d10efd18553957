package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.PARTICIPANT;

import hrsuite.mentoring.program.ApplicationDraft;
import hrsuite.mentoring.program.OpenProgramDetail;
import hrsuite.mentoring.program.OwnEnrollmentDetail;
import hrsuite.mentoring.program.ParticipationService;
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

/** Programs as a participant sees them. */
@Path("v1/own")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own places")
public class OwnProgramResource {

    @Inject
    private ParticipationService participation;

    @GET
    @Path("programs")
    @AllowedTo(PARTICIPANT)
    @Answers(value = OpenProgramDetail.class, many = Answers.Many.LIST)
    @Operation(operationId = "listOpenPrograms", summary = "The programs that the caller may apply to")
    public Response programs() {
        return Response.ok(ListAnswer.of(participation.openPrograms())).build();
    }

    @GET
    @Path("enrollments")
    @AllowedTo(PARTICIPANT)
    @Answers(value = OwnEnrollmentDetail.class, many = Answers.Many.LIST)
    @Operation(operationId = "listOwnEnrollments", summary = "The caller's places and applications, newest first")
    public Response enrollments() {
        return Response.ok(ListAnswer.of(participation.ownEnrollments())).build();
    }

    @POST
    @Path("enrollments")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(PARTICIPANT)
    @Answers(value = OwnEnrollmentDetail.class, status = 201)
    @Operation(
            operationId = "apply",
            summary = "The caller applies for a place in a program; HR answers",
            description = "Applying again replaces an application that has not been answered, and opens one that was"
                    + " declined or withdrawn.")
    public Response apply(ApplicationDraft draft, @Context UriInfo uri) {
        OwnEnrollmentDetail place = participation.apply(Bodies.given(draft));
        return Versioned.created(uri.getAbsolutePathBuilder().path(place.id()).build(), place, place.version());
    }

    @GET
    @Path("enrollments/{enrollment}")
    @AllowedTo(PARTICIPANT)
    @Answers(OwnEnrollmentDetail.class)
    @Operation(operationId = "getOwnEnrollment", summary = "One of the caller's places")
    public Response enrollment(@PathParam("enrollment") String id, @Context Request request) {
        OwnEnrollmentDetail place = participation.ownEnrollment(id);
        return Versioned.show(place, place.version(), request);
    }

    @DELETE
    @Path("enrollments/{enrollment}")
    @AllowedTo(PARTICIPANT)
    @Answers(OwnEnrollmentDetail.class)
    @Operation(
            operationId = "withdrawOwnEnrollment",
            summary = "The caller gives up a place, or takes an application back")
    public Response withdraw(@PathParam("enrollment") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        long version =
                Versioned.expected(ifMatch, participation.ownEnrollment(id).version(), "enrollment", id);
        OwnEnrollmentDetail place = participation.withdraw(id, version);
        return Versioned.ok(place, place.version());
    }
}
