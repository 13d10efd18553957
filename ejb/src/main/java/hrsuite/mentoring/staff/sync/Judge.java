package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.staff.FieldOwners;
import hrsuite.mentoring.staff.FieldSources;
import hrsuite.mentoring.staff.StaffField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Judges one person by what is said and what is known: who may say it, and whether it fits together. */
final class Judge {

    static final String USER_NAME_TAKEN = "USER_NAME_TAKEN";

    /** Who has left has left, whoever brought the person: an account that is closed must not be matched. */
    private static final Set<StaffField> LEAVING =
            EnumSet.of(StaffField.STATUS, StaffField.LEAVE_DATE, StaffField.LEAVE_REASON);

    private static final String LEAVER = "LEAVER";
    private static final int LONGEST_KEY = 300;
    private static final int LONGEST_USER_NAME = 320;

    private final String source;
    private final FieldOwners owners;
    private final LocalDate today;

    Judge(String source, FieldOwners owners, LocalDate today) {
        this.source = source;
        this.owners = owners;
        this.today = today;
    }

    void judge(Candidate one) {
        one.settleActive();
        keys(one);
        if (one.isNew()) {
            fill(one);
        } else {
            merge(one);
        }
        leaving(one);
        userName(one);
        new DateRules(one, today).judge();
    }

    private static void keys(Candidate one) {
        String number = one.number();
        if (number == null || number.isBlank()) {
            one.error(
                    StaffField.EMPLOYEE_NUMBER,
                    null,
                    "EMPLOYEE_NUMBER_MISSING",
                    "Nobody can be told by what is said: there is no employee number.",
                    "Send employeeNumber, which is HR's key of the person.");
        } else if (number.length() > StaffField.EMPLOYEE_NUMBER.length()) {
            one.error(
                    StaffField.EMPLOYEE_NUMBER,
                    null,
                    "TEXT_TOO_LONG",
                    "The key of the person is longer than " + StaffField.EMPLOYEE_NUMBER.length() + " characters.",
                    "Send a shorter employeeNumber.");
        }
        tooLong(one, "externalId", one.push.externalId(), LONGEST_KEY);
        tooLong(one, "userName", one.push.userName(), LONGEST_USER_NAME);
        String said = one.said.get(StaffField.EMPLOYEE_NUMBER);
        if (!one.isNew() && said != null && !said.equals(one.present.number())) {
            one.error(
                    StaffField.EMPLOYEE_NUMBER,
                    said,
                    "EMPLOYEE_NUMBER_IS_KEY",
                    "The person has the employee number " + one.present.number() + ", not " + said
                            + ", and a number never changes.",
                    "Send the number that is known, or another person.");
        }
    }

    private static void tooLong(Candidate one, String place, String value, int length) {
        if (value != null && value.length() > length) {
            one.problems.add(new PushProblem(
                    place,
                    null,
                    "TEXT_TOO_LONG",
                    "The " + place + " is longer than " + length + " characters.",
                    "Shorten it.",
                    PushProblem.Severity.ERROR));
        }
    }

    private void fill(Candidate one) {
        for (StaffField field : StaffField.values()) {
            one.after.put(field, one.said.get(field));
        }
        one.after.put(StaffField.EMPLOYEE_NUMBER, one.number());
        one.after.putIfAbsent(StaffField.STATUS, "ACTIVE");
        if (one.after.get(StaffField.GIVEN_NAME) == null && one.after.get(StaffField.FAMILY_NAME) == null) {
            one.error(
                    StaffField.GIVEN_NAME,
                    null,
                    "NAME_MISSING",
                    "Somebody new has no name.",
                    "Send the given and the family name.");
        }
    }

    private void merge(Candidate one) {
        one.after = new EnumMap<>(one.present.values());
        one.sources = one.present.sources();
        one.birthYearAssumed = one.present.birthYearAssumed();
        one.said.forEach((field, value) -> merge(one, field, value));
        if (one.present.hasLeft() && !one.said.containsKey(StaffField.STATUS)) {
            one.warn(
                    StaffField.STATUS,
                    null,
                    "PERSON_HAS_LEFT",
                    one.number() + " has left, and nothing says that this changed.",
                    "Send the status ACTIVE if the person is back.");
        }
    }

    private void merge(Candidate one, StaffField field, String value) {
        String present = one.present.values().get(field);
        if (field == StaffField.EMPLOYEE_NUMBER || Objects.equals(value, present)) {
            return;
        }
        String owner = ownerOf(one.present, field, present);
        if (owner != null && !owner.equals(source) && !source.equals(FieldOwners.HR)) {
            if (value != null) {
                conflict(one, field, value, owner);
            }
            return;
        }
        one.after.put(field, value);
        if (field == StaffField.BIRTH_YEAR) {
            one.birthYearAssumed = false;
        }
        one.sources = said(one.sources, one.present.source(), field);
    }

    private String ownerOf(Standing present, StaffField field, String value) {
        FieldSources named = present.sources();
        String owner = owners.ownerOf(field, value, present.source(), named);
        boolean open = LEAVING.contains(field)
                && FieldOwners.ROSTER.equals(owner)
                && !owners.byField().containsKey(field)
                && !named.byField().containsKey(field);
        return open ? null : owner;
    }

    private FieldSources said(FieldSources sources, String own, StaffField field) {
        if (!source.equals(own)) {
            return sources.with(field, source);
        }
        Map<String, String> others = new TreeMap<>(sources.byField());
        others.remove(field.code());
        return new FieldSources(others);
    }

    private static void conflict(Candidate one, StaffField field, String said, String owner) {
        one.conflicts.add(new Candidate.Conflict(field, owner, said));
        one.warn(
                field,
                said,
                "FIELD_OWNED_ELSEWHERE",
                "The value '" + said + "' of " + field.code() + " is ignored, because " + owner + " owns the field.",
                "Change it in " + owner + ", or have HR make this source the owner of the field.");
    }

    /** Who left has a last day; who is back has not left. */
    private void leaving(Candidate one) {
        boolean leaver = LEAVER.equals(one.after.get(StaffField.STATUS));
        boolean before = !one.isNew() && one.present.hasLeft();
        if (leaver && one.after.get(StaffField.LEAVE_DATE) == null) {
            String known = before ? one.present.values().get(StaffField.LEAVE_DATE) : null;
            one.after.put(StaffField.LEAVE_DATE, known == null ? today.toString() : known);
        } else if (before && !leaver) {
            forget(one, StaffField.LEAVE_DATE);
            forget(one, StaffField.LEAVE_REASON);
        }
    }

    private static void forget(Candidate one, StaffField field) {
        if (!one.said.containsKey(field)
                || Objects.equals(one.said.get(field), one.present.values().get(field))) {
            one.after.put(field, null);
        }
    }

    /** The user name that a system gives; without one it follows the e-mail address as long as it is one. */
    private static void userName(Candidate one) {
        String email = one.after.get(StaffField.EMAIL);
        if (one.push.userName() != null) {
            one.userName = one.push.userName().strip().toLowerCase(Locale.ROOT);
        } else if (one.isNew()) {
            one.userName = email;
        } else {
            String before = one.present.values().get(StaffField.EMAIL);
            boolean follows =
                    one.present.userName() == null || one.present.userName().equals(before);
            one.userName = follows ? email : one.present.userName();
        }
    }
}
