package hrsuite.mentoring.pairing;

import java.time.LocalDate;

/** How much working time two people have in common in a usual week. Safe to ask from several threads. */
public final class CommonHours {

    private final LocalDate day;

    private CommonHours(LocalDate day) {
        this.day = day;
    }

    /** For the week of a day: the offsets of time zones are those of its days. */
    public static CommonHours on(LocalDate day) {
        return new CommonHours(day);
    }

    /** Minutes a week in which both work, counted in quarters of an hour. */
    public int minutes(Candidate one, Candidate other) {
        throw new UnsupportedOperationException("to follow on " + day);
    }
}
