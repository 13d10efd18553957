package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;

import hrsuite.mentoring.staff.GradeDraft;
import hrsuite.mentoring.staff.GradePlacement;
import hrsuite.mentoring.staff.StaffService;
import hrsuite.mentoring.web.json.MergePatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How grades compare. */
@Path("v1/grades")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
public class GradeResource {

    @Inject
    private StaffService staff;

    @GET
    @AllowedTo(HR_ADMIN)
    @Answers(value = GradePlacement.class, many = Answers.Many.LIST)
    @Operation(
            operationId = "listGrades",
            summary = "All grades: those that wait for HR first, then from the lowest up")
    public Response grades(
            @QueryParam("origin") @Parameter(description = "Only those of PLACED, READ or UNKNOWN, in any case.")
                    String origin) {
        GradePlacement.Origin only = Choice.of(GradePlacement.Origin.class, "origin", origin);
        List<GradePlacement> grades = staff.grades().stream()
                .filter(grade -> only == null || grade.origin() == only)
                .toList();
        return Response.ok(ListAnswer.of(grades)).build();
    }

    @GET
    @Path("{name}")
    @AllowedTo(HR_ADMIN)
    @Answers(GradePlacement.class)
    @Operation(operationId = "getGrade", summary = "One grade, and who says where it stands")
    public Response grade(@PathParam("name") String name, @Context Request request) {
        GradePlacement grade = staff.grade(name);
        return Versioned.show(grade, grade.version(), request);
    }

    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(GradePlacement.class)
    @Operation(
            operationId = "placeGrade",
            summary = "Says where a grade stands: its level, its ladder, or the grade that it is another name of",
            description = "Levels are one scale for the whole company: grades of different ladders compare by them.")
    public Response place(
            @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, GradeDraft body) {
        return said(name, seen(name, ifMatch), Bodies.given(body));
    }

    @PATCH
    @Path("{name}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @AllowedTo(HR_ADMIN)
    @Answers(GradePlacement.class)
    @Operation(
            operationId = "changeGrade",
            summary = "Changes what is said about a grade, by merge patch",
            description = "Members: level, ladder, synonymOf.")
    public Response change(
            @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        GradePlacement present = staff.grade(name);
        Versioned.expected(ifMatch, present.version(), "grade", name);
        return said(name, present.version(), Bodies.given(patch).applyTo(GradeDraft.of(present)));
    }

    @DELETE
    @Path("{name}")
    @AllowedTo(HR_ADMIN)
    @Answers(status = 204)
    @Operation(operationId = "forgetGrade", summary = "Takes back what was said about a grade")
    public Response forget(@PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        long version = Versioned.expected(ifMatch, staff.grade(name).version(), "grade", name);
        staff.placeGrade(name, new GradeDraft(null, null, null), version);
        return Response.noContent().build();
    }

    private Long seen(String name, String ifMatch) {
        return ifMatch == null
                ? null
                : (Long) Versioned.expected(ifMatch, staff.grade(name).version(), "grade", name);
    }

    private Response said(String name, Long seen, GradeDraft draft) {
        staff.placeGrade(name, draft, seen);
        GradePlacement grade = staff.grade(name);
        return Versioned.ok(grade, grade.version());
    }
}
