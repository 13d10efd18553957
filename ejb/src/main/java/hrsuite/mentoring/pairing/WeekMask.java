package hrsuite.mentoring.pairing;

import hrsuite.mentoring.staff.WorkingHours;
import hrsuite.mentoring.staff.WorkingHours.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Working hours as bits: one for each quarter of an hour of a week in UTC, from Monday 00:00 on, the end joined to the start. */
final class WeekMask {

    static final int MINUTES = 15;

    private static final int QUARTERS = 7 * 24 * 60 / MINUTES;
    private static final int WORDS = (QUARTERS + Long.SIZE - 1) / Long.SIZE;
    private static final long SECONDS = MINUTES * 60L;

    private WeekMask() {}

    /** The bits of the week that a day belongs to; offsets of the zone are those of each of its days. */
    static long[] of(ZoneId zone, WorkingHours hours, LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        long start = monday.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        long[] mask = new long[WORDS];
        for (Span span : hours.spans()) {
            for (DayOfWeek weekday : span.days()) {
                LocalDate date = monday.plusDays(weekday.getValue() - 1L);
                long from = date.atTime(span.from()).atZone(zone).toEpochSecond() - start;
                long until = date.atTime(span.until()).atZone(zone).toEpochSecond() - start;
                fill(mask, -Math.floorDiv(-from, SECONDS), Math.floorDiv(until, SECONDS));
            }
        }
        return mask;
    }

    /** How many minutes two masks have in common. */
    static int common(long[] one, long[] other) {
        int quarters = 0;
        for (int i = 0; i < WORDS; i++) {
            quarters += Long.bitCount(one[i] & other[i]);
        }
        return quarters * MINUTES;
    }

    private static void fill(long[] mask, long from, long until) {
        for (long quarter = from; quarter < until; quarter++) {
            int bit = (int) Math.floorMod(quarter, (long) QUARTERS);
            mask[bit >> 6] |= 1L << bit;
        }
    }
}
