package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.staff.FieldSources;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.FieldValues;
import hrsuite.mentoring.staff.sync.PushProblem.Severity;
import hrsuite.mentoring.staff.sync.Pushed.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One person on the way in: what is said, who it is, what would become of them, and what is wrong. */
final class Candidate {

    /** Something that another source owns and that the sender would have otherwise. */
    record Conflict(StaffField field, String owner, String said) {}

    private static final int SHOWN = 100;

    final PersonPush push;
    final Map<StaffField, String> said = new EnumMap<>(StaffField.class);
    final List<PushProblem> problems = new ArrayList<>(0);
    final List<Conflict> conflicts = new ArrayList<>(0);

    /** Null for somebody new. */
    Standing present;

    /** What the person becomes. */
    Map<StaffField, String> after = new EnumMap<>(StaffField.class);

    FieldSources sources = FieldSources.NONE;
    String userName;
    boolean birthYearAssumed;

    /** Null until it is written. */
    Long id;

    Candidate(PersonPush push) {
        this.push = push;
        push.says().forEach(this::read);
    }

    private void read(StaffField field, String text) {
        FieldValues.Read read = FieldValues.of(field, text);
        if (read.isFault()) {
            String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " …";
            boolean broken = read.code().equals("CHARACTER_NOT_ALLOWED");
            error(
                    field,
                    broken ? null : shown,
                    read.code(),
                    "The value " + (broken ? "" : "'" + shown + "' ") + "of " + field.code() + " " + read.words() + ".",
                    read.advice());
        } else if (read.text() != null || !FieldValues.isKeptWhenBlank(field)) {
            said.put(field, read.text());
        }
    }

    /** What a sender that only knows in and out means by it. */
    void settleActive() {
        if (Boolean.FALSE.equals(push.active())) {
            said.put(StaffField.STATUS, "LEAVER");
        } else if (Boolean.TRUE.equals(push.active()) && present != null && present.hasLeft()) {
            said.put(StaffField.STATUS, "ACTIVE");
        }
    }

    /** By what they are named: the number, else the key of the sender, where the sender has no number for them. */
    String number() {
        if (present != null) {
            return present.number();
        }
        String number = said.get(StaffField.EMPLOYEE_NUMBER);
        if (number != null) {
            return number;
        }
        return push.externalId() != null ? push.externalId() : push.userName();
    }

    void error(StaffField field, String value, String code, String message, String advice) {
        problems.add(new PushProblem(field.code(), value, code, message, advice, Severity.ERROR));
    }

    void warn(StaffField field, String value, String code, String message, String advice) {
        problems.add(new PushProblem(field.code(), value, code, message, advice, Severity.WARNING));
    }

    boolean isRefused() {
        return problems.stream().anyMatch(PushProblem::isError);
    }

    boolean isNew() {
        return present == null;
    }

    boolean isChanged() {
        return present != null
                && (!after.equals(present.values())
                        || !sources.equals(present.sources())
                        || !Objects.equals(userName, present.userName()));
    }

    boolean leaves() {
        return "LEAVER".equals(after.get(StaffField.STATUS)) && present != null && !present.hasLeft();
    }

    private Outcome outcome() {
        if (isRefused()) {
            return Outcome.REFUSED;
        }
        if (isNew()) {
            return Outcome.CREATED;
        }
        return isChanged() ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    StaffPushed.Moved moved() {
        if (isNew()) {
            return new StaffPushed.Moved(id, number(), StaffPushed.Move.CREATED);
        }
        return new StaffPushed.Moved(
                present.id(), number(), leaves() ? StaffPushed.Move.LEFT : StaffPushed.Move.CHANGED);
    }

    Pushed pushed() {
        long person = present != null ? present.id() : id == null ? 0 : id;
        return new Pushed(push.place(), number(), person, outcome(), problems);
    }
}
