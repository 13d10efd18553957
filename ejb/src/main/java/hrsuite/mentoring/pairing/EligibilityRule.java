package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.RuleParameter;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * SPI: says who may not be paired. Asked for proposals, imported pairs and changes alike. An application scoped bean;
 * qualified by {@link hrsuite.mentoring.program.ForKind} it speaks for one kind of program, without for all of them.
 *
 * <p>All rules of a program are asked; all objections are collected, in no order.
 */
public interface EligibilityRule {

    /** Stable code in capitals: {@code SAME_REPORTING_LINE}. */
    String code();

    /** The numbers that HR may set for it, in a program's {@code rules}; empty when there are none. */
    List<RuleParameter> parameters();

    /**
     * Prepares the rule for many questions about the same people: whatever is costly is done here, once.
     *
     * @return null when the rule, by its settings, has nothing to say in this program
     */
    PairJudge prepare(PairingContext context);

    /**
     * Whether the rule is asked again while two are paired, whenever people change. What it then says is for the role {@code
     * succession}, and ends no pairing.
     */
    default boolean isReviewed() {
        return false;
    }

    /** Answers one question, without a database, and from several threads at once. */
    @FunctionalInterface
    interface PairJudge {

        /**
         * Judges one pair.
         *
         * @return null when the rule has nothing against it
         */
        Objection judge(Candidate mentor, Candidate mentee);

        /**
         * All that the judge looks at in a person: it answers alike for any two on one side whose traits are equal. A
         * judge with few traits is asked once for each two of them instead of once for each pair.
         *
         * @return null when the judge looks at whole people, as it does unless it says otherwise
         */
        default Object trait(Candidate person) {
            return null;
        }

        /**
         * The same judge for two sides on which people are named by their places: made for thousands of millions of
         * questions. A judge that keeps what it knows in arrays lays them out by these places.
         */
        default PlaceJudge among(Candidate[] mentors, Candidate[] mentees) {
            return (mentor, mentee) -> judge(mentors[mentor], mentees[mentee]);
        }

        /** The same judge, which says what it looks at: see {@link #trait}. */
        default PairJudge lookingAt(Function<Candidate, ?> trait) {
            PairJudge judge = this;
            return new PairJudge() {

                @Override
                public Objection judge(Candidate mentor, Candidate mentee) {
                    return judge.judge(mentor, mentee);
                }

                @Override
                public Object trait(Candidate person) {
                    return trait.apply(person);
                }

                @Override
                public boolean mayBlock() {
                    return judge.mayBlock();
                }
            };
        }

        /**
         * Whether it can object for good: a judge whose objections can all be acknowledged is not asked who may be paired.
         */
        default boolean mayBlock() {
            return true;
        }

        /**
         * A judge who objects to any two who have something in common.
         *
         * @param number of what they have or not, 0 for nothing
         */
        static PairJudge ofSame(ToLongFunction<Candidate> number, Objection objection) {
            return new SomethingInCommon(number, objection);
        }

        /**
         * A judge who objects to few pairs, all of them known.
         *
         * @param mentorsOf the person ids of those mentors whom it objects to, by person id of the mentee; null for nobody
         */
        static PairJudge ofFew(LongFunction<Set<Long>> mentorsOf, Objection objection) {
            return new FewPairs(mentorsOf, objection);
        }
    }

    /** Answers one question about two people by their places on their sides. */
    @FunctionalInterface
    interface PlaceJudge {

        /** As {@link PairJudge#judge}. */
        Objection judge(int mentor, int mentee);

        /**
         * Judges a mentee with many mentors. Looks at each of them, as it does unless a judge knows how to find those whom
         * it objects to.
         *
         * @param mentors who is asked about; stays as it is
         * @param objections told of everybody who was asked about and must not be, and perhaps of others who must not be
         */
        default void judge(int mentee, BitSet mentors, Objections objections) {
            for (int mentor = mentors.nextSetBit(0); mentor >= 0; mentor = mentors.nextSetBit(mentor + 1)) {
                Objection objection = judge(mentor, mentee);
                if (objection != null) {
                    objections.against(mentor, objection);
                }
            }
        }
    }

    /** Takes what there is against mentors, by their places. */
    interface Objections {

        void against(int mentor, Objection objection);

        /** The same for several. */
        void against(BitSet mentors, Objection objection);
    }
}
