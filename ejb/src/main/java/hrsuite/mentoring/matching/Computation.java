package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Kind;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.matching.solve.CertificateVerifier;
import hrsuite.mentoring.matching.solve.Progress;
import hrsuite.mentoring.matching.solve.Solution;
import hrsuite.mentoring.matching.solve.Solver;
import hrsuite.mentoring.matching.solve.Verification;
import hrsuite.mentoring.pairing.Objection;
import java.util.List;
import java.util.concurrent.Executor;

/** Computes a round, from people to proposals with reasons. Knows no database. */
final class Computation {

    private final Question question;
    private final Pool pool;
    private final Forced forced;
    private final Barrier barrier;
    private final Floors floors;
    private final Scoring scoring;
    private final Preferences preferences;

    /**
     * @throws Refusal INVALID when a pin or forbid is wrong by itself
     */
    Computation(Question question) {
        this.question = question;
        pool = question.pool();
        forced = new Forced(pool, question.settings());
        TopicIndex topics = new TopicIndex(pool);
        Gains gains = new Gains(pool, topics);
        floors = new Floors(
                pool,
                topics,
                gains,
                question.rule(MatchingParameters.MENTEE_FLOOR),
                question.rule(MatchingParameters.MENTOR_FLOOR));
        barrier = new Barrier(pool, question.judges(), floors, forced);
        scoring = new Scoring(pool, gains, question.distances());
        preferences = new Preferences(pool, question.kept(), threshold(question.settings()), question.leaning());
    }

    /**
     * @throws Refusal INVALID when a pinned pair must not be
     */
    void check() {
        List<Reason> barred = forced.pins().stream()
                .flatMap(pin -> barrier.refusals(pin[0], pin[1]).stream().map(objection -> against(pin, objection)))
                .toList();
        if (!barred.isEmpty()) {
            throw new Refusal(Kind.INVALID, barred);
        }
    }

    private Reason against(int[] pin, Objection objection) {
        String pair = pool.mentors[pin[0]].employeeNumber() + ", " + pool.mentees[pin[1]].employeeNumber();
        return new Reason(
                "pins",
                pair,
                objection.code(),
                Sentences.say("pin", pair, objection.sentence()),
                Sentences.say("pin.advice"));
    }

    private static int threshold(RoundSettings settings) {
        return settings.keep() == null ? 0 : (int) Math.round(settings.keep().threshold() * Scoring.WHOLE);
    }

    /**
     * Computes.
     *
     * @param threads to work in, besides this one; where it has none to spare, this one does everything
     * @param progress sees the mentees settled, counted twice: once judged, once placed
     * @throws Refusal as {@link #check} does
     * @throws java.util.concurrent.CancellationException when {@code progress} stops it
     * @throws IllegalStateException when the proof does not hold
     */
    Outcome compute(Executor threads, Progress progress) {
        check();
        int judged = pool.mentees.length;
        PairSearch search = new PairSearch(pool, barrier, floors, scoring, forced);
        PossiblePairs pairs = search.search(
                (int) question.rule(MatchingParameters.CANDIDATES),
                threads,
                (done, total) -> progress.proceed(done, 2 * judged));
        String digest = Fingerprint.of(pool, pairs, question.leaning().marks());
        return settle(
                search, pairs, digest, (done, total) -> progress.proceed(judged + Math.min(done, judged), 2 * judged));
    }

    /** Solves, and once more with what the shortlist has missed, until nobody is left beside a possible partner. */
    private Outcome settle(PairSearch search, PossiblePairs pairs, String digest, Progress progress) {
        Task task = new Task(pool, pairs, forced, preferences);
        Solution solution = new Solver().solve(task.instance(), progress);
        Verification verification = proven(task, solution);
        Choice choice = new Choice(pool, pairs, forced, task, solution);
        PossiblePairs missed = search.missed(choice);
        return missed.size() > 0
                ? settle(search, pairs.with(missed), digest, progress)
                : new Account(question, barrier, scoring, search, pairs, choice).outcome(verification, digest);
    }

    private static Verification proven(Task task, Solution solution) {
        Verification verification = new CertificateVerifier().verify(task.instance(), solution);
        if (!verification.optimal()) {
            throw new IllegalStateException("The proof of the round does not hold: "
                    + (verification.violation() == null ? "gap " + verification.gap() : verification.violation()));
        }
        return verification;
    }
}
