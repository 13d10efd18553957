package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.RuleParameter;
import java.util.List;
import java.util.function.Function;

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
            };
        }
    }
}
