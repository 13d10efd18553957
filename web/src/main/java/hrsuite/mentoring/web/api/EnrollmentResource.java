package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.program.EnrollmentDetail;
import hrsuite.mentoring.program.ProgramService;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who takes part in a program. */
@Path("v1/programs/{program}/enrollments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrollments")
public class EnrollmentResource {

    @Inject
    private ProgramService programs;

    @PathParam("program")
    private String program;

    @GET
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = EnrollmentDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listEnrollments", summary = "The places in a program, in the order they were given")
    public Response enrollments(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(programs.enrollments(program, page.request()), uri);
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
