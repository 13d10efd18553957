package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HRIS_SYNC;
import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who works here. */
@Path("v1/staff")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
public class StaffResource {

    @Inject
    private StaffService staff;

    @GET
    @AllowedTo({HR_ADMIN, HR_VIEWER, HRIS_SYNC})
    @Answers(value = PersonDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listStaff", summary = "People, leavers included unless a status is given")
    public Response people(@BeanParam StaffParameters filter, @BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(staff.people(filter.filter(), page.request()), uri);
    }

    @GET
    @Path("{employeeNumber}")
    @AllowedTo({HR_ADMIN, HR_VIEWER, HRIS_SYNC})
    @Answers(PersonDetail.class)
    @Operation(operationId = "getPerson", summary = "One person")
    public Response person(@PathParam("employeeNumber") String employeeNumber, @Context Request request) {
        PersonDetail person = staff.person(employeeNumber);
        return Versioned.show(person, person.version(), request);
    }
}
