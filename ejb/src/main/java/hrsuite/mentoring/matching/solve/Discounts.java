package hrsuite.mentoring.matching.solve;

import java.util.Arrays;

/**
 * The third phase: where a place stayed free although its mentor has a price, the price falls until somebody comes along a
 * shortest path, or it has fallen to what a free place may cost.
 *
 * <p>The mirror image of {@link ShortestPaths}: the search starts at the mentor, runs against the direction of the moves,
 * and ends at a mentee with an empty place or at a mentor who can spare a pair.
 */
final class Discounts {

    private static final long FAR = Long.MAX_VALUE;

    private final Market market;
    private final Frontier frontier = new Frontier();
    private final Admirers admirers;
    /** Mentors first, then mentees. */
    private final long[] distance;
    /** Candidate by which each mentee would move, slot that each mentor would give up. */
    private final int[] by;

    private final int[] touched;

    private int touchedNodes;
    private long nearestEnd;
    private int endNode;

    Discounts(Market market, Admirers admirers) {
        this.market = market;
        this.admirers = admirers;
        int nodes = market.mentors + market.mentees;
        distance = new long[nodes];
        Arrays.fill(distance, FAR);
        by = new int[nodes];
        touched = new int[nodes];
    }

    /** Lowers a mentor's price until it fits the mentor's free places, or there are none left. */
    void settle(int mentor) {
        while (market.isTooDear(mentor)) {
            search(mentor);
            adjustPrices();
            if (endNode != mentor) {
                augment(mentor);
            }
        }
    }

    private void search(int source) {
        frontier.clear();
        nearestEnd = market.price[source] - market.floor(market.used[source]);
        endNode = source;
        touch(source, 0);
        scan(source, 0);
        for (int node = frontier.take(nearestEnd); node != Market.NONE; node = frontier.take(nearestEnd)) {
            if (distance[node] == frontier.now()) {
                visit(node, frontier.now());
            }
        }
    }

    private void visit(int node, long reached) {
        if (node < market.mentors) {
            scan(node, reached);
        } else {
            askHolders(node - market.mentors, reached);
        }
    }

    private void scan(int mentor, long reached) {
        long offset = reached + market.price[mentor] - market.base;
        for (int k = admirers.first[mentor], end = admirers.first[mentor + 1]; k < end; k++) {
            int index = admirers.candidate[k];
            int mentee = admirers.mentee[k];
            long next = offset + market.gain[mentee] - market.benefit[index];
            if (next < nearestEnd && market.places[mentee] > 0 && !market.isChosen(index)) {
                label(market.mentors + mentee, index, next, market.settledEmpty[mentee] ? 0 : FAR);
            }
        }
    }

    private void askHolders(int mentee, long reached) {
        for (int c = market.firstCandidate[mentee]; c < market.firstCandidate[mentee + 1]; c++) {
            if (market.isChosen(c)) {
                int mentor = market.candidate[c];
                long spare = market.price[mentor] - market.floor(market.used[mentor] - 1);
                label(mentor, market.slotOf(c), reached + market.surplus(c) - market.gain[mentee], spare);
            }
        }
    }

    /** Labels a node at which the path may end for a further cost, {@code FAR} when it may not. */
    private void label(int node, int through, long reached, long toEnd) {
        if (reached >= nearestEnd || reached >= distance[node]) {
            return;
        }
        touch(node, reached);
        by[node] = through;
        if (toEnd < nearestEnd - reached) {
            nearestEnd = reached + toEnd;
            endNode = node;
        }
        frontier.add(reached, node);
    }

    private void touch(int node, long reached) {
        if (distance[node] == FAR) {
            touched[touchedNodes++] = node;
        }
        distance[node] = reached;
    }

    private void adjustPrices() {
        for (int k = 0; k < touchedNodes; k++) {
            int node = touched[k];
            long change = Math.max(0, nearestEnd - distance[node]);
            if (node < market.mentors) {
                market.price[node] -= change;
            } else {
                market.gain[node - market.mentors] += change;
            }
            distance[node] = FAR;
        }
        touchedNodes = 0;
    }

    /** Moves every mentee on the path one mentor further, from the end to the source. */
    private void augment(int source) {
        int mentee = endNode - market.mentors;
        if (mentee < 0) {
            mentee = market.slotMentee[by[endNode]];
            market.remove(by[endNode]);
        }
        int ended = mentee;
        for (int mentor = next(mentee); mentor != source; mentor = next(mentee)) {
            int slot = by[mentor];
            int leaving = market.slotMentee[slot];
            market.release(slot);
            market.fill(slot, mentee, by[market.mentors + mentee]);
            mentee = leaving;
        }
        market.fill(market.openSlot(source), mentee, by[market.mentors + mentee]);
        market.settledEmpty[ended] = market.held[ended] < market.places[ended];
    }

    private int next(int mentee) {
        return market.candidate[by[market.mentors + mentee]];
    }
}
