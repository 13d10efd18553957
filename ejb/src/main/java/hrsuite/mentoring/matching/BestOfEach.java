package hrsuite.mentoring.matching;

import java.util.Arrays;

/**
 * The smallest of many keys for each of many people. Keys are put down and sorted out when twice as many have come as are
 * kept: whoever is looked at for a moment only costs one write, not a walk through a heap that lies somewhere else.
 */
final class BestOfEach {

    private static final int FIRST = 8;

    private final int bound;
    private final long[][] keys;
    private final int[] sizes;
    /** What a key must be below to have a chance: looked at far more often than it changes. */
    private final long[] limits;

    BestOfEach(int people, int bound) {
        this.bound = bound;
        keys = new long[people][];
        sizes = new int[people];
        limits = new long[people];
        Arrays.fill(limits, Long.MAX_VALUE);
    }

    boolean hasChance(int person, long key) {
        return key < limits[person];
    }

    void offer(int person, long key) {
        if (key >= limits[person]) {
            return;
        }
        if (sizes[person] == 2 * bound) {
            sortOut(person);
        }
        if (keys[person] == null) {
            keys[person] = new long[Math.min(FIRST, 2 * bound)];
        } else if (sizes[person] == keys[person].length) {
            keys[person] = Arrays.copyOf(keys[person], Math.min(2 * sizes[person], 2 * bound));
        }
        keys[person][sizes[person]++] = key;
    }

    private void sortOut(int person) {
        Arrays.sort(keys[person], 0, sizes[person]);
        if (sizes[person] >= bound) {
            sizes[person] = bound;
            limits[person] = keys[person][bound - 1];
        }
    }

    /** The keys kept, the smallest first. */
    long[] keys(int person) {
        if (keys[person] == null) {
            return new long[0];
        }
        sortOut(person);
        return Arrays.copyOf(keys[person], sizes[person]);
    }
}
