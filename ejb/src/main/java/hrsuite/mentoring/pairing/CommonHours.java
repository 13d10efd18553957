package hrsuite.mentoring.pairing;

import hrsuite.mentoring.staff.WorkingHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much working time two people have in common in a week. Few working hours differ, so they are compared once and
 * looked up afterwards. Immutable; safe to ask from several threads.
 */
public final class CommonHours {

    private static final int COMPARED_BEFOREHAND = 512;

    private record Week(ZoneId zone, WorkingHours hours) {}

    private final PersonIndex index;
    private final int[] weekOf;
    private final List<long[]> weeks = new ArrayList<>();
    private final short[] minutes;

    private CommonHours(Collection<Candidate> people, PersonIndex index, LocalDate day) {
        this.index = index;
        weekOf = new int[index.size()];
        Map<Week, Integer> known = new HashMap<>();
        for (Candidate person : people) {
            weekOf[index.number(person)] = known.computeIfAbsent(new Week(person.zone(), person.hours()), week -> {
                weeks.add(WeekMask.of(week.zone(), week.hours(), day));
                return weeks.size() - 1;
            });
        }
        minutes = weeks.size() > COMPARED_BEFOREHAND ? null : compared();
    }

    /** Between some people, in the week that a day belongs to: the offsets of time zones are those of its days. */
    public static CommonHours of(Collection<Candidate> people, LocalDate day) {
        return new CommonHours(people, PersonIndex.of(people), day);
    }

    /** Between the people of a context, in the week of its day. */
    public static CommonHours of(PairingContext context) {
        return new CommonHours(context.people(), context.index(), context.onDay());
    }

    /**
     * Minutes a week in which both work, counted in whole quarters of an hour.
     *
     * @throws IllegalArgumentException when one of them was not among the people
     */
    public int minutes(Candidate one, Candidate other) {
        int first = weekOf[index.number(one)];
        int second = weekOf[index.number(other)];
        return minutes == null
                ? WeekMask.common(weeks.get(first), weeks.get(second))
                : minutes[first * weeks.size() + second];
    }

    private short[] compared() {
        short[] table = new short[weeks.size() * weeks.size()];
        for (int i = 0; i < table.length; i++) {
            table[i] = (short) WeekMask.common(weeks.get(i / weeks.size()), weeks.get(i % weeks.size()));
        }
        return table;
    }
}
