package hrsuite.mentoring.succession;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.RuleParameter;
import java.time.LocalDate;
import java.util.List;

/**
 * A reason of succession why one of two could feel threatened. Judged before the two are paired, in any kind of program,
 * and again while they are. Confidential always.
 */
interface Friction extends EligibilityRule {

    /** Answers for two people, by their ids, out of what was read before. */
    @FunctionalInterface
    interface Judge {

        /** The reason in one sentence without names; null when there is none. */
        Sentence judge(long mentor, long mentee);
    }

    /** Whether such a pair must not be; otherwise somebody may say yes to it with a reason. */
    boolean isBlocking();

    /**
     * Reads what the answers rest on.
     *
     * @return null when there is nothing against anybody
     */
    Judge read(LocalDate today);

    @Override
    default List<RuleParameter> parameters() {
        return List.of();
    }

    @Override
    default PairJudge prepare(PairingContext context) {
        Judge judge = read(context.onDay());
        return judge == null ? null : new Answers(this, judge);
    }

    /** Answers for candidates. What can be acknowledged is no question of who may be paired. */
    record Answers(Friction friction, Judge judge) implements PairJudge {

        @Override
        public Objection judge(Candidate mentor, Candidate mentee) {
            Sentence reason = judge.judge(mentor.person(), mentee.person());
            return reason == null ? null : new Objection(friction.code(), friction.isBlocking(), true, reason);
        }

        @Override
        public boolean mayBlock() {
            return friction.isBlocking();
        }
    }
}
