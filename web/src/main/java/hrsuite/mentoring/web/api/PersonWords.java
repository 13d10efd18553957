package hrsuite.mentoring.web.api;

import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.sync.PersonPush;
import hrsuite.mentoring.web.problem.Unreadable;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a JSON object says about a person: null clears, an absent member says nothing. */
final class PersonWords {

    private static final String USER_NAME = "userName";
    private static final String EXTERNAL_ID = "externalId";
    private static final String KNOWN =
            Arrays.stream(StaffField.values()).map(StaffField::code).collect(Collectors.joining(", "));

    private final Map<StaffField, String> says = new EnumMap<>(StaffField.class);
    private final List<Reason> reasons = new ArrayList<>(0);
    private String userName;
    private String externalId;

    private PersonWords() {}

    /**
     * Reads an object.
     *
     * @param place for messages of many; may be empty
     * @throws Unreadable with every member that is wrong
     */
    static PersonPush push(JsonValue value, String place) {
        PersonWords words = new PersonWords();
        words.read(value);
        if (!words.reasons.isEmpty()) {
            throw new Unreadable(words.reasons);
        }
        return new PersonPush(place, null, words.externalId, words.userName, null, words.says);
    }

    /** Everything about a person: what the body does not name is cleared. */
    static PersonPush whole(PersonBody body, String employeeNumber) {
        Map<StaffField, String> says = new EnumMap<>(StaffField.class);
        for (StaffField field : StaffField.values()) {
            says.put(field, said(body, field));
        }
        if (body.employeeNumber() != null && !body.employeeNumber().equals(employeeNumber)) {
            throw new Unreadable(
                    "employeeNumber",
                    body.employeeNumber(),
                    "EMPLOYEE_NUMBER_DIFFERS",
                    "The body is about " + body.employeeNumber() + ", the address about " + employeeNumber + ".",
                    "Leave employeeNumber out of the body.");
        }
        says.put(StaffField.EMPLOYEE_NUMBER, employeeNumber);
        return new PersonPush("", null, body.externalId(), body.userName(), null, says);
    }

    private static String said(PersonBody body, StaffField field) {
        try {
            Object value = PersonBody.class.getMethod(field.code()).invoke(body);
            if (value instanceof List<?> items) {
                return items.stream().map(String::valueOf).collect(Collectors.joining("; "));
            }
            return value == null ? null : value.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A person has no " + field.code() + ".", e);
        }
    }

    private void read(JsonValue value) {
        if (!(value instanceof JsonObject members)) {
            reasons.add(new Reason("", null, "WRONG_TYPE", "A person is an object.", "Send an object."));
            return;
        }
        members.forEach(this::member);
    }

    private void member(String name, JsonValue value) {
        Optional<StaffField> field =
                StaffField.of(name).filter(known -> known.code().equals(name));
        if (name.equals(USER_NAME)) {
            userName = text(name, value, false);
        } else if (name.equals(EXTERNAL_ID)) {
            externalId = text(name, value, false);
        } else if (field.isPresent()) {
            says.put(field.get(), text(name, value, field.get().kind() == StaffField.Kind.LIST));
        } else {
            reasons.add(new Reason(
                    name,
                    null,
                    "UNKNOWN_MEMBER",
                    name + " is not known here.",
                    "Known are " + KNOWN + ", " + USER_NAME + ", " + EXTERNAL_ID + "."));
        }
    }

    private String text(String name, JsonValue value, boolean list) {
        if (value.getValueType() == ValueType.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().toPlainString();
        }
        if (list && value instanceof JsonArray items) {
            return items.stream().map(item -> text(name, item, false)).collect(Collectors.joining("; "));
        }
        reasons.add(new Reason(
                name,
                null,
                "WRONG_TYPE",
                name + " is neither a text nor a number" + (list ? " nor a list of texts." : "."),
                "Send a text."));
        return null;
    }
}
