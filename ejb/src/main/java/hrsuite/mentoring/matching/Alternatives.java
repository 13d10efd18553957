package hrsuite.mentoring.matching;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.matching.Choice.Pair;
import hrsuite.mentoring.matching.Outcome.Other;
import hrsuite.mentoring.program.Role;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Finds what was weighed against a pair, on each side, and says why it was not chosen. */
final class Alternatives {

    private static final int NONE = -1;

    private final Pool pool;
    private final PossiblePairs possible;
    private final Choice choice;
    /** Per person, the best possible pair that was not chosen. */
    private final int[] bestOfMentees;

    private final int[] bestOfMentors;

    Alternatives(Pool pool, PossiblePairs possible, Choice choice) {
        this.pool = pool;
        this.possible = possible;
        this.choice = choice;
        bestOfMentees = best(pool.mentees.length, possible::mentee);
        bestOfMentors = best(pool.mentors.length, possible::mentor);
    }

    private int[] best(int people, IntUnaryOperator personOf) {
        int[] best = new int[people];
        Arrays.fill(best, NONE);
        for (int k = 0; k < possible.size(); k++) {
            int sofar = best[personOf.applyAsInt(k)];
            if (!choice.isChosen(k) && (sofar == NONE || possible.benefit(k) > possible.benefit(sofar))) {
                best[personOf.applyAsInt(k)] = k;
            }
        }
        return best;
    }

    /**
     * The best other partner for one of the two.
     *
     * @param side whose other partner it is
     * @param benefit of the pair itself
     * @return null when there is no other possible partner
     */
    Other of(Role side, Pair pair, int benefit) {
        int other = side == Role.MENTEE ? bestOfMentees[pair.mentee()] : bestOfMentors[pair.mentor()];
        if (other == NONE) {
            return null;
        }
        int more = possible.benefit(other) - benefit;
        Sentence text =
                Sentences.of("alternative." + why(side, pair, other, more), Reasons.share(Math.abs((long) more)));
        return new Other(
                side == Role.MENTEE ? pool.mentors[possible.mentor(other)] : pool.mentees[possible.mentee(other)],
                possible.benefit(other),
                text);
    }

    private String why(Role side, Pair pair, int other, int more) {
        if (pair.candidate() < 0) {
            return "PINNED";
        }
        if (more <= 0) {
            return more == 0 ? "EQUAL" : "LESS";
        }
        boolean free = side == Role.MENTEE
                ? choice.hasPlaceLeft(Role.MENTOR, possible.mentor(other))
                : choice.hasPlaceLeft(Role.MENTEE, possible.mentee(other));
        return !free ? "TAKEN" : side == Role.MENTEE && wouldLeaveAMentorOut(pair, other) ? "SPREAD" : "PREFERRED";
    }

    private boolean wouldLeaveAMentorOut(Pair pair, int other) {
        return choice.taken(Role.MENTOR, pair.mentor()) == 1 && choice.taken(Role.MENTOR, possible.mentor(other)) > 0;
    }
}
