package hrsuite.mentoring.matching.solve;

/**
 * The first phase: mentees bid for places until bidding moves no price any more. It leaves a part of the optimum: every
 * pair it makes is right at its prices, and whom it leaves without a place is placed by {@link ShortestPaths}.
 *
 * <p>Where one more mentee than places wants a mentor, the price rises until the one who has the best alternative leaves,
 * and further until the next would be indifferent. A mentor with one pair and a free place counts as full until the
 * price reaches the weight of a first use: below it, the place is worth more to an unused mentor's count.
 */
final class Auction {

    private final Market market;
    /** Per slot, a price at which its holder is not yet better off elsewhere: never too high, perhaps too low. */
    private final long[] leavesAt;

    Auction(Market market) {
        this.market = market;
        this.leavesAt = new long[market.slotMentee.length];
    }

    /** Lets a mentee bid for each place, and whoever is driven out for another, up to so many bids a place. */
    void enter(int mentee, int bids) {
        int places = Math.min(market.places[mentee], market.candidatesOf(mentee));
        for (int k = market.held[mentee]; k < places; k++) {
            int bidder = mentee;
            for (int left = bids; bidder != Market.NONE && left > 0; left--) {
                bidder = bid(bidder);
            }
        }
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
        return best == Market.NONE ? Market.NONE : take(mentee, best, m.price[m.candidate[best]] + first - second);
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
            long limit = market.base + market.benefit[market.slotCandidate[slot]] - elsewhere;
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
