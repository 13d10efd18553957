package hrsuite.mentoring.web.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.etag.ETag;
import de.captaingoldfish.scim.sdk.common.resources.EnterpriseUser;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.Manager;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import de.captaingoldfish.scim.sdk.common.resources.complex.Name;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Email;
import de.captaingoldfish.scim.sdk.common.utils.JsonHelper;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.sync.Identity;
import hrsuite.mentoring.staff.sync.PersonPush;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A user as the engine sees them: what it says about somebody of the staff, and how somebody looks to it. */
final class UserWords {

    static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static final String STAFF = "urn:reversementoring:params:scim:schemas:extension:staff:2.0:User";

    /** The members of our extension; {@code timeZone} is the same as {@code timezone} of the core. */
    static final List<StaffField> OF_STAFF = List.of(
            StaffField.HIRE_DATE,
            StaffField.LEAVE_DATE,
            StaffField.LEAVE_REASON,
            StaffField.GRADE,
            StaffField.POSITION_CODE,
            StaffField.LOCATION,
            StaffField.COUNTRY,
            StaffField.WORKING_HOURS,
            StaffField.SKILLS,
            StaffField.TOPICS_WANTED,
            StaffField.MENTORING_ROLE,
            StaffField.CAPACITY);

    static final String TIME_ZONE = StaffField.TIME_ZONE.code();

    private UserWords() {}

    /** Somebody as the engine sees them, whole: where it patches, or chooses what the caller wants to see. */
    static User user(JsonObject document) {
        return JsonHelper.readJsonDocument(document.toString(), User.class);
    }

    /** As little of somebody as the engine has to see. */
    static User outline(Identity identity) {
        User user = User.builder()
                .id(identity.id())
                .userName(identity.userName())
                .meta(Meta.builder()
                        .created(identity.created())
                        .lastModified(identity.changed())
                        .version(ETag.builder().weak(true).tag(identity.tag()).build())
                        .build())
                .build();
        user.setSchemas(Set.of(CORE));
        return user;
    }

    /**
     * What a user says about somebody.
     *
     * @param person internal id; null for somebody new
     * @param whole whether the extensions are whole as well: then what they lack is cleared
     * @param managers turns the id of a manager into an employee number
     */
    static PersonPush push(User user, Long person, boolean whole, UnaryOperator<String> managers) {
        Map<StaffField, String> says = new EnumMap<>(StaffField.class);
        Optional<Name> name = user.getName();
        String given = name.flatMap(Name::getGivenName).orElse(null);
        String family = name.flatMap(Name::getFamilyName).orElse(null);
        says.put(StaffField.GIVEN_NAME, given);
        says.put(
                StaffField.FAMILY_NAME,
                given == null && family == null
                        ? user.getDisplayName()
                                .or(() -> name.flatMap(Name::getFormatted))
                                .orElse(null)
                        : family);
        says.put(StaffField.PREFERRED_NAME, user.getNickName().orElse(null));
        says.put(StaffField.JOB_TITLE, user.getTitle().orElse(null));
        says.put(StaffField.TIME_ZONE, user.getTimezone().orElse(null));
        says.put(StaffField.EMAIL, email(user));
        Optional<EnterpriseUser> enterprise = user.getEnterpriseUser();
        if (whole || enterprise.isPresent()) {
            enterprise(enterprise, says, managers);
        }
        JsonNode staff = user.get(STAFF);
        if (whole || staff instanceof ObjectNode) {
            staff(staff, says);
        }
        return new PersonPush(
                "",
                person,
                user.getExternalId().orElse(null),
                user.getUserName().orElse(null),
                user.isActive().orElse(person == null ? Boolean.TRUE : null),
                says);
    }

    private static void enterprise(
            Optional<EnterpriseUser> user, Map<StaffField, String> says, UnaryOperator<String> managers) {
        user.flatMap(EnterpriseUser::getEmployeeNumber)
                .ifPresent(number -> says.put(StaffField.EMPLOYEE_NUMBER, number));
        says.put(
                StaffField.DEPARTMENT,
                user.flatMap(EnterpriseUser::getDepartment).orElse(null));
        says.put(StaffField.DIVISION, user.flatMap(EnterpriseUser::getDivision).orElse(null));
        says.put(
                StaffField.MANAGER_NUMBER,
                user.flatMap(EnterpriseUser::getManager)
                        .flatMap(Manager::getValue)
                        .filter(value -> !value.isBlank())
                        .map(managers)
                        .orElse(null));
    }

    private static void staff(JsonNode staff, Map<StaffField, String> says) {
        for (StaffField field : OF_STAFF) {
            says.put(field, text(staff == null ? null : staff.get(field.code())));
        }
        String zone = text(staff == null ? null : staff.get(TIME_ZONE));
        if (zone != null && says.get(StaffField.TIME_ZONE) == null) {
            says.put(StaffField.TIME_ZONE, zone);
        }
    }

    private static String text(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value instanceof ArrayNode items) {
            List<String> texts = new ArrayList<>();
            items.forEach(item -> texts.add(item.asText()));
            return String.join("; ", texts);
        }
        return value.asText();
    }

    /** The primary address, else that of work, else any. */
    private static String email(User user) {
        List<Email> emails = user.getEmails().stream()
                .filter(email -> email.getValue().isPresent())
                .toList();
        return emails.stream()
                .filter(email -> email.isPrimary())
                .findFirst()
                .or(() -> emails.stream()
                        .filter(email ->
                                email.getType().filter("work"::equalsIgnoreCase).isPresent())
                        .findFirst())
                .or(() -> emails.stream().findFirst())
                .flatMap(Email::getValue)
                .orElse(null);
    }
}
