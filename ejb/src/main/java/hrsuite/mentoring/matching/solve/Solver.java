package hrsuite.mentoring.matching.solve;

import java.util.concurrent.CancellationException;

/**
 * Finds the best matching of an instance, exactly, with prices that prove it.
 *
 * <p>With <i>c</i> candidates and <i>p</i> places of mentees, the worst case is O(p c log c); the auction before leaves so
 * few places and so short paths that the time usually grows little faster than <i>c</i>. Needs about 5 bytes per candidate
 * and 100 per person beside the instance. Has no state; may be shared by threads.
 */
public final class Solver {

    /** Bids per place; more no longer pay. */
    private static final int BIDS = 8;

    private static final int BETWEEN_REPORTS = 1024;

    /**
     * Solves an instance.
     *
     * @param progress watches, and may stop the work
     * @return the best matching; the same one whenever the instance is the same
     * @throws IllegalArgumentException when the three levels of this instance cannot be compared exactly in 64 bits, which
     *     needs about half a million mentors with as many pairs at the greatest benefit
     * @throws CancellationException when {@code progress} asks to stop
     */
    public Solution solve(Instance instance, Progress progress) {
        Weights weights = Weights.of(instance);
        Market market = new Market(instance, weights);
        Work work = new Work(market, progress);
        work.auction();
        work.settle();
        new LowestPrices(market).find();
        work.report(market.mentees);
        return new Ending(instance, weights, market).solution();
    }

    /** One solving under observation. */
    private record Work(Market market, Progress progress, int total) {

        Work(Market market, Progress progress) {
            this(market, progress, market.mentees);
        }

        void auction() {
            Auction auction = new Auction(market);
            for (int j = 0; j < market.mentees; j++) {
                if (j % BETWEEN_REPORTS == 0) {
                    report(0);
                }
                auction.enter(j, BIDS);
            }
            market.deriveGains();
        }

        void settle() {
            ShortestPaths paths = new ShortestPaths(market);
            for (int j = 0; j < market.mentees; j++) {
                report(j);
                paths.settle(j);
            }
        }

        void report(int done) {
            if (!progress.proceed(done, total)) {
                throw new CancellationException("Stopped after " + done + " of " + total + " mentees.");
            }
        }
    }
}
