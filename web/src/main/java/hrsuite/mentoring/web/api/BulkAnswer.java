package hrsuite.mentoring.web.api;

import hrsuite.mentoring.staff.bulk.BulkResult;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/**
 * What became of an operation.
 *
 * @param position its place among those that were sent, from 0
 * @param method of the operation; absent while it waits
 * @param bulkId the sender's name of the operation; absent for none
 * @param location of the user or group; absent when none was made
 * @param version entity tag of what is there now; absent when nothing is
 * @param status as of HTTP, as a text; absent while it waits
 * @param response why it failed, as an error of SCIM; absent when it did not
 */
public record BulkAnswer(
        int position, String method, String bulkId, String location, String version, String status, Failure response) {

    private static final Jsonb JSON = JsonbBuilder.create();

    /** An error of SCIM. */
    public record Failure(List<String> schemas, String status, String scimType, String detail) {}

    static BulkAnswer of(BulkResult result) {
        if (result.answer() == null) {
            return new BulkAnswer(result.position(), null, null, null, null, null, null);
        }
        BulkAnswer told = JSON.fromJson(result.answer(), BulkAnswer.class);
        return new BulkAnswer(
                result.position(),
                told.method(),
                told.bulkId(),
                told.location(),
                told.version(),
                told.status(),
                told.response());
    }
}
