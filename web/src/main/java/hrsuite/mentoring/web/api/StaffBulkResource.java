package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HRIS_SYNC;

import hrsuite.mentoring.staff.bulk.BulkDetail;
import hrsuite.mentoring.staff.bulk.BulkService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Operations of identity systems that are taken on now and carried out in the background. */
@Path("v1/staff/batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
public class StaffBulkResource {

    @Inject
    private BulkService bulks;

    @POST
    @Consumes({Bulks.SCIM, MediaType.APPLICATION_JSON})
    @AllowedTo(HRIS_SYNC)
    @Answers(value = BulkDetail.class, status = 202)
    @Operation(
            operationId = "takeOnStaffBatch",
            summary = "Takes a SCIM BulkRequest on, to be carried out in the background",
            description =
                    "The same operations, judgment and results as at /scim/v2/Bulk, but larger and not waited for:"
                            + " users and groups, bulkId references whichever stands first, failOnErrors. Each operation is"
                            + " committed by itself, once, also when a server falls. Ask the location until the state is DONE or"
                            + " STOPPED. POST /staff/batch takes the same body.")
    public Response takeOn(InputStream body, @Context UriInfo uri) {
        return Bulks.takenOn(bulks, body, uri);
    }

    @GET
    @AllowedTo(HRIS_SYNC)
    @Answers(value = BulkDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listStaffBatches", summary = "The caller's own that were taken on, newest first")
    public Response all(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(bulks.bulks(page.request()), uri);
    }

    @GET
    @Path("{batch}")
    @AllowedTo(HRIS_SYNC)
    @Answers(BulkDetail.class)
    @Operation(operationId = "getStaffBatch", summary = "How far one has come")
    public Response one(@PathParam("batch") String id, @Context Request request) {
        BulkDetail bulk = bulks.bulk(id);
        return Versioned.show(bulk, bulk.version(), request);
    }

    @GET
    @Path("{batch}/results")
    @AllowedTo(HRIS_SYNC)
    @Answers(value = BulkAnswer.class, many = Answers.Many.PAGE)
    @Operation(
            operationId = "listStaffBatchResults",
            summary = "What became of each operation, in the order in which they were sent",
            description = "As in the answer of /scim/v2/Bulk; without a status while the operation waits. Kept for 14"
                    + " days.")
    public Response results(
            @PathParam("batch") String id,
            @Parameter(description = "Only those that failed.") @QueryParam("failed") @DefaultValue("false")
                    boolean failed,
            @BeanParam PageParameters page,
            @Context UriInfo uri) {
        return PageAnswer.of(bulks.results(id, failed, page.request()).map(BulkAnswer::of), uri);
    }
}
