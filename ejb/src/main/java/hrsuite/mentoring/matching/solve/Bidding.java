package hrsuite.mentoring.matching.solve;

import java.util.function.DoubleConsumer;

/**
 * The first phase: auctions with falling tolerances, each in both directions, and a last short one without tolerance. Every
 * auction starts with the prices of the one before.
 */
final class Bidding {

    /** The first tolerance is this part of the greatest benefit, each further one that part of the one before. */
    private static final int FIRST_PART = 10;

    private static final int NEXT_PART = 5;
    /** Below this part of the greatest benefit a tolerance is no longer worth an auction. */
    private static final int LAST_PART = 10_000;
    /** So many bids for each person, and no more: what is then still missing is left to the next phase. */
    private static final int BIDS = 20;
    /** Without tolerance a price may rise by nothing, so that nobody bids for long. */
    private static final int EXACT_BIDS = 8;

    /** How many there are, the last one included, unless all benefits are tiny. */
    private static final int AUCTIONS = 6;

    private static final int BETWEEN_REPORTS = 1024;

    private final Market market;
    private final Admirers admirers;
    private final DoubleConsumer report;
    private double done;
    private int entered;

    /**
     * @param report is told often how far the bidding is, from 0 to 1
     */
    Bidding(Market market, Admirers admirers, DoubleConsumer report) {
        this.market = market;
        this.admirers = admirers;
        this.report = report;
    }

    /** Leaves a market in which nobody is better off elsewhere, and gains that fit it. */
    void run() {
        int most = BIDS * (market.mentees + market.mentors);
        long last = Math.max(1, market.greatestBenefit / LAST_PART);
        for (long tolerance = market.greatestBenefit / FIRST_PART; tolerance >= last; tolerance /= NEXT_PART) {
            auctions(tolerance, most, most);
        }
        auctions(0, EXACT_BIDS, most);
    }

    private void auctions(long tolerance, int each, int most) {
        forward(tolerance, each, most);
        done += 0.5 / AUCTIONS;
        backward(tolerance, each, most);
        done += 0.5 / AUCTIONS;
    }

    private void forward(long tolerance, int each, int most) {
        market.partMisfits(tolerance);
        Auction auction = new Auction(market, tolerance);
        int left = most;
        for (int j = 0; j < market.mentees; j++) {
            left -= auction.enter(j, Math.min(each, left));
            reportNowAndThen();
        }
        market.deriveGains();
    }

    private void backward(long tolerance, int each, int most) {
        BackwardAuction auction = new BackwardAuction(market, admirers, tolerance);
        int left = most;
        for (int i = 0; i < market.mentors; i++) {
            left -= auction.enter(i, Math.min(each, left));
            reportNowAndThen();
        }
    }

    private void reportNowAndThen() {
        if (++entered % BETWEEN_REPORTS == 1) {
            report.accept(done);
        }
    }
}
