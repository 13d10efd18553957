package hrsuite.mentoring.web.scim;

import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import de.captaingoldfish.scim.sdk.common.resources.User;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.sync.Created;
import hrsuite.mentoring.staff.sync.PersonPush;
import hrsuite.mentoring.staff.sync.SyncService;
import hrsuite.mentoring.staff.sync.SyncSettings;
import hrsuite.mentoring.web.json.JsonParts;
import jakarta.ejb.EJBException;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A bulk of nothing but new users, as at a first load: the engine looks at each of them, then they are taken in together.
 * Nobody in it is named by what another is given in it.
 */
final class NewUsers {

    private static final String OPERATIONS = "Operations";
    private static final String BULK_ID = "bulkId";
    private static final Set<String> MEMBERS = Set.of("method", "path", BULK_ID, "data");
    private static final String ASKED = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";
    private static final String TOLD = "urn:ietf:params:scim:api:messages:2.0:BulkResponse";

    /** In the order of the operations, by their keys; null for whom the engine refuses. */
    private final Map<String, PersonPush> people = new LinkedHashMap<>();

    private final Map<String, JsonObject> outcomes = new HashMap<>();
    private final Map<String, String> managers = new HashMap<>();
    private final String base;

    private NewUsers(String base) {
        this.base = base;
    }

    /**
     * Reads a bulk.
     *
     * @param base address of the service
     * @return empty where it is another kind of bulk
     */
    static Optional<NewUsers> in(JsonObject bulk, ScimEngine engine, Door door, String base) {
        boolean usual = bulk.keySet().equals(Set.of("schemas", OPERATIONS))
                && bulk.get("schemas") instanceof JsonArray schemas
                && schemas.contains(JsonParts.value(ASKED));
        List<JsonObject> operations = usual ? bulk.getJsonArray(OPERATIONS).getValuesAs(NewUsers::newUser) : List.of();
        if (operations.size() < 2 || operations.contains(null)) {
            return Optional.empty();
        }
        NewUsers users = new NewUsers(base);
        operations.forEach(operation -> users.read(operation, engine, door));
        return users.people.size() == operations.size() && users.areApart() ? Optional.of(users) : Optional.empty();
    }

    /** Null for another kind of operation. */
    private static JsonObject newUser(JsonValue operation) {
        boolean is = operation instanceof JsonObject one
                && one.keySet().equals(MEMBERS)
                && one.getString("method", "").equals("POST")
                && one.getString("path", "").equals("/Users")
                && one.get(BULK_ID) instanceof JsonString key
                && !key.getString().isBlank()
                && one.get("data") instanceof JsonObject data
                && !data.toString().contains(BULK_ID + ":");
        return is ? operation.asJsonObject() : null;
    }

    private void read(JsonObject operation, ScimEngine engine, Door door) {
        String key = operation.getString(BULK_ID);
        try {
            String data = operation.getJsonObject("data").toString();
            User user = engine.newUser(data);
            people.put(key, Answered.by(() -> UserWords.push(user, null, false, manager -> number(manager, door))));
        } catch (ScimException refused) {
            people.put(key, null);
            outcomes.put(key, refused(key, refused));
        }
    }

    private String number(String manager, Door door) {
        return managers.computeIfAbsent(manager, door::managerNumber);
    }

    /** Whether each stands for somebody else, and nobody's manager is named by a key that turns into a number here. */
    private boolean areApart() {
        Set<String> seen = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (PersonPush one : read()) {
            String number = one.says().get(StaffField.EMPLOYEE_NUMBER);
            List<String> own = Stream.of(number, one.externalId(), one.userName())
                    .filter(Objects::nonNull)
                    .map(key -> key.strip().toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
            if (own.stream().anyMatch(key -> !seen.add(key))) {
                return false;
            }
            if (one.externalId() != null && !one.externalId().equals(number)) {
                keys.add(one.externalId());
            }
        }
        return read().stream()
                .map(one -> one.says().get(StaffField.MANAGER_NUMBER))
                .noneMatch(keys::contains);
    }

    private List<PersonPush> read() {
        return people.values().stream().filter(Objects::nonNull).toList();
    }

    /** Takes them in, in pieces of the usual size, and says what became of each. */
    JsonObject takenInBy(SyncService staff) {
        List<String> keys =
                people.keySet().stream().filter(key -> people.get(key) != null).toList();
        int chunk = SyncSettings.chunk();
        for (int from = 0; from < keys.size(); from += chunk) {
            take(staff, keys.subList(from, Math.min(keys.size(), from + chunk)));
        }
        JsonArrayBuilder operations = JsonParts.array();
        people.keySet().forEach(key -> operations.add(outcomes.get(key)));
        return JsonParts.object()
                .add("schemas", JsonParts.array().add(TOLD))
                .add(OPERATIONS, operations)
                .build();
    }

    /** Where the database refuses them together, somebody else has written one of them: each is tried alone then. */
    private void take(SyncService staff, List<String> keys) {
        try {
            List<Created> created =
                    staff.createIdentities(keys.stream().map(people::get).toList());
            for (int i = 0; i < keys.size(); i++) {
                outcomes.put(keys.get(i), outcome(keys.get(i), created.get(i)));
            }
        } catch (EJBException together) {
            for (String key : keys) {
                outcomes.put(
                        key,
                        outcome(
                                key,
                                staff.createIdentities(List.of(people.get(key))).get(0)));
            }
        }
    }

    private JsonObject outcome(String key, Created created) {
        return created.refusal() == null
                ? told(key, 201)
                        .add("location", base + "/Users/" + created.identity().id())
                        .add("version", "W/\"" + created.identity().tag() + "\"")
                        .build()
                : refused(key, Answered.told(created.refusal()));
    }

    private static JsonObject refused(String key, ScimException refusal) {
        JsonObject error = ScimAnswers.error(ScimEngine.answer(refusal));
        return told(key, refusal.getStatus()).add("response", error).build();
    }

    private static JsonObjectBuilder told(String key, int status) {
        return JsonParts.object().add("method", "POST").add(BULK_ID, key).add("status", String.valueOf(status));
    }
}
