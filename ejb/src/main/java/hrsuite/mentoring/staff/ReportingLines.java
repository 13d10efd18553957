package hrsuite.mentoring.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToIntFunction;
import java.util.stream.IntStream;

/**
 * Who reports to whom in the whole company, as it is today. Held in arrays: twelve bytes a person. Immutable.
 *
 * <p>Lines are walked without recursion and end where they would begin again, so that neither their length nor a cycle
 * does harm.
 */
public final class ReportingLines {

    private static final int NOBODY = -1;
    private static final int UNMEASURED = -1;
    private static final int ON_PATH = -2;

    private final long[] people;
    private final int[] managers;

    private ReportingLines(long[] people, int[] managers) {
        this.people = people;
        this.managers = managers;
    }

    /**
     * Builds the lines, in O(n log n).
     *
     * @param people person ids, ascending, each once
     * @param managers to each of them the person id of the manager; 0, or an id that is not among {@code people}, for
     *     none
     */
    static ReportingLines of(long[] people, long[] managers) {
        int[] indexes = new int[people.length];
        for (int i = 0; i < people.length; i++) {
            int found = managers[i] == 0 ? NOBODY : Arrays.binarySearch(people, managers[i]);
            indexes[i] = Math.max(found, NOBODY);
        }
        return new ReportingLines(people, indexes);
    }

    /** Person id of the manager; 0 when there is none, the manager is unknown or nobody has that id. */
    public long managerOf(long person) {
        int index = Arrays.binarySearch(people, person);
        return index < 0 || managers[index] == NOBODY ? 0 : people[managers[index]];
    }

    /** How many people there are. */
    public int size() {
        return people.length;
    }

    /** How far each person is from the top of their line, in the order of {@code people}; the top itself is at 0. */
    int[] distancesFromTop() {
        int[] distances = new int[managers.length];
        Arrays.fill(distances, UNMEASURED);
        int[] path = new int[managers.length];
        for (int start = 0; start < managers.length; start++) {
            measure(start, distances, path);
        }
        return distances;
    }

    /** Climbs to the next person whose distance is known, then measures downwards; a cycle ends the climb like a top. */
    private void measure(int start, int[] distances, int[] path) {
        int length = 0;
        int at = start;
        while (at != NOBODY && distances[at] == UNMEASURED) {
            distances[at] = ON_PATH;
            path[length++] = at;
            at = managers[at];
        }
        int above = at == NOBODY || distances[at] == ON_PATH ? -1 : distances[at];
        while (length > 0) {
            distances[path[--length]] = ++above;
        }
    }

    /**
     * How many people each team has: a person and everybody below, at any depth. Computed at once, in O(n).
     *
     * @return answers by person id; 1 for whoever leads nobody or is not known
     */
    public LongToIntFunction teamSizes() {
        int[] distances = distancesFromTop();
        int[] deepestFirst = IntStream.range(0, people.length)
                .boxed()
                .sorted(Comparator.comparingInt(person -> -distances[person]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] sizes = new int[people.length];
        Arrays.fill(sizes, 1);
        for (int person : deepestFirst) {
            if (managers[person] != NOBODY && distances[managers[person]] < distances[person]) {
                sizes[managers[person]] += sizes[person];
            }
        }
        return person -> {
            int index = Arrays.binarySearch(people, person);
            return index < 0 ? 1 : sizes[index];
        };
    }

    /** The place of a person in the arrays; negative when nobody has that id. */
    int indexOf(long person) {
        return Arrays.binarySearch(people, person);
    }

    /**
     * Finds who would be their own manager's manager, in O(n).
     *
     * @param managers to each person, by index, the index of the manager; negative for none
     * @return the cycles, each once, as indexes: beginning with the lowest, followed by that one's manager and so on, not
     *     repeated at the end; in the order of their lowest; never null
     */
    public static List<int[]> cycles(int[] managers) {
        int[] seenFrom = new int[managers.length];
        List<int[]> cycles = new ArrayList<>();
        for (int start = 0; start < managers.length; start++) {
            int at = start;
            while (at >= 0 && seenFrom[at] == 0) {
                seenFrom[at] = start + 1;
                at = managers[at];
            }
            if (at >= 0 && seenFrom[at] == start + 1) {
                cycles.add(cycleThrough(managers, at));
            }
        }
        cycles.sort((one, other) -> Integer.compare(one[0], other[0]));
        return cycles;
    }

    private static int[] cycleThrough(int[] managers, int member) {
        int lowest = member;
        int length = 1;
        for (int at = managers[member]; at != member; at = managers[at]) {
            lowest = Math.min(lowest, at);
            length++;
        }
        int[] cycle = new int[length];
        for (int i = 0, at = lowest; i < length; i++, at = managers[at]) {
            cycle[i] = at;
        }
        return cycle;
    }

    /**
     * The same on employee numbers.
     *
     * @param managers employee number to manager's employee number; managers may be null or not among the keys
     * @return the cycles, each once, beginning with the number that sorts first and in the order of that number
     */
    public static List<List<String>> cycles(Map<String, String> managers) {
        List<String> numbers = new ArrayList<>(managers.keySet());
        Collections.sort(numbers);
        Map<String, Integer> places = new HashMap<>(numbers.size() * 2);
        for (int i = 0; i < numbers.size(); i++) {
            places.put(numbers.get(i), i);
        }
        int[] indexes = new int[numbers.size()];
        for (int i = 0; i < indexes.length; i++) {
            String manager = managers.get(numbers.get(i));
            indexes[i] = manager == null ? NOBODY : places.getOrDefault(manager, NOBODY);
        }
        return cycles(indexes).stream()
                .map(cycle -> Arrays.stream(cycle).mapToObj(numbers::get).toList())
                .toList();
    }

    /** A cycle in words: {@code E1 → E2 → E1}. */
    public static String nameOf(List<String> cycle) {
        return String.join(" → ", cycle) + " → " + cycle.get(0);
    }
}
