package hrsuite.mentoring.web.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.program.GroupDirectory;
import hrsuite.mentoring.program.ProgramGroup;
import hrsuite.mentoring.staff.bulk.BulkOperation;
import hrsuite.mentoring.staff.bulk.BulkOutcome;
import hrsuite.mentoring.staff.bulk.BulkWork;
import hrsuite.mentoring.staff.sync.Identity;
import hrsuite.mentoring.staff.sync.IdentityDirectory;
import hrsuite.mentoring.web.json.JsonParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;

/** Carries out operations of identity systems that nobody waits for, through the same engine. */
@ApplicationScoped
class ScimBulkWork implements BulkWork {

    private static final int LONGEST_DETAIL = 4_000;

    @Inject
    private ScimEngine engine;

    @Inject
    private IdentityDirectory people;

    @Inject
    private GroupDirectory groups;

    @Override
    public BulkOutcome carryOut(String source, String base, BulkOperation operation) {
        Door door = new BackgroundDoor(source, people, groups);
        try {
            Call call = Call.outlined(door, version(door, operation), null);
            HttpMethod method = HttpMethod.valueOf(operation.method());
            Map<String, String> headers = Map.of("Content-Type", ScimError.MEDIA_TYPE);
            return outcome(
                    base,
                    operation,
                    engine.answer(base + operation.path(), method, operation.content(), headers, call));
        } catch (ScimError error) {
            return refused(base, operation, error.status(), error.json());
        } catch (Refusal refusal) {
            return refused(base, operation, 400, new ScimError(400, "invalidValue", refusal.getMessage()).json());
        } catch (RuntimeException broken) {
            return refused(base, operation, 500, ScimAnswers.fault(broken, 500).json());
        }
    }

    @Override
    public BulkOutcome unresolved(String base, BulkOperation operation, String reason) {
        return refused(base, operation, 409, new ScimError(409, null, reason).json());
    }

    private static String version(Door door, BulkOperation operation) {
        if (operation.seen() == null) {
            return null;
        }
        String id = operation.path().substring(operation.path().lastIndexOf('/') + 1);
        Optional<String> present = operation.path().startsWith("/Groups")
                ? door.group(id, false).map(ProgramGroup::version)
                : door.identity(id).map(Identity::tag);
        return new Precondition(operation.seen()).change(present);
    }

    private static BulkOutcome outcome(String base, BulkOperation operation, ScimResponse answer) {
        JsonObject body = answer.toString().isEmpty() || answer.getHttpStatus() == 204
                ? JsonObject.EMPTY_JSON_OBJECT
                : ScimBody.read(answer.toString());
        if (answer instanceof ErrorResponse error) {
            return refused(base, operation, error.getHttpStatus(), ScimAnswers.error(error));
        }
        String id = body.getString("id", null);
        JsonObjectBuilder told = told(operation, answer.getHttpStatus());
        String location = base + operation.path() + (operation.method().equals("POST") ? "/" + id : "");
        told.add("location", location);
        if (ScimAnswers.tag(body) != null) {
            told.add("version", ScimAnswers.tag(body));
        }
        return new BulkOutcome(answer.getHttpStatus(), id, told.build().toString());
    }

    private static BulkOutcome refused(String base, BulkOperation operation, int status, JsonObject error) {
        JsonObjectBuilder told = told(operation, status);
        if (!operation.method().equals("POST")) {
            told.add("location", base + operation.path());
        }
        return new BulkOutcome(
                status, null, told.add("response", shortened(error)).build().toString());
    }

    private static JsonObject shortened(JsonObject error) {
        String detail = error.getString("detail", "");
        return detail.length() <= LONGEST_DETAIL
                ? error
                : JsonParts.object(error)
                        .add("detail", detail.substring(0, LONGEST_DETAIL) + " …")
                        .build();
    }

    private static JsonObjectBuilder told(BulkOperation operation, int status) {
        JsonObjectBuilder told = JsonParts.object().add("method", operation.method());
        if (operation.key() != null) {
            told.add("bulkId", operation.key());
        }
        return told.add("status", String.valueOf(status));
    }
}
