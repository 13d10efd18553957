package hrsuite.mentoring.pairing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reporting lines, prepared for the question whether one person stands above another at any depth: each person has an
 * interval that lies within the intervals of all above (an Euler tour), so that the answer takes constant time. Immutable.
 */
public final class ReportingTree {

    private static final int NONE = -1;

    private final PersonIndex people;
    private final int[] nodeOf;
    private final int[] parent;
    private final int[] enter;
    private final int[] leave;
    private final int[] depth;

    private ReportingTree(PairingContext context, Map<Long, Long> managers) {
        PersonIndex nodes = PersonIndex.of(
                managers.keySet().stream().mapToLong(Long::longValue).toArray());
        parent = new int[nodes.size()];
        enter = new int[nodes.size()];
        leave = new int[nodes.size()];
        depth = new int[nodes.size()];
        managers.forEach(
                (person, manager) -> parent[nodes.numberOf(person)] = manager == 0 ? NONE : nodes.numberOf(manager));
        people = context.index();
        nodeOf = new int[people.size()];
        context.people().forEach(person -> nodeOf[context.index().number(person)] = nodes.numberOf(person.person()));
        breakCycles();
        tour();
    }

    /** Prepares the lines of the people of a context. */
    public static ReportingTree of(PairingContext context) {
        Map<Long, Long> managers = new LinkedHashMap<>();
        for (Candidate person : context.people()) {
            long at = person.person();
            while (at != 0 && !managers.containsKey(at)) {
                Long manager = context.managerOf().apply(at);
                managers.put(at, manager == null ? 0L : manager);
                at = managers.get(at);
            }
        }
        return new ReportingTree(context, managers);
    }

    /**
     * How many steps lie between two people of whom one stands above the other.
     *
     * @return at least 1; 0 when neither stands above the other
     */
    public int stepsBetween(Candidate one, Candidate other) {
        return stepsBetween(nodeOf[people.number(one)], nodeOf[people.number(other)]);
    }

    /** The same for two sides on which people are named by their places. */
    public LinesAmong among(Candidate[] mentors, Candidate[] mentees) {
        return new LinesAmong(this, nodes(mentors), nodes(mentees));
    }

    private int[] nodes(Candidate[] side) {
        return Arrays.stream(side)
                .mapToInt(person -> nodeOf[people.number(person)])
                .toArray();
    }

    int enter(int node) {
        return enter[node];
    }

    int leave(int node) {
        return leave[node];
    }

    /** The node above; below 0 for none. */
    int above(int node) {
        return parent[node];
    }

    int stepsBetween(int first, int second) {
        boolean above = enter[first] <= enter[second] && leave[second] <= leave[first];
        boolean below = enter[second] <= enter[first] && leave[first] <= leave[second];
        return above || below ? Math.abs(depth[first] - depth[second]) : 0;
    }

    /** The largest number of steps that there can be. */
    public int height() {
        return Arrays.stream(depth).max().orElse(0);
    }

    /** Whoever is met again on the way up becomes a top: there must be none, but data are what they are. */
    private void breakCycles() {
        int[] walk = new int[parent.length];
        for (int start = 0; start < parent.length; start++) {
            int at = start;
            int last = NONE;
            while (at != NONE && walk[at] == 0) {
                walk[at] = start + 1;
                last = at;
                at = parent[at];
            }
            if (at != NONE && walk[at] == start + 1) {
                parent[last] = NONE;
            }
        }
    }

    /** Numbers everyone on the way down and up again, without recursion: lines can be long. */
    private void tour() {
        Map<Integer, int[]> reports = reports();
        int[] stack = new int[parent.length + 1];
        int[] next = new int[parent.length];
        int clock = 0;
        for (int top : reports.getOrDefault(NONE, new int[0])) {
            int height = 0;
            stack[height++] = top;
            enter[top] = clock++;
            while (height > 0) {
                int at = stack[height - 1];
                int[] below = reports.getOrDefault(at, new int[0]);
                if (next[at] < below.length) {
                    int report = below[next[at]++];
                    depth[report] = depth[at] + 1;
                    enter[report] = clock++;
                    stack[height++] = report;
                } else {
                    leave[at] = clock++;
                    height--;
                }
            }
        }
    }

    private Map<Integer, int[]> reports() {
        Map<Integer, int[]> reports = new HashMap<>();
        Map<Integer, Integer> filled = new HashMap<>();
        for (int manager : parent) {
            filled.merge(manager, 1, Integer::sum);
        }
        filled.forEach((manager, count) -> reports.put(manager, new int[count]));
        filled.replaceAll((manager, count) -> 0);
        for (int person = 0; person < parent.length; person++) {
            reports.get(parent[person])[filled.merge(parent[person], 1, Integer::sum) - 1] = person;
        }
        return reports;
    }
}
