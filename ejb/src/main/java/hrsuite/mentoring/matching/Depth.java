package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import java.util.Arrays;
import java.util.Map;

/**
 * How much of a topic is missed that is offered less deeply than it is wanted: of level 2 where 3 is wanted, a third. Where
 * one of the two has not said how deeply, nothing is missed.
 */
final class Depth {

    private final Pool pool;
    private final boolean anybodySays;

    Depth(Pool pool) {
        this.pool = pool;
        anybodySays = says(pool.mentors) && says(pool.mentees);
    }

    private static boolean says(Candidate[] side) {
        return Arrays.stream(side)
                .anyMatch(person ->
                        !person.offerLevels().isEmpty() || !person.wantLevels().isEmpty());
    }

    double missedByMentee(int mentor, int mentee) {
        return anybodySays ? missed(pool.mentors[mentor], pool.mentees[mentee]) : 0;
    }

    double missedByMentor(int mentor, int mentee) {
        return anybodySays ? missed(pool.mentees[mentee], pool.mentors[mentor]) : 0;
    }

    private static double missed(Candidate teacher, Candidate learner) {
        if (teacher.offerLevels().isEmpty() || learner.wantLevels().isEmpty()) {
            return 0;
        }
        double missed = 0;
        for (Map.Entry<String, Integer> wanted : learner.wantLevels().entrySet()) {
            int offered = teacher.offerLevels().getOrDefault(wanted.getKey(), wanted.getValue());
            missed += Math.max(0, 1 - offered / (double) wanted.getValue());
        }
        return missed;
    }
}
