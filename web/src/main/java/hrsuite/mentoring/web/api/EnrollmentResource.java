package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.program.EnrollmentDetail;
import hrsuite.mentoring.program.PlaceFilter;
import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.web.json.MergePatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

/** Who takes part in a program. */
@Path("v1/programs/{program}/enrollments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrollments")
public class EnrollmentResource {

    /** Why HR declines an application, 1 to 1,000 characters. */
    public record DeclineBody(String reason) {}

    @Inject
    private ProgramService programs;

    @PathParam("program")
    private String program;

    @GET
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = EnrollmentDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listEnrollments", summary = "The places in a program, in the order they were given")
    public Response enrollments(
            @BeanParam PageParameters page,
            @QueryParam("role") @Parameter(description = "Only mentors or mentees: MENTOR or MENTEE.") String role,
            @QueryParam("state") @Parameter(description = "Only places in this state: APPLIED.") String state,
            @QueryParam("q") @Parameter(description = "A part of the name or the employee number.") String name,
            @Context UriInfo uri) {
        PlaceFilter filter = new PlaceFilter(Choice.of(Role.class, "role", role), state, name);
        return PageAnswer.of(programs.enrollments(program, filter, page.request()), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(
            value = EnrollmentOutcomeView.class,
            status = {200, 201})
    @Operation(
            operationId = "enroll",
            summary = "Enrolls one person, or everyone whom a filter finds",
            description =
                    "One person: 201 and the place. A filter: 200 and how many were enrolled, had a place already,"
                            + " or cannot take part and why.")
    public Response enroll(EnrollmentBody body, @Context UriInfo uri) {
        if (Bodies.given(body).byFilter()) {
            return Response.ok(EnrollmentOutcomeView.of(
                            programs.enroll(program, body.filter(), body.role(), body.capacity())))
                    .build();
        }
        EnrollmentDetail place = programs.enroll(program, body.draft());
        return Versioned.created(uri.getAbsolutePathBuilder().path(place.id()).build(), place, place.version());
    }

    @GET
    @Path("{enrollment}")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(EnrollmentDetail.class)
    @Operation(operationId = "getEnrollment", summary = "One place in a program")
    public Response enrollment(@PathParam("enrollment") String id, @Context Request request) {
        EnrollmentDetail place = programs.enrollment(program, id);
        return Versioned.show(place, place.version(), request);
    }

    @PATCH
    @Path("{enrollment}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @AllowedTo(HR_ADMIN)
    @Answers(EnrollmentDetail.class)
    @Operation(
            operationId = "changeEnrollment",
            summary = "Changes a place, by merge patch",
            description = "Members: capacity, offers, wants, state.")
    public Response change(
            @PathParam("enrollment") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        EnrollmentDetail present = programs.enrollment(program, id);
        long version = Versioned.expected(ifMatch, present.version(), "enrollment", id);
        EnrollmentPatch wanted = Bodies.given(patch).applyTo(EnrollmentPatch.of(present));
        EnrollmentDetail changed = programs.changeEnrollment(program, id, version, wanted.from(present));
        return Versioned.ok(changed, changed.version());
    }

    @POST
    @Path("{enrollment}/approve")
    @AllowedTo(HR_ADMIN)
    @Answers(EnrollmentDetail.class)
    @Operation(
            operationId = "approveApplication",
            summary = "Approves an application",
            description = "Where all places are taken the person is on the waiting list, and comes in when one frees.")
    public Response approve(@PathParam("enrollment") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        EnrollmentDetail answered = programs.approve(program, id, expected(ifMatch, id));
        return Versioned.ok(answered, answered.version());
    }

    @POST
    @Path("{enrollment}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(EnrollmentDetail.class)
    @Operation(
            operationId = "declineApplication",
            summary = "Declines an application, with a reason that whoever applied reads")
    public Response decline(
            @PathParam("enrollment") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DeclineBody body) {
        String reason = Bodies.given(body).reason();
        EnrollmentDetail answered = programs.decline(program, id, expected(ifMatch, id), reason);
        return Versioned.ok(answered, answered.version());
    }

    private long expected(String ifMatch, String id) {
        return Versioned.expected(ifMatch, programs.enrollment(program, id).version(), "enrollment", id);
    }

    @DELETE
    @Path("{enrollment}")
    @AllowedTo(HR_ADMIN)
    @Answers(EnrollmentDetail.class)
    @Operation(operationId = "withdraw", summary = "Takes a person out of a program; the place is kept as history")
    public Response withdraw(@PathParam("enrollment") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        EnrollmentDetail present = programs.enrollment(program, id);
        long version = Versioned.expected(ifMatch, present.version(), "enrollment", id);
        EnrollmentDetail changed = programs.withdraw(program, id, version);
        return Versioned.ok(changed, changed.version());
    }
}
