package hrsuite.mentoring.matching.solve;

/**
 * The first phase: mentees bid for places, and prices rise, until bidding no longer pays. What it leaves is put right by
 * {@link ShortestPaths} and {@link Discounts}; the better the prices, the less there is to put right.
 *
 * <p>Where one more mentee than places wants a mentor, the price rises until the one who has the best alternative leaves,
 * and further until the next would. A mentor with one pair and a free place counts as full until the price reaches the
 * weight of a first use: below it, the second place must stay free. With a tolerance, everybody stays with a mentor a
 * little longer than is reasonable, so that prices rise in steps at least as long (D. P. Bertsekas' auction). A sequence of
 * auctions with falling tolerances comes near the final prices quickly; a tolerance of 0 makes no wrong pair.
 */
final class Auction {

    private final Market market;
    /** Per slot, a price at which its holder is not yet better off elsewhere: never too high, perhaps too low. */
    private final long[] leavesAt;

    private final long tolerance;

    /**
     * @param tolerance by how much a mentee may be better off elsewhere and still stay
     */
    Auction(Market market, long tolerance) {
        this.market = market;
        this.tolerance = tolerance;
        this.leavesAt = new long[market.slotMentee.length];
    }

    /**
     * Lets a mentee bid for each place, and whoever is driven out for another, up to so many bids in all.
     *
     * @return how many bids there were
     */
    int enter(int mentee, int most) {
        int places = Math.min(market.places[mentee], market.candidatesOf(mentee));
        int bids = 0;
        for (int k = market.held[mentee]; k < places; k++) {
            for (int bidder = mentee; bidder != Market.NONE && bids < most; bids++) {
                bidder = bid(bidder);
            }
        }
        return bids;
    }

    /** One bid. Answers who shall bid next: the bidder again, whoever was driven out, or none. */
    private int bid(int mentee) {
        int best = Market.NONE;
        long first = 0;
        long second = 0;
        Market m = market;
        boolean several = m.held[mentee] > 0;
        for (int c = m.firstCandidate[mentee], end = m.firstCandidate[mentee + 1]; c < end; c++) {
            long surplus = m.base + m.benefit[c] - m.price[m.candidate[c]];
            if (surplus > second && !(several && m.isChosen(c))) {
                if (surplus > first) {
                    second = first;
                    first = surplus;
                    best = c;
                } else {
                    second = surplus;
                }
            }
        }
        if (best == Market.NONE) {
            return Market.NONE;
        }
        int mentor = m.candidate[best];
        long level = levelAbove(m.price[mentor]);
        if (level > 0) {
            return jump(mentor, level) ? mentee : Market.NONE;
        }
        return take(mentee, best, m.price[mentor] + first - second + tolerance);
    }

    /**
     * The next level where prices gather, for a price that has left the range of the benefits above one; otherwise 0. Such a
     * price tells of too few places: of mentors not yet used below the first level, of any at all below the second.
     */
    private long levelAbove(long price) {
        if (price > market.firstUse / 2) {
            return price > market.firstUse + market.dearest && price < market.base / 2 ? market.base : 0;
        }
        return price > market.dearest ? market.firstUse : 0;
    }

    /**
     * Skips the many bids to the next level; who holds a place may then be a misfit, which only tolerance allows. Answers
     * whether it did; where not, bidding is left to the searches, which raise prices at once.
     */
    private boolean jump(int mentor, long level) {
        boolean jumps = tolerance > 0 && (level == market.firstUse || market.scarce);
        if (jumps) {
            market.price[mentor] = level;
        }
        return jumps;
    }

    private int take(int mentee, int index, long limit) {
        int mentor = market.candidate[index];
        int used = market.used[mentor];
        boolean full = market.isFull(mentor);
        if (used == 0 || !full && market.price[mentor] >= market.firstUse) {
            place(market.openSlot(mentor), mentee, index, limit);
            return Market.NONE;
        }
        int slot = firstToLeave(mentor);
        if (!full && limit >= market.firstUse && leavesAt[slot] >= market.firstUse) {
            market.price[mentor] = market.firstUse;
            place(market.openSlot(mentor), mentee, index, limit);
            return Market.NONE;
        }
        return compete(mentee, index, limit, slot, full ? Long.MAX_VALUE : market.firstUse);
    }

    private int compete(int mentee, int index, long limit, int slot, long cap) {
        int mentor = market.candidate[index];
        long before = market.price[mentor];
        int loser = mentee;
        if (limit > leavesAt[slot]) {
            loser = market.slotMentee[slot];
            market.release(slot);
            place(slot, mentee, index, limit);
        }
        market.price[mentor] = Math.max(before, Math.min(cap, lowestLimit(mentor)));
        return market.price[mentor] > before ? loser : Market.NONE;
    }

    private void place(int slot, int mentee, int index, long limit) {
        market.fill(slot, mentee, index);
        leavesAt[slot] = limit;
    }

    /** The slot whose holder is the first to leave when the price rises, its limit fresh. */
    private int firstToLeave(int mentor) {
        while (true) {
            int slot = lowest(mentor);
            long elsewhere = market.bestElsewhere(market.slotMentee[slot]);
            long limit = market.base + market.benefit[market.slotCandidate[slot]] - elsewhere + tolerance;
            if (limit <= leavesAt[slot]) {
                return slot;
            }
            leavesAt[slot] = limit;
        }
    }

    private int lowest(int mentor) {
        int lowest = market.firstSlot[mentor];
        for (int s = lowest + 1; s < market.firstSlot[mentor] + market.used[mentor]; s++) {
            if (leavesAt[s] < leavesAt[lowest]) {
                lowest = s;
            }
        }
        return lowest;
    }

    private long lowestLimit(int mentor) {
        return leavesAt[lowest(mentor)];
    }
}
