package hrsuite.mentoring.matching.solve;

import java.util.concurrent.CancellationException;

/**
 * Finds the best matching of an instance, exactly, with prices that prove it.
 *
 * <p>With <i>c</i> candidates and <i>p</i> places of mentees, the worst case is O(p c log c); the auction before leaves so
 * few places and so short paths that the time usually grows little faster than <i>c</i>. Needs at most about 10 bytes per
 * candidate and 150 per person beside the instance. Has no state; may be shared by threads.
 */
public final class Solver {

    /** How many mentees may bid for one place after another before the last loser waits for the next phase. */
    private static final int BIDS = 64;

    private static final int EXACT_BIDS = 8;
    /** The first tolerance is this part of the greatest benefit, each further one that part of the one before. */
    private static final int FIRST_PART = 10;

    private static final int NEXT_PART = 5;
    /** Below this part of the greatest benefit a tolerance is no longer worth an auction. */
    private static final int LAST_PART = 10_000;

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
        work.bid();
        work.settleMentees();
        work.settleMentors();
        new LowestPrices(market).find();
        return new Ending(instance, weights, market).solution();
    }

    /** The phases of one solving, under observation. */
    private record Work(Market market, Progress progress) {

        void bid() {
            long last = Math.max(1, market.greatestBenefit / LAST_PART);
            for (long tolerance = market.greatestBenefit / FIRST_PART; tolerance >= last; tolerance /= NEXT_PART) {
                auction(tolerance, BIDS);
            }
            auction(0, EXACT_BIDS);
            market.deriveGains();
        }

        private void auction(long tolerance, int bids) {
            market.partMisfits(tolerance);
            Auction auction = new Auction(market, tolerance);
            for (int j = 0; j < market.mentees; j++) {
                if (j % BETWEEN_REPORTS == 0) {
                    report(0);
                }
                auction.enter(j, bids);
            }
        }

        void settleMentees() {
            ShortestPaths paths = new ShortestPaths(market);
            for (int j = 0; j < market.mentees; j++) {
                report(j);
                paths.settle(j);
            }
        }

        void settleMentors() {
            Discounts discounts = null;
            for (int i = 0; i < market.mentors; i++) {
                if (market.isTooDear(i)) {
                    report(market.mentees);
                    discounts = discounts == null ? new Discounts(market) : discounts;
                    discounts.settle(i);
                }
            }
            report(market.mentees);
        }

        private void report(int done) {
            if (!progress.proceed(done, market.mentees)) {
                throw new CancellationException("Stopped after " + done + " of " + market.mentees + " mentees.");
            }
        }
    }
}
