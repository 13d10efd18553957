package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ProgramDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What other features ask about pairs, in their own transaction and for a caller whom they have judged. */
@ApplicationScoped
public class PairingDirectory {

    @Inject
    private CandidatePool pool;

    @Inject
    private Judges judges;

    @Inject
    private Pairings pairings;

    @Inject
    private Review review;

    /**
     * Everyone with an approved place in a program who is at work, once per side, also those whose places are all taken
     * (capacity 0).
     * Every candidate has something to offer and something to want. A few queries, whatever their number.
     */
    public List<Candidate> candidates(String programId) {
        return pool.candidates(programId);
    }

    /** What rules and affinities may look at: the program, these people, today, the whole company's reporting lines. */
    public PairingContext context(ProgramDetail program, List<Candidate> people) {
        return pool.context(program, people);
    }

    /** The rules of the program's kind and the general ones, prepared for these people. */
    public PairJudges judges(PairingContext context) {
        return judges.of(context);
    }

    /** What the rules that are asked again have, today, against two who are paired; see {@link EligibilityRule#isReviewed}. */
    public List<ReviewedObjection> reviewed() {
        return review.objections();
    }

    /** How much working time the people of the context have in common with each other. */
    public CommonHours commonHours(PairingContext context) {
        return CommonHours.of(context);
    }

    /**
     * Makes pairings: all of them or none. Judged anew, and capacity counted anew, whatever was proposed before.
     *
     * @return the pairings, in the order of {@code pairs}
     * @throws hrsuite.mentoring.Refusal with every pair that must not be or that breaks a promise of capacity; the place
     *     is {@code pair 3}, counted from 1
     */
    public List<PairingDetail> confirm(String programId, List<NewPairing> pairs) {
        return pairings.confirm(programId, pairs);
    }
}
