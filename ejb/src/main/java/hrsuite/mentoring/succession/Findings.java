package hrsuite.mentoring.succession;

import hrsuite.mentoring.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects everything that is wrong with a draft, so that it can be said at once. */
final class Findings {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private final List<Refusal.Reason> reasons = new ArrayList<>();

    void add(String place, Object value, String code, String message, String advice) {
        reasons.add(new Refusal.Reason(place, value == null ? null : value.toString(), code, message, advice));
    }

    /** The text without spaces around it; null where nothing is said. */
    String text(String place, String said, int longest) {
        String text = said == null || said.isBlank() ? null : said.strip();
        if (text != null && text.length() > longest) {
            add(
                    place,
                    null,
                    "VALUE_TOO_LONG",
                    "The " + place + " has " + text.length() + " characters.",
                    "Give at most " + longest + " characters.");
        }
        if (text != null && !isStorable(text)) {
            add(
                    place,
                    null,
                    "CHARACTER_REFUSED",
                    "The " + place + " holds a NUL character or half a character.",
                    "Remove it.");
        }
        return text;
    }

    /** The same where something has to be said. */
    String required(String place, String said, int longest) {
        String text = text(place, said, longest);
        if (text == null) {
            add(place, null, "VALUE_MISSING", "The " + place + " is missing.", "Give 1 to " + longest + " characters.");
        }
        return text;
    }

    /** The code in capitals; null where nothing is said. */
    String code(ProfileField field, Object said) {
        String code = said == null || said.toString().isBlank()
                ? null
                : said.toString().strip().toUpperCase(Locale.ROOT);
        if (code != null && !field.allowed().contains(code)) {
            add(
                    field.code(),
                    said,
                    "VALUE_UNKNOWN",
                    "The " + field.code() + " cannot be " + said + ".",
                    "Give " + field.allowedInWords() + ".");
        }
        return code;
    }

    void day(String place, LocalDate day) {
        if (day != null && (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR)) {
            add(
                    place,
                    day,
                    "DATE_OUT_OF_RANGE",
                    "The " + place + " " + day + " is not in the years " + EARLIEST_YEAR + " to " + LATEST_YEAR + ".",
                    "Give another day.");
        }
    }

    /** A judgment is not made tomorrow, and does not end before it is made. */
    void assessment(String place, LocalDate assessedOn, LocalDate validUntil, LocalDate today) {
        day(place + "assessedOn", assessedOn);
        day(place + "validUntil", validUntil);
        if (assessedOn != null && assessedOn.isAfter(today)) {
            add(
                    place + "assessedOn",
                    assessedOn,
                    "DATE_IN_THE_FUTURE",
                    "The assessment would be of " + assessedOn + ", which is still to come.",
                    "Give today or an earlier day.");
        }
        if (validUntil != null && validUntil.isBefore(assessedOn == null ? today : assessedOn)) {
            add(
                    place + "validUntil",
                    validUntil,
                    "DATE_IN_THE_PAST",
                    "The assessment would end on " + validUntil + ", before it is made.",
                    "Give a later day, or none.");
        }
    }

    List<Refusal.Reason> reasons() {
        return reasons;
    }

    void refuse() {
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints()
                        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
