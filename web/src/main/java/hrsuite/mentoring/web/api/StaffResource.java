package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HRIS_SYNC;
import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffFilter;
import hrsuite.mentoring.staff.StaffService;
import hrsuite.mentoring.staff.bulk.BulkService;
import hrsuite.mentoring.staff.roster.RosterService;
import hrsuite.mentoring.staff.roster.StaffExport;
import hrsuite.mentoring.staff.sync.ConflictDetail;
import hrsuite.mentoring.staff.sync.FieldOwnerDetail;
import hrsuite.mentoring.staff.sync.PersonPush;
import hrsuite.mentoring.staff.sync.Pushed;
import hrsuite.mentoring.staff.sync.SyncService;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
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

    @Inject
    private SyncService sync;

    @Inject
    private BulkService bulks;

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

    @PUT
    @Path("{employeeNumber}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({HR_ADMIN, HRIS_SYNC})
    @Answers(
            value = PersonDetail.class,
            status = {200, 201})
    @Operation(
            operationId = "putPerson",
            summary = "Says everything about one person",
            description =
                    "What is absent is cleared, except names, status, mentoring role and capacity. What a person of"
                            + " HR writes is owned by HR; what a machine writes is not taken where somebody else owns the field,"
                            + " but listed as a conflict.")
    public Response put(
            @PathParam("employeeNumber") String employeeNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            PersonBody body,
            @Context UriInfo uri) {
        Pushed pushed = sync.takeOne(
                PersonWords.whole(Bodies.given(body), employeeNumber),
                seen(employeeNumber, ifMatch).orElse(null));
        PersonDetail person = staff.person(employeeNumber, false);
        return pushed.outcome() == Pushed.Outcome.CREATED
                ? Versioned.created(uri.getAbsolutePath(), person, person.version())
                : Versioned.ok(person, person.version());
    }

    @PATCH
    @Path("{employeeNumber}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @AllowedTo({HR_ADMIN, HRIS_SYNC})
    @Answers(PersonDetail.class)
    @Operation(
            operationId = "changePerson",
            summary = "Says something about one person, by merge patch",
            description = "What is null is cleared, what is absent stays. Who may say what is as for PUT.")
    public Response change(
            @PathParam("employeeNumber") String employeeNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            MergePatch patch) {
        PersonDetail present = staff.person(employeeNumber, false);
        Integer version = seen(employeeNumber, ifMatch).orElse(null);
        PersonPush said = PersonWords.push(Bodies.given(patch).value(), "");
        sync.takeOne(new PersonPush("", present.key(), said.externalId(), said.userName(), null, said.says()), version);
        PersonDetail person = staff.person(employeeNumber, false);
        return Versioned.ok(person, person.version());
    }

    @DELETE
    @Path("{employeeNumber}")
    @AllowedTo({HR_ADMIN, HRIS_SYNC})
    @Answers(status = 204)
    @Operation(
            operationId = "removePerson",
            summary = "Makes one person a leaver",
            description = "The person stays readable and keeps their history; places and pairings end.")
    public Response leave(
            @PathParam("employeeNumber") String employeeNumber, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        sync.leave(employeeNumber, seen(employeeNumber, ifMatch).orElse(null));
        return Response.noContent().build();
    }

    @POST
    @Path("batch")
    @Consumes("application/x-ndjson")
    @Produces("application/x-ndjson")
    @AllowedTo(HRIS_SYNC)
    @Answers(also = "application/x-ndjson")
    @Operation(
            operationId = "pushStaff",
            summary = "People, one a line, streamed; what became of each comes back in the same order",
            description = "Each line is an object as of PUT, in which an absent member says nothing and null clears."
                    + " A line that is wrong is refused with its reasons while the others go on. Sending the same again"
                    + " changes nothing. People are committed some at a time. An answer: line, employeeNumber, outcome"
                    + " (CREATED, CHANGED, UNCHANGED, REFUSED), problems. A SCIM BulkRequest (application/scim+json) is taken on"
                    + " to be carried out in the background instead: 202, as at /staff/batches.")
    public Response batch(InputStream body) {
        StreamingOutput answers = out -> new StaffBatch(sync, body, out).run();
        return Response.ok(answers, "application/x-ndjson").build();
    }

    @POST
    @Path("batch")
    @Consumes({Bulks.SCIM, MediaType.APPLICATION_JSON})
    @AllowedTo(HRIS_SYNC)
    @Operation(hidden = true)
    public Response bulk(InputStream body, @Context UriInfo uri) {
        return Bulks.takenOn(bulks, body, uri);
    }

    @GET
    @Path("conflicts")
    @AllowedTo(HR_ADMIN)
    @Answers(value = ConflictDetail.class, many = Answers.Many.PAGE)
    @Operation(
            operationId = "listStaffConflicts",
            summary = "What sources would have otherwise than the owners of the fields")
    public Response conflicts(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(sync.conflicts(page.request()), uri);
    }

    @GET
    @Path("owners")
    @AllowedTo(HR_ADMIN)
    @Answers(value = FieldOwnerDetail.class, many = Answers.Many.LIST)
    @Operation(
            operationId = "listFieldOwners",
            summary = "Which source owns a field of everybody; none where whoever said a value owns it")
    public ListAnswer<FieldOwnerDetail> owners() {
        return new ListAnswer<>(sync.owners());
    }

    @PUT
    @Path("owners/{field}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(FieldOwnerDetail.class)
    @Operation(
            operationId = "putFieldOwner",
            summary = "Gives a field of everybody to a source, from now on",
            description = "source: ROSTER, HR or the name of an integration as the sources of a person name it; null"
                    + " takes it back. Values that HR wrote by hand stay HR's.")
    public FieldOwnerDetail own(@PathParam("field") String field, FieldOwnerBody body) {
        return sync.own(field, Bodies.given(body).source());
    }

    /** The version that a change is bound to; empty when it is bound to none. */
    private Optional<Integer> seen(String employeeNumber, String ifMatch) {
        if (ifMatch == null) {
            return Optional.empty();
        }
        int present = staff.person(employeeNumber, true).version();
        return Optional.of((int) Versioned.expected(ifMatch, present, "person", employeeNumber));
    }

    private StaffFilter known(String employeeNumber) {
        return StaffFilter.only(staff.person(employeeNumber, true).employeeNumber());
    }

    private Response file(String name, String type, StaffExport export) {
        return Workbooks.answer(name, type, rosters.export(export)::writeTo);
    }
}
