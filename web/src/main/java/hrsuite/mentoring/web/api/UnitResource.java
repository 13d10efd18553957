package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HRIS_SYNC;
import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.staff.StaffService;
import hrsuite.mentoring.staff.UnitDetail;
import hrsuite.mentoring.staff.UnitFilter;
import hrsuite.mentoring.staff.UnitKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Of what the organization consists. */
@Path("v1/units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
public class UnitResource {

    @Inject
    private StaffService staff;

    @GET
    @AllowedTo({HR_ADMIN, HR_VIEWER, HRIS_SYNC})
    @Answers(value = UnitDetail.class, many = Answers.Many.PAGE)
    @Operation(
            operationId = "listUnits",
            summary = "Divisions and departments by name, with how many people are in each",
            description = "Units that everybody has left are there too, with the day since when.")
    public Response units(
            @QueryParam("kind") @Parameter(description = "DIVISION or DEPARTMENT only, in any case.") String kind,
            @QueryParam("q") @Parameter(description = "Words that all occur in the name, in any case.") String words,
            @BeanParam PageParameters page,
            @Context UriInfo uri) {
        UnitFilter filter = new UnitFilter(Choice.of(UnitKind.class, "kind", kind), words);
        return PageAnswer.of(staff.units(filter, page.request()), uri);
    }
}
