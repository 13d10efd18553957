package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.RuleParameter;
import java.util.List;

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
    }
}
