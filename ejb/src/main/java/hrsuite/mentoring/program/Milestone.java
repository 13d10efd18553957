package hrsuite.mentoring.program;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Something that is due in the course of a program. Its day moves with the program's days.
 *
 * @param code stable: {@code KICK_OFF FIRST_MEETING MIDPOINT CLOSE RETROSPECTIVE}, or one of the program's own
 * @param name what, for people
 * @param anchor the day it hangs on: {@code START}, {@code MIDPOINT} or {@code END} of the program
 * @param after ISO 8601 period after that day, negative before it: {@code P1M}, {@code -P2W}
 * @param on the day; null in a template, and while the program has no dates; not read when given
 */
public record Milestone(String code, String name, String anchor, String after, LocalDate on) {

    /** The same with what is usual where nothing is said. */
    Milestone completed() {
        return new Milestone(
                code == null || code.isBlank() ? "OTHER" : code.strip().toUpperCase(Locale.ROOT),
                name == null ? "" : name.strip(),
                anchor == null ? "START" : anchor.strip().toUpperCase(Locale.ROOT),
                after == null ? "P0D" : after.strip(),
                null);
    }

    /** The same with its day in a program. */
    Milestone in(LocalDate startsOn, LocalDate endsOn) {
        return new Milestone(
                code,
                name,
                anchor,
                after,
                startsOn == null || endsOn == null
                        ? null
                        : day(startsOn, endsOn).plus(Period.parse(after)));
    }

    private LocalDate day(LocalDate startsOn, LocalDate endsOn) {
        return switch (anchor) {
            case "START" -> startsOn;
            case "MIDPOINT" -> startsOn.plusDays(ChronoUnit.DAYS.between(startsOn, endsOn) / 2);
            default -> endsOn;
        };
    }
}
