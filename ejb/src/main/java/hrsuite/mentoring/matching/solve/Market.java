package hrsuite.mentoring.matching.solve;

import java.util.Arrays;

/**
 * The matching under construction and its prices, as plain arrays for the loops of the solver.
 *
 * <p>A mentor's places are slots, filled from the first on. A mentor's {@code price} is the sum of the two prices <i>v + t</i>
 * of the package description, a mentee's {@code gain} is <i>u</i>. From the second phase on, these hold:
 *
 * <ul>
 *   <li>the gain of a mentee is at least the surplus (worth minus price) of each candidate not held, and at most that of
 *       each held; 0 where a place of the mentee is settled as empty;
 *   <li>the price of a mentor with several pairs is at least the weight of a first use.
 * </ul>
 *
 * <p>After the third phase, also this: the price of an unused mentor is 0, and of one with a free place at most the weight of
 * a first use. Then the matching is optimal.
 */
final class Market {

    static final int NONE = -1;

    final int mentors;
    final int mentees;
    final int[] firstCandidate;
    final int[] candidate;
    final int[] benefit;
    /** What the first use of a mentor counts. */
    final long firstUse;
    /** What any pair counts before its benefit: pair and first use. */
    final long base;

    final int greatestBenefit;
    /** A price so far beyond a level tells that there are too few places. */
    final long dearest;
    /** Whether the mentors' places are fewer than the mentees'. */
    final boolean scarce;

    final long[] price;
    final long[] gain;
    /** Where each mentor's slots begin; one longer than there are mentors. */
    final int[] firstSlot;

    final int[] used;
    final int[] slotMentee;
    final int[] slotCandidate;
    /** Places of each mentee; of those that no candidate is left for, one is kept, which will be settled as empty. */
    final int[] places;
    /** Filled places of each mentee. */
    final int[] held;
    /** The candidate chosen last for each mentee. */
    private final int[] lastHeld;
    /** Whether at least one place of the mentee is settled as empty. */
    final boolean[] settledEmpty;

    private final long[] chosen;

    Market(Instance instance, Weights weights) {
        mentors = instance.mentors();
        mentees = instance.mentees();
        firstCandidate = instance.firstCandidate();
        candidate = instance.candidate();
        benefit = instance.benefit();
        firstUse = weights.mentor();
        base = weights.pair() + weights.mentor();
        greatestBenefit = Arrays.stream(benefit).max().orElse(0);
        dearest = 2L * greatestBenefit;
        price = new long[mentors];
        gain = new long[mentees];
        firstSlot = slots(instance);
        used = new int[mentors];
        slotMentee = new int[firstSlot[mentors]];
        slotCandidate = new int[firstSlot[mentors]];
        places = places(instance);
        scarce = slotMentee.length < Arrays.stream(places).asLongStream().sum();
        held = new int[mentees];
        lastHeld = new int[mentees];
        settledEmpty = new boolean[mentees];
        chosen = new long[(candidate.length + 63) >>> 6];
        for (int i = 0; i < mentors; i++) {
            price[i] = instance.mentorCapacity()[i] > 0 ? firstPrice() : closed();
        }
    }

    private int[] slots(Instance instance) {
        int[] wanted = new int[mentors];
        for (int mentor : candidate) {
            wanted[mentor]++;
        }
        int[] first = new int[mentors + 1];
        for (int i = 0; i < mentors; i++) {
            first[i + 1] = first[i] + Math.min(wanted[i], instance.mentorCapacity()[i]);
        }
        return first;
    }

    private int[] places(Instance instance) {
        int[] result = new int[mentees];
        Arrays.setAll(result, j -> Math.min(instance.menteeCapacity()[j], candidatesOf(j) + 1));
        return result;
    }

    /**
     * Prices begin where they will end for most: where places are scarce, nearly everybody's is worth a pair. From the other end
     * they would have to climb all the way, bid by bid.
     */
    private long firstPrice() {
        return scarce ? base : 0;
    }

    /** The price of a mentor without places: dearer than any benefit, so nobody asks. */
    private long closed() {
        return base + Instance.MOST;
    }

