package hrsuite.mentoring.matching;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.RuleParameter;

/**
 * SPI: says how far apart two people are in one respect, so that a pair across departments, locations or generations
 * counts more. An application scoped bean; qualified by {@link hrsuite.mentoring.program.ForKind} it speaks for one kind
 * of program, without for all of them. The contributions of all affinities are summed.
 */
public interface Affinity {

    /** The weight that HR sets, in a program's {@code weights}; 0 switches the affinity off. */
    RuleParameter weight();

    /** Prepares the affinity for many questions about the same people. */
    PairDistance prepare(PairingContext context);

    /** Answers one question, without a database, and from several threads at once. */
    interface PairDistance {

        /**
         * How far apart the two are.
         *
         * @return 0 (alike, or unknown) to 1 (as far apart as can be)
         */
        double between(Candidate mentor, Candidate mentee);

        /**
         * All that the distance looks at in a person: it is the same for any two on one side whose traits are equal. Where
         * there are few traits it is measured once for each two of them instead of once for each pair.
         *
         * @return null when the distance looks at whole people, as it does unless it says otherwise
         */
        default Object trait(Candidate person) {
            return null;
        }

        /** The same distance for two sides on which people are named by their places: made for millions of questions. */
        default PlaceDistance among(Candidate[] mentors, Candidate[] mentees) {
            return (mentor, mentee) -> between(mentors[mentor], mentees[mentee]);
        }

        /**
         * The reason in one sentence for HR, with the numbers that were scored; called for chosen pairs only; null when
         * there is nothing to say.
         */
        Sentence reason(Candidate mentor, Candidate mentee);
    }

    /** Answers one question about two people by their places on their sides. */
    @FunctionalInterface
    interface PlaceDistance {

        /** As {@link PairDistance#between}. */
        double between(int mentor, int mentee);
    }
}
