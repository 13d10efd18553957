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
    private final Map<String, int[]> ofMentors = new TreeMap<>();
    private final Map<String, int[]> ofMentees = new TreeMap<>();

    Obstacles(Pool pool) {
        mentors = pool.mentors.length;
        mentees = pool.mentees.length;
    }

    void note(String code, int mentor, int mentee) {
        counts(ofMentors, code, mentors)[mentor]++;
        counts(ofMentees, code, mentees)[mentee]++;
    }

    /** Notes many mentors of one mentee. */
    void note(String code, BitSet barred, int mentee) {
        int[] counts = counts(ofMentors, code, mentors);
        long[] words = barred.toLongArray();
        for (int word = 0; word < words.length; word++) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                counts[(word << 6) + Long.numberOfTrailingZeros(bits)]++;
            }
        }
        counts(ofMentees, code, mentees)[mentee] += barred.cardinality();
    }

    /** Adds what was counted elsewhere. */
    void add(Obstacles others) {
        others.ofMentors.forEach((code, counts) -> add(counts(ofMentors, code, mentors), counts));
        others.ofMentees.forEach((code, counts) -> add(counts(ofMentees, code, mentees), counts));
    }

    private static void add(int[] sums, int[] counts) {
        Arrays.setAll(sums, person -> sums[person] + counts[person]);
    }

    private static int[] counts(Map<String, int[]> all, String code, int people) {
        int[] counts = all.get(code);
        if (counts == null) {
            counts = new int[people];
            all.put(code, counts);
        }
        return counts;
    }

    /** By code, only those that kept at least one partner away. */
    Map<String, Integer> of(Role role, int index) {
        Map<String, Integer> counts = new TreeMap<>();
        (role == Role.MENTOR ? ofMentors : ofMentees).forEach((code, all) -> {
            if (all[index] > 0) {
                counts.put(code, all[index]);
            }
        });
        return counts;
    }
}