    int candidatesOf(int mentee) {
        return firstCandidate[mentee + 1] - firstCandidate[mentee];
    }

    boolean isChosen(int index) {
        return (chosen[index >>> 6] >>> index & 1) != 0;
    }

    boolean isFull(int mentor) {
        return used[mentor] == firstSlot[mentor + 1] - firstSlot[mentor];
    }

    /** Worth minus price of a candidate. */
    long surplus(int index) {
        return base + benefit[index] - price[candidate[index]];
    }

    /** After the prices have been found without regard to gains: the gains that fit them. */
    void deriveGains() {
        for (int j = 0; j < mentees; j++) {
            deriveGain(j);
        }
    }

    void deriveGain(int mentee) {
        if (held[mentee] < places[mentee]) {
            gain[mentee] = bestElsewhere(mentee);
        } else {
            gain[mentee] = places[mentee] == 0 ? 0 : surplus(worstHeld(mentee));
        }
    }

    /** The candidate that a mentee would give up first, of at least one. */
    int worstHeld(int mentee) {
        if (places[mentee] == 1) {
            return lastHeld[mentee];
        }
        int worst = NONE;
        for (int c = firstCandidate[mentee]; c < firstCandidate[mentee + 1]; c++) {
            if (isChosen(c) && (worst == NONE || surplus(c) < surplus(worst))) {
                worst = c;
            }
        }
        return worst;
    }

    /** The slot that a chosen candidate fills. */
    int slotOf(int index) {
        int slot = firstSlot[candidate[index]];
        while (slotCandidate[slot] != index) {
            slot++;
        }
        return slot;
    }

    /** Opens the next free slot of a mentor, to be filled at once. */
    int openSlot(int mentor) {
        return firstSlot[mentor] + used[mentor]++;
    }

    void fill(int slot, int mentee, int index) {
        slotMentee[slot] = mentee;
        slotCandidate[slot] = index;
        chosen[index >>> 6] |= 1L << index;
        held[mentee]++;
        lastHeld[mentee] = index;
    }

    /** Takes the pair out of a slot and closes the gap. */
    void remove(int slot) {
        int mentor = candidate[slotCandidate[slot]];
        release(slot);
        int last = firstSlot[mentor] + --used[mentor];
        slotMentee[slot] = slotMentee[last];
        slotCandidate[slot] = slotCandidate[last];
    }

    /** Parts the pairs whose mentees would be better off elsewhere by more than the tolerance. */
    void partMisfits(long tolerance) {
        for (int i = 0; i < mentors; i++) {
            for (int slot = firstSlot[i] + used[i] - 1; slot >= firstSlot[i]; slot--) {
                if (surplus(slotCandidate[slot]) + tolerance < bestElsewhere(slotMentee[slot])) {
                    remove(slot);
                }
            }
        }
    }

    /** The least price of a mentor whose next pair comes after so many: later pairs lack the weight of a first use. */
    long floor(int used) {
        return used == 0 ? 0 : firstUse;
    }

    /** Whether a mentor has a free place for which the price is too high. */
    boolean isTooDear(int mentor) {
        return !isFull(mentor) && price[mentor] > floor(used[mentor]);
    }

    /** Takes the pair out of a slot, which must be filled again at once. */
    void release(int slot) {
        int index = slotCandidate[slot];
        chosen[index >>> 6] &= ~(1L << index);
        held[slotMentee[slot]]--;
    }

    /** The greatest surplus a mentee could still have elsewhere, at least 0: that of staying alone. */
    long bestElsewhere(int mentee) {
        long best = 0;
        boolean several = held[mentee] > 0;
        for (int c = firstCandidate[mentee]; c < firstCandidate[mentee + 1]; c++) {
            long surplus = base + benefit[c] - price[candidate[c]];
            if (surplus > best && !(several && isChosen(c))) {
                best = surplus;
            }
        }
        return best;
    }

    int[] chosen() {
        int[] result = new int[Arrays.stream(chosen).mapToInt(Long::bitCount).sum()];
        int size = 0;
        for (int word = 0; word < chosen.length; word++) {
            for (long bits = chosen[word]; bits != 0; bits &= bits - 1) {
                result[size++] = (word << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
        return result;
    }
}
