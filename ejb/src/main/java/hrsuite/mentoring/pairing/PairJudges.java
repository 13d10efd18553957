package hrsuite.mentoring.pairing;

import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import java.util.ArrayList;
import java.util.List;

/** All rules of a program, prepared: asked together, answering together. Safe to ask from several threads. */
public final class PairJudges {

    private final PairJudge[] judges;

    /** Combines judges; nulls, from rules that have nothing to say, are left out. */
    public PairJudges(List<PairJudge> judges) {
        this.judges = judges.stream().filter(judge -> judge != null).toArray(PairJudge[]::new);
    }

    /**
     * Whether the pair may be proposed at all. Stops at the first blocking objection and allocates nothing when there is
     * none: made for millions of questions.
     */
    public boolean allow(Candidate mentor, Candidate mentee) {
        return firstBlocking(mentor, mentee) == null;
    }

    /** The first blocking objection that is found, or null. */
    public Objection firstBlocking(Candidate mentor, Candidate mentee) {
        for (PairJudge judge : judges) {
            Objection objection = judge.judge(mentor, mentee);
            if (objection != null && objection.blocking()) {
                return objection;
            }
        }
        return null;
    }

    /** Each judge by itself, in no order. */
    public List<PairJudge> each() {
        return List.of(judges);
    }

    /** Every objection, blocking or not; empty when there is none. */
    public List<Objection> objections(Candidate mentor, Candidate mentee) {
        List<Objection> found = new ArrayList<>();
        for (PairJudge judge : judges) {
            Objection objection = judge.judge(mentor, mentee);
            if (objection != null) {
                found.add(objection);
            }
        }
        return found;
    }
}
