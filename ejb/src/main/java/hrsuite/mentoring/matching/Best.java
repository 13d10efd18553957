package hrsuite.mentoring.matching;

import java.util.Arrays;

/** The smallest of many keys: a bounded heap with the largest kept key on top, O(log bound) per key that gets in. */
final class Best {

    private long[] heap;
    private final int bound;
    private int size;

    Best(int bound) {
        this.bound = bound;
        this.heap = new long[Math.min(bound, 16)];
    }

    void offer(long key) {
        if (size < bound) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, Math.min(bound, 2 * size));
            }
            heap[size] = key;
            rise(size++);
        } else if (bound > 0 && key < heap[0]) {
            heap[0] = key;
            sink();
        }
    }

    /** What a key must be below to get in. */
    long limit() {
        return size < bound ? Long.MAX_VALUE : bound == 0 ? Long.MIN_VALUE : heap[0];
    }

    private void rise(int from) {
        int child = from;
        while (child > 0 && heap[(child - 1) / 2] < heap[child]) {
            swap(child, (child - 1) / 2);
            child = (child - 1) / 2;
        }
    }

    private void sink() {
        int parent = 0;
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[child] <= heap[parent]) {
                return;
            }
            swap(child, parent);
            parent = child;
        }
    }

    private void swap(int one, int other) {
        long key = heap[one];
        heap[one] = heap[other];
        heap[other] = key;
    }

    /** The keys kept, in no order. */
    long[] keys() {
        return Arrays.copyOf(heap, size);
    }

    void clear() {
        size = 0;
    }
}
