package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.InTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The steps of a computation that touch the database, each in a transaction of its own. */
@ApplicationScoped
@InTransaction(ofItsOwn = true)
class Ledger {

    @Inject
    Rounds rounds;

    @Inject
    Proposals proposals;

    @Inject
    Unmatched unmatched;

    @Inject
    Questions questions;

    @Inject
    Consent consent;

    public List<Long> waiting() {
        return rounds.waiting();
    }

    /** Takes a waiting round up, or gives it up for good; true when it is to be computed under this lease. */
    public boolean claim(long round, String lease) {
        if (rounds.claim(round, lease)) {
            return true;
        }
        Refusal.Reason reason = new Refusal.Reason(
                "round",
                Long.toString(round),
                "SERVER_STOPPED",
                "The server stopped " + Rounds.ATTEMPTS + " times while round " + round + " was computed.",
                "Give the server more memory, or enroll fewer people in one program.");
        rounds.giveUp(round, List.of(reason));
        return false;
    }

    public Optional<Round> underLease(long round, String lease) {
        return rounds.underLease(round, lease);
    }

    public Question question(Round round) {
        return questions.question(Long.toString(round.program()), round.settings());
    }

    public boolean advance(long round, String lease, long done, long total) {
        return rounds.advance(round, lease, done, total);
    }

    /** Writes all at once; false, and nothing is written, when the lease is lost. */
    public boolean propose(long round, String lease, Outcome outcome, long millis) {
        if (!rounds.propose(round, lease, outcome.numbers(), millis)) {
            return false;
        }
        proposals.insert(round, outcome.proposals());
        unmatched.insert(round, outcome.leftOver());
        return true;
    }

    /** Rounds with offers that nobody answered in time. */
    public List<Long> overdue() {
        return consent.overdue();
    }

    public void expire(long round) {
        consent.expire(round);
    }

    public boolean fail(long round, String lease, List<Refusal.Reason> problems) {
        return rounds.fail(round, lease, problems);
    }
}
