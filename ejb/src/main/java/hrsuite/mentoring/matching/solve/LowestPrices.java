package hrsuite.mentoring.matching.solve;

import java.util.Arrays;

/**
 * The fourth and last phase: lowers the mentors' prices of an optimum as far as they go together. Then a price is what one more
 * place would add: of all optimal prices the lowest is the derivative towards more capacity.
 *
 * <p>How far each price can fall is a system of differences (no mentee may prefer a mentor that it does not have), whose
 * greatest solution are distances from the prices that cannot fall: one run of Dijkstra's method over all candidates, O(c log
 * c).
 */
final class LowestPrices {

    private final Market market;
    private final Frontier frontier = new Frontier();
    /** How far each mentor's price falls, and each mentee's gain rises. */
    private final long[] fall;

    private final long[] rise;

    LowestPrices(Market market) {
        this.market = market;
        fall = new long[market.mentors];
        rise = new long[market.mentees];
        Arrays.fill(rise, Long.MAX_VALUE);
    }

    void find() {
        start();
        for (int node = frontier.take(Long.MAX_VALUE); node != Market.NONE; node = frontier.take(Long.MAX_VALUE)) {
            long distance = frontier.now();
            if (node >= market.mentors) {
                if (rise[node - market.mentors] == distance) {
                    scan(node - market.mentors, distance);
                }
            } else if (fall[node] == distance) {
                visit(node, distance);
            }
        }
        apply();
    }

    private void start() {
        for (int i = 0; i < market.mentors; i++) {
            fall[i] = market.price[i] - (market.used[i] > 1 ? market.firstUse : 0);
            frontier.add(fall[i], i);
        }
        for (int j = 0; j < market.mentees; j++) {
            if (market.settledEmpty[j]) {
                rise[j] = 0;
                frontier.add(0, market.mentors + j);
            }
        }
    }

    private void visit(int mentor, long distance) {
        Market m = market;
        int first = m.firstSlot[mentor];
        for (int slot = first; slot < first + m.used[mentor]; slot++) {
            int mentee = m.slotMentee[slot];
            long reached = distance + m.surplus(m.slotCandidate[slot]) - m.gain[mentee];
            if (reached < rise[mentee]) {
                rise[mentee] = reached;
                if (reached == distance) {
                    scan(mentee, distance);
                } else {
                    frontier.add(reached, m.mentors + mentee);
                }
            }
        }
    }

    private void scan(int mentee, long distance) {
        Market m = market;
        long offset = distance + m.gain[mentee] - m.base;
        boolean several = m.places[mentee] > 1;
        for (int c = m.firstCandidate[mentee], end = m.firstCandidate[mentee + 1]; c < end; c++) {
            int mentor = m.candidate[c];
            long reached = offset + m.price[mentor] - m.benefit[c];
            if (reached < fall[mentor] && !(several && m.isChosen(c))) {
                fall[mentor] = reached;
                frontier.add(reached, mentor);
            }
        }
    }

    private void apply() {
        for (int i = 0; i < market.mentors; i++) {
            market.price[i] -= fall[i];
        }
        for (int j = 0; j < market.mentees; j++) {
            market.gain[j] = market.places[j] == 0 ? market.bestElsewhere(j) : market.gain[j] + rise[j];
        }
    }
}
