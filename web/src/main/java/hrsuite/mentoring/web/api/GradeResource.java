package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;

import hrsuite.mentoring.staff.GradePlacement;
import hrsuite.mentoring.staff.StaffService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** How grades compare. */
@Path("v1/grades")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
public class GradeResource {

    /**
     * Where HR places a grade.
     *
     * @param level higher is more senior; null takes back what was said before
     */
    public record GradeBody(Double level) {}

    @Inject
    private StaffService staff;

    @GET
    @AllowedTo(HR_ADMIN)
    @Answers(value = GradePlacement.class, many = Answers.Many.LIST)
    @Operation(
            operationId = "listGrades",
            summary = "All grades: those that wait for HR first, then from the lowest up")
    public Response grades() {
        return Response.ok(ListAnswer.of(staff.grades())).build();
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
    @Operation(operationId = "placeGrade", summary = "Says how senior a grade is")
    public Response place(
            @PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, GradeBody body) {
        Long seen = ifMatch == null
                ? null
                : (Long) Versioned.expected(ifMatch, staff.grade(name).version(), "grade", name);
        staff.placeGrade(name, body == null ? null : body.level(), seen);
        GradePlacement grade = staff.grade(name);
        return Versioned.ok(grade, grade.version());
    }
}
