package hrsuite.mentoring.staff.roster;

import java.util.Arrays;

/** Numbers keys from 0 on, in the order in which they are first met; a few bytes for each of a million. */
final class NodeNumbers {

    private static final int NONE = -1;

    private long[] keys = new long[1_024];
    private int[] slots = empty(4_096);
    private int size;

    private static int[] empty(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }

    int size() {
        return size;
    }

    long key(int number) {
        return keys[number];
    }

    /** The number of a key, a new one where it is met for the first time. */
    int of(long key) {
        int slot = slot(key);
        if (slots[slot] == NONE) {
            if (size == keys.length) {
                grow();
                slot = slot(key);
            }
            keys[size] = key;
            slots[slot] = size++;
        }
        return slots[slot];
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & slots.length - 1;
        while (slots[slot] != NONE && keys[slots[slot]] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, size * 2);
        slots = empty(slots.length * 2);
        for (int number = 0; number < size; number++) {
            slots[slot(keys[number])] = number;
        }
    }
}
