package hrsuite.mentoring.matching.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The textbook's flow of greatest value: augments along the best path by Bellman and Ford's method until none is left. Slow
 * and plain; shares nothing with the solver.
 */
final class PlainFlow {

    private static final long PAIR = 1L << 54;
    private static final long FIRST_USE = 1L << 36;

    private final List<long[]> arcs = new ArrayList<>();
    private final List<List<Integer>> from = new ArrayList<>();
    private final Instance instance;
    private final int source;
    private final int sink;

    private PlainFlow(Instance instance) {
        this.instance = instance;
        this.source = instance.mentors() + instance.mentees();
        this.sink = source + 1;
        for (int node = 0; node <= sink; node++) {
            from.add(new ArrayList<>());
        }
    }

    static Objective best(Instance instance) {
        PlainFlow flow = new PlainFlow(instance);
        flow.build();
        while (flow.augment()) {
            continue;
        }
        return flow.reached();
    }

    private void build() {
        int mentors = instance.mentors();
        for (int c = 0; c < instance.candidates(); c++) {
            arc(mentors + instance.menteeOf(c), instance.mentorOf(c), 1, PAIR + instance.benefit()[c]);
        }
        for (int i = 0; i < mentors; i++) {
            int capacity = instance.mentorCapacity()[i];
            arc(i, sink, Math.min(1, capacity), FIRST_USE);
            arc(i, sink, Math.max(0, capacity - 1), 0);
        }
        for (int j = 0; j < instance.mentees(); j++) {
            arc(source, mentors + j, instance.menteeCapacity()[j], 0);
        }
    }

    /** To, room, value; the arc back stands beside it. */
    private void arc(int begin, int end, int room, long value) {
        from.get(begin).add(arcs.size());
        arcs.add(new long[] {end, room, value});
        from.get(end).add(arcs.size());
        arcs.add(new long[] {begin, 0, -value});
    }

    private boolean augment() {
        int[] by = longestPath();
        if (by[sink] < 0) {
            return false;
        }
        for (int node = sink; node != source; node = (int) arcs.get(by[node] ^ 1)[0]) {
            arcs.get(by[node])[1]--;
            arcs.get(by[node] ^ 1)[1]++;
        }
        return true;
    }

    private int[] longestPath() {
        long[] value = new long[sink + 1];
        int[] by = new int[sink + 1];
        Arrays.fill(value, Long.MIN_VALUE);
        Arrays.fill(by, -1);
        value[source] = 0;
        ArrayDeque<Integer> waiting = new ArrayDeque<>(List.of(source));
        boolean[] waits = new boolean[sink + 1];
        while (!waiting.isEmpty()) {
            int node = waiting.poll();
            waits[node] = false;
            for (int arc : from.get(node)) {
                int end = (int) arcs.get(arc)[0];
                long reached = value[node] + arcs.get(arc)[2];
                if (arcs.get(arc)[1] > 0 && reached > value[end]) {
                    value[end] = reached;
                    by[end] = arc;
                    if (!waits[end]) {
                        waits[end] = true;
                        waiting.add(end);
                    }
                }
            }
        }
        return by;
    }

    private Objective reached() {
        int[] uses = new int[instance.mentors()];
        long pairs = 0;
        long benefit = 0;
        for (int c = 0; c < instance.candidates(); c++) {
            if (arcs.get(2 * c)[1] == 0) {
                pairs++;
                benefit += instance.benefit()[c];
                uses[instance.mentorOf(c)]++;
            }
        }
        return new Objective(pairs, Arrays.stream(uses).filter(use -> use > 0).count(), benefit);
    }
}
