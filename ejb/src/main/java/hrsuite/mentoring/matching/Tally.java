package hrsuite.mentoring.matching;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Counts for each of many how often it was among others. Adds whole sets: the low digits of all counts stand side by side,
 * one bit each in a row of words, so that 64 of them are counted up at once.
 */
final class Tally {

    private static final int DIGITS = 8;
    private static final int MOST = (1 << DIGITS) - 1;

    private final int[] counts;
    private final long[][] digits;
    private int added;

    Tally(int size) {
        counts = new int[size];
        digits = new long[DIGITS][(size + Long.SIZE - 1) / Long.SIZE];
    }

    void add(BitSet those) {
        if (added == MOST) {
            carryOver();
        }
        added++;
        long[] words = those.toLongArray();
        for (int word = 0; word < words.length; word++) {
            long carry = words[word];
            for (int digit = 0; carry != 0; digit++) {
                long before = digits[digit][word];
                digits[digit][word] = before ^ carry;
                carry &= before;
            }
        }
    }

    void add(Tally others) {
        int[] more = others.counts();
        Arrays.setAll(counts, one -> counts[one] + more[one]);
    }

    int[] counts() {
        if (added > 0) {
            carryOver();
        }
        return counts;
    }

    private void carryOver() {
        for (int digit = 0; digit < DIGITS; digit++) {
            int worth = 1 << digit;
            BitSet.valueOf(digits[digit]).stream().forEach(one -> counts[one] += worth);
            Arrays.fill(digits[digit], 0);
        }
        added = 0;
    }
}
