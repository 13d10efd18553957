package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.staff.WorkingHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How much working time two people have in common in a week, or in the weakest of several. Few working hours differ, so they are compared once and
 * looked up afterwards. Immutable; safe to ask from several threads.
 */
public final class CommonHours {

    private static final int COMPARED_BEFOREHAND = 512;

    private record Habit(ZoneId zone, WorkingHours hours) {}

    private final PersonIndex index;
    private final int[] habitOf;
    private final List<Habit> habits = new ArrayList<>();
    /** For each week that is looked at, the hours of each habit. */
    private final List<List<long[]>> weeks;
    /** Of each two habits; null where there are too many of them. */
    private final short[] minutes;

    private CommonHours(Collection<Candidate> people, PersonIndex index, Function<List<ZoneId>, List<LocalDate>> days) {
        this.index = index;
        habitOf = new int[index.size()];
        Map<Habit, Integer> known = new HashMap<>();
        for (Candidate person : people) {
            habitOf[index.number(person)] =
                    known.computeIfAbsent(new Habit(person.zone(), person.hours()), this::number);
        }
        List<ZoneId> zones = habits.stream().map(Habit::zone).distinct().toList();
        weeks = days.apply(zones).stream()
                .map(day -> habits.stream()
                        .map(habit -> WeekMask.of(habit.zone(), habit.hours(), day))
                        .toList())
                .toList();
        minutes = habits.size() > COMPARED_BEFOREHAND ? null : compared();
    }

    private int number(Habit habit) {
        habits.add(habit);
        return habits.size() - 1;
    }

    /** Between some people, in the week that a day belongs to: the offsets of time zones are those of its days. */
    public static CommonHours of(Collection<Candidate> people, LocalDate day) {
        return new CommonHours(people, PersonIndex.of(people), zones -> List.of(day));
    }

    /** Between the people of a context, in the week of its program in which they have the least in common. */
    public static CommonHours of(PairingContext context) {
        ProgramDetail program = context.program();
        return new CommonHours(context.people(), context.index(), zones -> new DifferentWeeks(zones)
                .between(program.startsOn(), program.endsOn()));
    }

    /**
     * Minutes a week in which both work, counted in whole quarters of an hour: of several weeks the least.
     *
     * @throws IllegalArgumentException when one of them was not among the people
     */
    public int minutes(Candidate one, Candidate other) {
        int first = habitOf[index.number(one)];
        int second = habitOf[index.number(other)];
        return minutes == null ? least(first, second) : minutes[first * habits.size() + second];
    }

    /** The number of a person's hours: equal for people who work at the same times. */
    int habit(Candidate person) {
        return habitOf[index.number(person)];
    }

    private int least(int first, int second) {
        int least = Integer.MAX_VALUE;
        for (List<long[]> week : weeks) {
            least = Math.min(least, WeekMask.common(week.get(first), week.get(second)));
        }
        return least;
    }

    private short[] compared() {
        short[] table = new short[habits.size() * habits.size()];
        for (int i = 0; i < table.length; i++) {
            table[i] = (short) least(i / habits.size(), i % habits.size());
        }
        return table;
    }
}
