package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HRIS_SYNC;
import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffFilter;
import hrsuite.mentoring.staff.StaffService;
import hrsuite.mentoring.staff.roster.RosterService;
import hrsuite.mentoring.staff.roster.StaffExport;
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

    private static final String CSV_UTF_8 = Workbooks.CSV + ";charset=UTF-8";

    @Inject
    private StaffService staff;

    @Inject
    private RosterService rosters;

    @GET
    @Produces("application/json;qs=1")
    @AllowedTo({HR_ADMIN, HR_VIEWER, HRIS_SYNC})
    @Answers(
            value = PersonDetail.class,
            many = Answers.Many.PAGE,
            also = {Workbooks.XLSX, Workbooks.CSV})
    @Operation(
            operationId = "listStaff",
            summary = "People, leavers included unless a status is given",
            description = "A page as JSON; all of them as a workbook or as csv, in the columns of a roster, so that"
                    + " uploading the file again changes nothing. Files are on record.")
    public Response people(
            @BeanParam StaffParameters filter,
            @BeanParam ExportParameters export,
            @BeanParam PageParameters page,
            @Context UriInfo uri) {
        return PageAnswer.of(staff.people(filter.filter(), page.request(), export.redacted()), uri);
    }

    @GET
    @Produces(Workbooks.XLSX + ";qs=0.5")
    @AllowedTo({HR_ADMIN, HR_VIEWER, HRIS_SYNC})
    @Operation(hidden = true)
    public Response workbook(@BeanParam StaffParameters filter, @BeanParam ExportParameters export) {
        return file("staff.xlsx", Workbooks.XLSX, export.of(filter.filter(), "xlsx"));
    }

    @GET
    @Produces(Workbooks.CSV + ";qs=0.4")
    @AllowedTo({HR_ADMIN, HR_VIEWER, HRIS_SYNC})
    @Operation(hidden = true)
    public Response text(@BeanParam StaffParameters filter, @BeanParam ExportParameters export) {
        return file("staff.csv", CSV_UTF_8, export.of(filter.filter(), "csv"));
    }

    @GET
    @Path("{employeeNumber}")
    @Produces("application/json;qs=1")
    @AllowedTo({HR_ADMIN, HR_VIEWER, HRIS_SYNC})
    @Answers(
            value = PersonDetail.class,
            also = {Workbooks.XLSX, Workbooks.CSV})
    @Operation(operationId = "getPerson", summary = "One person, as JSON or as a roster of one row")
    public Response person(
            @PathParam("employeeNumber") String employeeNumber,
            @BeanParam ExportParameters export,
            @Context Request request) {
        PersonDetail person = staff.person(employeeNumber, export.redacted());
        return Versioned.show(person, person.version(), request);
    }

    @GET
    @Path("{employeeNumber}")
    @Produces(Workbooks.XLSX + ";qs=0.5")
    @AllowedTo({HR_ADMIN, HR_VIEWER, HRIS_SYNC})
    @Operation(hidden = true)
    public Response personWorkbook(
            @PathParam("employeeNumber") String employeeNumber, @BeanParam ExportParameters export) {
        return file("person.xlsx", Workbooks.XLSX, export.of(known(employeeNumber), "xlsx"));
    }

    @GET
    @Path("{employeeNumber}")
    @Produces(Workbooks.CSV + ";qs=0.4")
    @AllowedTo({HR_ADMIN, HR_VIEWER, HRIS_SYNC})
    @Operation(hidden = true)
    public Response personText(@PathParam("employeeNumber") String employeeNumber, @BeanParam ExportParameters export) {
        return file("person.csv", CSV_UTF_8, export.of(known(employeeNumber), "csv"));
    }

    private StaffFilter known(String employeeNumber) {
        return StaffFilter.only(staff.person(employeeNumber, true).employeeNumber());
    }

    private Response file(String name, String type, StaffExport export) {
        return Workbooks.answer(name, type, rosters.export(export)::writeTo);
    }
}
