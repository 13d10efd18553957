package hrsuite.mentoring.web.api;

import hrsuite.mentoring.staff.bulk.BulkDetail;
import hrsuite.mentoring.staff.bulk.BulkService;
import hrsuite.mentoring.web.scim.BulkIntake;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Bodies of SCIM that come in over REST. */
final class Bulks {

    static final String SCIM = "application/scim+json";

    private Bulks() {}

    static Response takenOn(BulkService bulks, InputStream body, UriInfo uri) {
        String scim = uri.getBaseUri().resolve("../scim/v2").toString();
        BulkDetail bulk = BulkIntake.receive(bulks, body, scim);
        return Versioned.accepted(
                uri.getBaseUriBuilder().path("v1/staff/batches").path(bulk.id()).build(), bulk, bulk.version());
    }
}
