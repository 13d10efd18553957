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

    /** The part of the work that bidding usually is. */
    private static final double BIDDING = 0.9;

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
        Work work = new Work(market, new Admirers(market), progress);
        work.bid();
        work.settleMentees();
        work.settleMentors();
        new LowestPrices(market).find();
        return new Ending(instance, weights, market).solution();
    }

    /** The phases of one solving, under observation. */
    private record Work(Market market, Admirers admirers, Progress progress) {

        void bid() {
            new Bidding(market, admirers, part -> report(part * BIDDING)).run();
        }

        void settleMentees() {
            ShortestPaths paths = new ShortestPaths(market);
            for (int j = 0; j < market.mentees; j++) {
                report(BIDDING + (1 - BIDDING) * j / market.mentees);
                paths.settle(j);
            }
        }

        void settleMentors() {
            Discounts discounts = null;
            for (int i = 0; i < market.mentors; i++) {
                if (market.isTooDear(i)) {
                    report(1);
                    discounts = discounts == null ? new Discounts(market, admirers) : discounts;
                    discounts.settle(i);
                }
            }
            report(1);
        }

        /** Reports the part of the work that is done, in mentees. */
        private void report(double part) {
            int done = (int) (part * market.mentees);
            if (!progress.proceed(done, market.mentees)) {
                throw new CancellationException("Stopped after " + done + " of " + market.mentees + " mentees.");
            }
        }
    }
}
