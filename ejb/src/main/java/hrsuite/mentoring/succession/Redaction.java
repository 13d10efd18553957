package hrsuite.mentoring.succession;

import java.util.HashMap;
import java.util.Map;

/** What stands for people, positions and jobs in a workbook that must not name them: the same each time within it. */
final class Redaction {

    private final boolean redacted;
    private final Map<String, String> stands = new HashMap<>();

    Redaction(boolean redacted) {
        this.redacted = redacted;
    }

    String person(String number) {
        return known("P", number);
    }

    String position(String code) {
        return known("S", code);
    }

    String subject(PlanKind kind, String subject) {
        return switch (kind) {
            case INCUMBENT -> person(subject);
            case POSITION -> position(subject);
            case JOB -> known("J", subject);
        };
    }

    private String known(String kind, String key) {
        return !redacted || key == null
                ? key
                : stands.computeIfAbsent(kind + key, any -> kind + "-" + (stands.size() + 1));
    }

    /** A text that could tell who is meant. */
    String text(String telling) {
        return redacted ? null : telling;
    }
}
