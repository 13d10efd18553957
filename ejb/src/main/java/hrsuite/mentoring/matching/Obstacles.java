package hrsuite.mentoring.matching;

import hrsuite.mentoring.program.Role;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** How many partners which rule has kept away, for everybody on both sides, counted while the pairs are judged. */
final class Obstacles {

    private final int mentors;
    private final int mentees;
    private final Map<String, Tally> ofMentors = new TreeMap<>();
    private final Map<String, int[]> ofMentees = new TreeMap<>();

    Obstacles(Pool pool) {
        mentors = pool.mentors.length;
        mentees = pool.mentees.length;
    }

    /** Notes mentors of one mentee. */
    void note(String code, BitSet barred, int mentee) {
        ofMentors.computeIfAbsent(code, unknown -> new Tally(mentors)).add(barred);
        ofMentees.computeIfAbsent(code, unknown -> new int[mentees])[mentee] += barred.cardinality();
    }

    /** Adds what was counted elsewhere. */
    void add(Obstacles others) {
        others.ofMentors.forEach((code, counts) ->
                ofMentors.computeIfAbsent(code, unknown -> new Tally(mentors)).add(counts));
        others.ofMentees.forEach((code, counts) -> {
            int[] sums = ofMentees.computeIfAbsent(code, unknown -> new int[mentees]);
            Arrays.setAll(sums, mentee -> sums[mentee] + counts[mentee]);
        });
    }

    /** By code, only those that kept at least one partner away. */
    Map<String, Integer> of(Role role, int index) {
        Map<String, Integer> counts = new TreeMap<>();
        if (role == Role.MENTOR) {
            ofMentors.forEach((code, tally) -> counts.put(code, tally.counts()[index]));
        } else {
            ofMentees.forEach((code, all) -> counts.put(code, all[index]));
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
