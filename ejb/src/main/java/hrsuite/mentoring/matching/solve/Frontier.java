package hrsuite.mentoring.matching.solve;

import java.util.Arrays;

/**
 * Labeled nodes that wait for their turn, nearest first: a binary heap beside a stack of those that are as near as the
 * node now at work. A node may wait more than once; the reader drops entries that its label has outdated.
 */
final class Frontier {

    private long[] keys = new long[1024];
    private int[] nodes = new int[1024];
    private int size;
    private int[] ready = new int[1024];
    private int readySize;
    private long now;

    /** Forgets all entries. */
    void clear() {
        size = 0;
        readySize = 0;
        now = 0;
    }

    /** The distance of the entry taken last. */
    long now() {
        return now;
    }

    void add(long distance, int node) {
        if (distance == now) {
            if (readySize == ready.length) {
                ready = Arrays.copyOf(ready, 2 * readySize);
            }
            ready[readySize++] = node;
        } else {
            push(distance, node);
        }
    }

    /** Takes the nearest node if it is nearer than the limit, or answers {@link Market#NONE}. */
    int take(long limit) {
        if (readySize > 0 && now < limit) {
            return ready[--readySize];
        }
        if (size == 0 || keys[0] >= limit) {
            return Market.NONE;
        }
        now = keys[0];
        int node = nodes[0];
        size--;
        sink(keys[size], nodes[size]);
        return node;
    }

    private void push(long key, int node) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int at = size++;
        while (at > 0 && keys[(at - 1) >>> 1] > key) {
            int above = (at - 1) >>> 1;
            keys[at] = keys[above];
            nodes[at] = nodes[above];
            at = above;
        }
        keys[at] = key;
        nodes[at] = node;
    }

    private void sink(long key, int node) {
        int at = 0;
        for (int below = 1; below < size; below = 2 * at + 1) {
            if (below + 1 < size && keys[below + 1] < keys[below]) {
                below++;
            }
            if (keys[below] >= key) {
                break;
            }
            keys[at] = keys[below];
            nodes[at] = nodes[below];
            at = below;
        }
        keys[at] = key;
        nodes[at] = node;
    }
}
