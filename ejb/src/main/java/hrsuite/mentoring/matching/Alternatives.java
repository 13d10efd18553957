package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.Outcome.Other;
import hrsuite.mentoring.program.Role;
import java.util.Arrays;

/** Finds what was weighed against a pair, and says why it was not chosen. */
final class Alternatives {

    private static final int NONE = -1;

    private final Pool pool;
    private final PossiblePairs possible;
    private final Choice choice;
    /** Per mentee, the best possible pair that was not chosen. */
    private final int[] best;

    Alternatives(Pool pool, PossiblePairs possible, Choice choice) {
        this.pool = pool;
        this.possible = possible;
        this.choice = choice;
        best = new int[pool.mentees.length];
        Arrays.fill(best, NONE);
        for (int k = 0; k < possible.size(); k++) {
            int sofar = best[possible.mentee(k)];
            if (!choice.isChosen(k) && (sofar == NONE || possible.benefit(k) > possible.benefit(sofar))) {
                best[possible.mentee(k)] = k;
            }
        }
    }

    /** Null when the mentee has no other possible mentor. */
    Other best(int mentee, int benefit, boolean pinned) {
        int other = best[mentee];
        if (other == NONE) {
            return null;
        }
        int mentor = possible.mentor(other);
        int more = possible.benefit(other) - benefit;
        Sentence text = Sentences.of("alternative." + why(mentor, more, pinned), Reasons.share(Math.abs((long) more)));
        return new Other(pool.mentors[mentor], possible.benefit(other), text);
    }

    private String why(int mentor, int more, boolean pinned) {
        if (pinned) {
            return "PINNED";
        }
        if (more <= 0) {
            return more == 0 ? "EQUAL" : "LESS";
        }
        boolean full = choice.taken(Role.MENTOR, mentor) >= pool.mentors[mentor].capacity();
        return full ? "TAKEN" : "SPREAD";
    }
}
