package hrsuite.mentoring.matching;

import hrsuite.mentoring.program.Role;
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
        ofMentors.computeIfAbsent(code, c -> new int[mentors])[mentor]++;
        ofMentees.computeIfAbsent(code, c -> new int[mentees])[mentee]++;
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
