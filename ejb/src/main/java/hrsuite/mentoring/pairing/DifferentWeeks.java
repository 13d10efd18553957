package hrsuite.mentoring.pairing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The weeks of a time that differ in the clocks of some zones: between two changes of clocks all weeks are alike. */
final class DifferentWeeks {

    /** Clocks change the same way every year, so what comes after has been seen. */
    private static final int YEARS = 2;

    private final List<ZoneId> zones;

    DifferentWeeks(List<ZoneId> zones) {
        this.zones = zones;
    }

    /** A Monday for each kind of week there is, in their order; never empty. */
    List<LocalDate> between(LocalDate first, LocalDate last) {
        LocalDate end = last.isBefore(first.plusYears(YEARS)) ? last : first.plusYears(YEARS);
        TreeSet<LocalDate> mondays = new TreeSet<>();
        mondays.add(monday(first));
        for (ZoneId zone : zones) {
            for (LocalDate change : changes(zone, first, end)) {
                mondays.add(monday(change));
                mondays.add(monday(change).plusWeeks(1));
            }
        }
        Set<List<ZoneOffset>> seen = new HashSet<>();
        return mondays.stream()
                .filter(week -> !week.isAfter(end))
                .filter(week -> seen.add(clocks(week)))
                .toList();
    }

    private static List<LocalDate> changes(ZoneId zone, LocalDate first, LocalDate end) {
        List<LocalDate> days = new ArrayList<>();
        ZoneOffsetTransition next =
                zone.getRules().nextTransition(first.atStartOfDay(zone).toInstant());
        while (next != null && !next.getDateTimeBefore().toLocalDate().isAfter(end)) {
            days.add(next.getDateTimeBefore().toLocalDate());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return days;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    /** What all clocks say at the noons of a week. */
    private List<ZoneOffset> clocks(LocalDate monday) {
        List<ZoneOffset> clocks = new ArrayList<>();
        for (int day = 0; day < DayOfWeek.values().length; day++) {
            for (ZoneId zone : zones) {
                clocks.add(monday.plusDays(day).atTime(12, 0).atZone(zone).getOffset());
            }
        }
        return clocks;
    }
}
