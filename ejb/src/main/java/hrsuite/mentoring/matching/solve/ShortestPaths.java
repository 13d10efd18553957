package hrsuite.mentoring.matching.solve;

import java.util.Arrays;

/**
 * The second phase: settles one place of a mentee at a time along a shortest path under reduced costs. The path leads over
 * pairs that move from one mentor to the next and ends at a mentor with a free place, or at a mentee whose place is
 * dropped, the asking one's included.
 *
 * <p>The search stops at the nearest end and labels nothing farther; only what it has labeled is touched afterwards. A
 * mentee with one place is scanned together with the mentor who holds it, others wait in the frontier like mentors.
 *
 * <p>One path takes O(c log c), with c the candidates of all mentees within its length.
 */
final class ShortestPaths {

    private static final long FAR = Long.MAX_VALUE;

    private final Market market;
    private final Frontier frontier = new Frontier();
    private final long[] mentorDistance;
    private final long[] menteeDistance;
    /** Candidate and mentee by which each mentor was reached. */
    private final int[] byCandidate;

    private final int[] byMentee;
    /** Slot by which each mentee was reached. */
    private final int[] bySlot;

    private final int[] touchedMentors;
    private final int[] touchedMentees;

    private int mentorsTouched;
    private int menteesTouched;
    private long nearestEnd;
    private int endMentor;
    private int endMentee;

    ShortestPaths(Market market) {
        this.market = market;
        mentorDistance = new long[market.mentors];
        menteeDistance = new long[market.mentees];
        Arrays.fill(mentorDistance, FAR);
        Arrays.fill(menteeDistance, FAR);
        byCandidate = new int[market.mentors];
        byMentee = new int[market.mentors];
        bySlot = new int[market.mentees];
        touchedMentors = new int[market.mentors];
        touchedMentees = new int[market.mentees];
    }

    /** Settles every place of a mentee that is not settled yet. */
    void settle(int mentee) {
        for (int k = market.held[mentee]; k < market.places[mentee] && !market.settledEmpty[mentee]; k++) {
            search(mentee);
            adjustPrices();
            augment(mentee);
        }
    }

    private void search(int source) {
        frontier.clear();
        nearestEnd = FAR;
        touchMentee(source, 0);
        scan(source, 0);
        for (int node = frontier.take(nearestEnd); node != Market.NONE; node = frontier.take(nearestEnd)) {
            long distance = frontier.now();
            if (node >= market.mentors) {
                if (menteeDistance[node - market.mentors] == distance) {
                    scan(node - market.mentors, distance);
                }
            } else if (mentorDistance[node] == distance) {
                visit(node, distance);
            }
        }
    }

    private void visit(int mentor, long distance) {
        Market m = market;
        int first = m.firstSlot[mentor];
        for (int slot = first; slot < first + m.used[mentor]; slot++) {
            int mentee = m.slotMentee[slot];
            if (m.places[mentee] == 1) {
                bySlot[mentee] = slot;
                touchMentee(mentee, distance);
                scan(mentee, distance);
            } else {
                label(mentee, slot, distance + m.surplus(m.slotCandidate[slot]) - m.gain[mentee]);
            }
        }
    }

    /** Labels a mentee with several places. */
    private void label(int mentee, int slot, long distance) {
        if (distance < menteeDistance[mentee] && distance < nearestEnd) {
            bySlot[mentee] = slot;
            touchMentee(mentee, distance);
            frontier.add(distance, market.mentors + mentee);
        }
    }

    private void touchMentee(int mentee, long distance) {
        if (menteeDistance[mentee] == FAR) {
            touchedMentees[menteesTouched++] = mentee;
        }
        menteeDistance[mentee] = distance;
    }

    private void scan(int mentee, long distance) {
        Market m = market;
        if (distance + m.gain[mentee] < nearestEnd) {
            nearestEnd = distance + m.gain[mentee];
            endMentor = Market.NONE;
            endMentee = mentee;
        }
        long offset = distance + m.gain[mentee] - m.base;
        boolean several = m.places[mentee] > 1;
        int[] candidate = m.candidate;
        int[] benefit = m.benefit;
        long[] price = m.price;
        for (int c = m.firstCandidate[mentee], end = m.firstCandidate[mentee + 1]; c < end; c++) {
            int mentor = candidate[c];
            long reached = offset + price[mentor] - benefit[c];
            if (reached < nearestEnd && reached < mentorDistance[mentor] && !(several && m.isChosen(c))) {
                label(mentor, c, mentee, reached);
            }
        }
    }

    private void label(int mentor, int index, int mentee, long distance) {
        if (mentorDistance[mentor] == FAR) {
            touchedMentors[mentorsTouched++] = mentor;
        }
        mentorDistance[mentor] = distance;
        byCandidate[mentor] = index;
        byMentee[mentor] = mentee;
        if (!market.isFull(mentor)) {
            end(mentor, distance);
        }
        if (distance < nearestEnd) {
            frontier.add(distance, mentor);
        }
    }

    private void end(int mentor, long distance) {
        long end = distance + Math.max(0, market.floor(market.used[mentor]) - market.price[mentor]);
        if (end < nearestEnd) {
            nearestEnd = end;
            endMentor = mentor;
            endMentee = Market.NONE;
        }
    }

    /** Makes the path free of cost, and takes back all labels. */
    private void adjustPrices() {
        for (int k = 0; k < mentorsTouched; k++) {
            int mentor = touchedMentors[k];
            market.price[mentor] += Math.max(0, nearestEnd - mentorDistance[mentor]);
            mentorDistance[mentor] = FAR;
        }
        for (int k = 0; k < menteesTouched; k++) {
            int mentee = touchedMentees[k];
            market.gain[mentee] -= Math.max(0, nearestEnd - menteeDistance[mentee]);
            menteeDistance[mentee] = FAR;
        }
        mentorsTouched = 0;
        menteesTouched = 0;
    }

    /** Moves every pair on the path one mentor further, from the end back to the source. */
    private void augment(int source) {
        int mentor = endMentor;
        int slot;
        if (mentor == Market.NONE) {
            market.settledEmpty[endMentee] = true;
            if (endMentee == source) {
                return;
            }
            slot = bySlot[endMentee];
            market.release(slot);
            mentor = market.candidate[market.slotCandidate[slot]];
        } else {
            slot = market.openSlot(mentor);
        }
        while (byMentee[mentor] != source) {
            int next = bySlot[byMentee[mentor]];
            int nextMentor = market.candidate[market.slotCandidate[next]];
            market.release(next);
            market.fill(slot, byMentee[mentor], byCandidate[mentor]);
            slot = next;
            mentor = nextMentor;
        }
        market.fill(slot, source, byCandidate[mentor]);
    }
}
