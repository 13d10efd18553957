package hrsuite.mentoring.dimension;

import java.util.HashMap;
import java.util.Map;

/**
 * How far apart people are over all dimensions together. Tells nothing else; two ask it in vain where one has said nothing.
 * Immutable; safe to ask from several threads.
 */
public final class Differences {

    /** Nobody is apart from anybody. */
    public static final Differences NONE = new Differences(Map.of(), 1, "");

    private final Map<Long, int[]> saidBy;
    private final int dimensions;
    private final String marks;

    /** @param saidBy by person, a number of what was said for each dimension, 0 for nothing */
    Differences(Map<Long, int[]> saidBy, int dimensions, String marks) {
        this.saidBy = new HashMap<>(saidBy);
        this.dimensions = dimensions;
        this.marks = marks;
    }

    /**
     * The share of all dimensions in which both have said something and it differs.
     *
     * @return 0 to 1
     */
    public double between(long one, long other) {
        int[] first = saidBy.get(one);
        int[] second = saidBy.get(other);
        if (first == null || second == null) {
            return 0;
        }
        int apart = 0;
        for (int dimension = 0; dimension < first.length; dimension++) {
            boolean both = first[dimension] != 0 && second[dimension] != 0;
            apart += both && first[dimension] != second[dimension] ? 1 : 0;
        }
        return apart / (double) dimensions;
    }

    public boolean isEmpty() {
        return saidBy.isEmpty();
    }

    /** Changes whenever somebody says something else, and tells nothing of what. */
    public String marks() {
        return marks;
    }
}
