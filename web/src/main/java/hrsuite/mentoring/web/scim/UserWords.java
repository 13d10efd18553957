package hrsuite.mentoring.web.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.etag.ETag;
import de.captaingoldfish.scim.sdk.common.resources.EnterpriseUser;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.base.ScimArrayNode;
import de.captaingoldfish.scim.sdk.common.resources.base.ScimObjectNode;
import de.captaingoldfish.scim.sdk.common.resources.base.ScimTextNode;
import de.captaingoldfish.scim.sdk.common.resources.complex.Manager;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import de.captaingoldfish.scim.sdk.common.resources.complex.Name;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Email;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.sync.Identity;
import hrsuite.mentoring.staff.sync.PersonPush;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A user of SCIM as somebody of the staff, and back. */
final class UserWords {

    static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static final String STAFF = "urn:reversementoring:params:scim:schemas:extension:staff:2.0:User";

    /** The members of our extension; {@code timeZone} is the same as {@code timezone} of the core. */
    private static final List<StaffField> OF_STAFF = List.of(
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

    private static final String TIME_ZONE = StaffField.TIME_ZONE.code();

    private UserWords() {}

    static User user(Identity identity) {
        User user = User.builder()
                .id(identity.id())
                .externalId(identity.externalId())
                .userName(identity.userName())
                .name(name(identity))
                .displayName(displayName(identity))
                .nickName(identity.value(StaffField.PREFERRED_NAME))
                .title(identity.value(StaffField.JOB_TITLE))
                .timeZone(identity.value(StaffField.TIME_ZONE))
                .active(identity.active())
                .emails(emails(identity))
                .enterpriseUser(enterprise(identity))
                .meta(meta(identity))
                .build();
        ScimObjectNode staff = staff(identity);
        Set<String> schemas = new LinkedHashSet<>(List.of(CORE, ENTERPRISE));
        if (!staff.isEmpty()) {
            user.set(STAFF, staff);
            schemas.add(STAFF);
        }
        user.setSchemas(schemas);
        return user;
    }

    private static Name name(Identity identity) {
        String whole = wholeName(identity.value(StaffField.GIVEN_NAME), identity.value(StaffField.FAMILY_NAME));
        return Name.builder()
                .givenName(identity.value(StaffField.GIVEN_NAME))
                .familyName(identity.value(StaffField.FAMILY_NAME))
                .formatted(whole)
                .build();
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

    private static List<Email> emails(Identity identity) {
        String email = identity.value(StaffField.EMAIL);
        return email == null
                ? null
                : List.of(
                        Email.builder().value(email).type("work").primary(true).build());
    }

    private static EnterpriseUser enterprise(Identity identity) {
        return EnterpriseUser.builder()
                .employeeNumber(identity.value(StaffField.EMPLOYEE_NUMBER))
                .department(identity.value(StaffField.DEPARTMENT))
                .division(identity.value(StaffField.DIVISION))
                .manager(manager(identity))
                .build();
    }

    private static Manager manager(Identity identity) {
        String number = identity.value(StaffField.MANAGER_NUMBER);
        return number == null
                ? null
                : Manager.builder()
                        .value(identity.managerId() == null ? number : identity.managerId())
                        .displayName(identity.managerName())
                        .build();
    }

    private static Meta meta(Identity identity) {
        return Meta.builder()
                .created(identity.created())
                .lastModified(identity.changed())
                .version(ETag.builder().weak(true).tag(identity.tag()).build())
                .build();
    }

    private static ScimObjectNode staff(Identity identity) {
        ScimObjectNode staff = new ScimObjectNode();
        OF_STAFF.forEach(field -> {
            String value = identity.value(field);
            if (value != null && field.kind() == StaffField.Kind.LIST) {
                ScimArrayNode items = new ScimArrayNode(null);
                StaffField.listOf(value).forEach(item -> items.add(new ScimTextNode(null, item)));
                staff.set(field.code(), items);
            } else if (value != null) {
                staff.put(field.code(), value);
            }
        });
        if (identity.value(StaffField.TIME_ZONE) != null) {
            staff.put(TIME_ZONE, identity.value(StaffField.TIME_ZONE));
        }
        return staff;
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
