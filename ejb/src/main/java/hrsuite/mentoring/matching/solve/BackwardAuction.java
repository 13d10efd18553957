package hrsuite.mentoring.matching.solve;

/**
 * The mirror image of {@link Auction}: mentors whose place stayed free although it has a price bid for mentees by lowering it,
 * until somebody comes or the price is what a free place may have. Without it the prices that coarse auctions have driven up
 * would stay where places are left over (D. P. Bertsekas, D. A. Castañon, Computational Optimization and Applications 1, 1992,
 * on auctions in both directions for asymmetric assignment).
 */
final class BackwardAuction {

    private final Market market;
    private final Admirers admirers;
    private final long tolerance;

    /**
     * @param tolerance by how much somebody who did not come may be better off with the mentor
     */
    BackwardAuction(Market market, Admirers admirers, long tolerance) {
        this.market = market;
        this.admirers = admirers;
        this.tolerance = tolerance;
    }

    /**
     * Lets a mentor bid for each free place, and whoever lost a mentee to it, up to so many bids in all.
     *
     * @return how many bids there were
     */
    int enter(int mentor, int most) {
        int bids = 0;
        while (bids < most && market.isTooDear(mentor)) {
            for (int bidder = mentor; bidder != Market.NONE && market.isTooDear(bidder) && bids < most; bids++) {
                bidder = bid(bidder);
            }
        }
        return bids;
    }

    /** One bid. Answers the mentor who lost somebody to it, or none. */
    private int bid(int mentor) {
        Market m = market;
        int best = Market.NONE;
        long first = m.floor(m.used[mentor]);
        long second = first;
        for (int k = admirers.first[mentor], end = admirers.first[mentor + 1]; k < end; k++) {
            int c = admirers.candidate[k];
            long price = m.base + m.benefit[c] - m.gain[admirers.mentee[k]];
            if (price > second && !m.isChosen(c) && m.places[admirers.mentee[k]] > 0) {
                if (price > first) {
                    second = first;
                    first = price;
                    best = k;
                } else {
                    second = price;
                }
            }
        }
        long price = Math.max(m.floor(m.used[mentor]), second - tolerance);
        if (tolerance > 0 && levelBelow(price) < price) {
            lower(mentor, levelBelow(price));
            return mentor;
        }
        lower(mentor, price);
        return best == Market.NONE ? Market.NONE : move(admirers.mentee[best], admirers.candidate[best], mentor);
    }

    /**
     * The next level where prices gather, for a price that has fallen out of the range of the benefits below one; otherwise the
     * price. Many bids are skipped that way, as in {@link Auction}; only tolerance allows it.
     */
    private long levelBelow(long price) {
        long above = price > market.firstUse ? market.base : market.firstUse;
        long below = price > market.firstUse ? market.firstUse : 0;
        return price < above - market.dearest && price > below + market.dearest ? below : price;
    }

    private void lower(int mentor, long price) {
        Market m = market;
        if (price < m.price[mentor]) {
            m.price[mentor] = price;
            for (int slot = m.firstSlot[mentor]; slot < m.firstSlot[mentor] + m.used[mentor]; slot++) {
                m.deriveGain(m.slotMentee[slot]);
            }
        }
    }

    private int move(int mentee, int index, int mentor) {
        int left = Market.NONE;
        if (market.held[mentee] == market.places[mentee]) {
            int slot = market.slotOf(market.worstHeld(mentee));
            left = market.candidate[market.slotCandidate[slot]];
            market.remove(slot);
        }
        market.fill(market.openSlot(mentor), mentee, index);
        market.deriveGain(mentee);
        return left;
    }
}
