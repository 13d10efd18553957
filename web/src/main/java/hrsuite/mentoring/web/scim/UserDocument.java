package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.program.ProgramGroup;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.sync.Identity;
import hrsuite.mentoring.web.json.JsonParts;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Somebody of the staff as a user of SCIM, with everything that is known. */
final class UserDocument {

    private static final String VALUE = "value";
    private static final String DISPLAY = "display";

    private UserDocument() {}

    /**
     * @param groups in which the person is
     * @param base address of the service
     */
    static JsonObject of(Identity identity, List<ProgramGroup> groups, String base) {
        JsonObject staff = staff(identity);
        Members user = new Members()
                .put("schemas", schemas(!staff.isEmpty()))
                .put("id", identity.id())
                .put("externalId", identity.externalId())
                .put("userName", identity.userName())
                .put("name", name(identity))
                .put("displayName", displayName(identity))
                .put("nickName", identity.value(StaffField.PREFERRED_NAME))
                .put("title", identity.value(StaffField.JOB_TITLE))
                .put("timezone", identity.value(StaffField.TIME_ZONE))
                .put("active", identity.active() ? JsonValue.TRUE : JsonValue.FALSE)
                .put("emails", emails(identity))
                .put("groups", groups(groups, base))
                .put(UserWords.ENTERPRISE, enterprise(identity))
                .put(UserWords.STAFF, staff)
                .put("meta", meta(identity, base));
        return user.object();
    }

    /** An object without members that are not there. */
    private static final class Members {

        private final JsonObjectBuilder members = JsonParts.object();

        private Members put(String name, String text) {
            if (text != null) {
                members.add(name, text);
            }
            return this;
        }

        private Members put(String name, JsonValue value) {
            boolean nothing = value instanceof JsonObject object && object.isEmpty()
                    || value instanceof JsonArray items && items.isEmpty();
            if (!nothing) {
                members.add(name, value);
            }
            return this;
        }

        private JsonObject object() {
            return members.build();
        }
    }

    private static JsonArray schemas(boolean withStaff) {
        JsonArrayBuilder schemas = JsonParts.array().add(UserWords.CORE).add(UserWords.ENTERPRISE);
        return (withStaff ? schemas.add(UserWords.STAFF) : schemas).build();
    }

    private static JsonObject name(Identity identity) {
        String given = identity.value(StaffField.GIVEN_NAME);
        String family = identity.value(StaffField.FAMILY_NAME);
        return new Members()
                .put("formatted", wholeName(given, family))
                .put("familyName", family)
                .put("givenName", given)
                .object();
    }

    private static String displayName(Identity identity) {
        String preferred = identity.value(StaffField.PREFERRED_NAME);
        return wholeName(
                preferred == null ? identity.value(StaffField.GIVEN_NAME) : preferred,
                identity.value(StaffField.FAMILY_NAME));
    }

    private static String wholeName(String given, String family) {
        if (given == null) {
            return family;
        }
        return family == null ? given : given + " " + family;
    }

    private static JsonArray emails(Identity identity) {
        String email = identity.value(StaffField.EMAIL);
        return email == null
                ? JsonValue.EMPTY_JSON_ARRAY
                : JsonParts.array()
                        .add(JsonParts.object()
                                .add(VALUE, email)
                                .add("type", "work")
                                .add("primary", true))
                        .build();
    }

    private static JsonArray groups(List<ProgramGroup> groups, String base) {
        JsonArrayBuilder told = JsonParts.array();
        groups.forEach(group -> told.add(JsonParts.object()
                .add(VALUE, group.id())
                .add("$ref", base + "/Groups/" + group.id())
                .add(DISPLAY, group.name())
                .add("type", "direct")));
        return told.build();
    }

    private static JsonObject enterprise(Identity identity) {
        return new Members()
                .put("employeeNumber", identity.value(StaffField.EMPLOYEE_NUMBER))
                .put("department", identity.value(StaffField.DEPARTMENT))
                .put("division", identity.value(StaffField.DIVISION))
                .put("manager", manager(identity))
                .object();
    }

    private static JsonObject manager(Identity identity) {
        String number = identity.value(StaffField.MANAGER_NUMBER);
        return number == null
                ? JsonValue.EMPTY_JSON_OBJECT
                : new Members()
                        .put(VALUE, identity.managerId() == null ? number : identity.managerId())
                        .put("displayName", identity.managerName())
                        .object();
    }

    private static JsonObject staff(Identity identity) {
        Members staff = new Members();
        for (StaffField field : UserWords.OF_STAFF) {
            String value = identity.value(field);
            if (value != null && field.kind() == StaffField.Kind.LIST) {
                JsonArrayBuilder items = JsonParts.array();
                StaffField.listOf(value).forEach(items::add);
                staff.put(field.code(), items.build());
            } else {
                staff.put(field.code(), value);
            }
        }
        return staff.put(UserWords.TIME_ZONE, identity.value(StaffField.TIME_ZONE))
                .object();
    }

    private static JsonObject meta(Identity identity, String base) {
        return JsonParts.object()
                .add("resourceType", "User")
                .add("created", time(identity.created()))
                .add("lastModified", time(identity.changed()))
                .add("location", base + "/Users/" + identity.id())
                .add("version", "W/\"" + identity.tag() + "\"")
                .build();
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
