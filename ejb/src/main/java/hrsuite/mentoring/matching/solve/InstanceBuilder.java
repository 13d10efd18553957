package hrsuite.mentoring.matching.solve;

import java.util.Arrays;

/**
 * Takes candidates in any order and lays them out by mentee. The candidates of one mentee keep the order in which they
 * came. Not for use by several threads.
 */
public final class InstanceBuilder {

    private final int[] mentorCapacity;
    private final int[] menteeCapacity;
    private int[] triples = new int[3 * 1024];
    private int size;

    /**
     * @param mentorCapacity most pairs per mentor, 0 or more
     * @param menteeCapacity most pairs per mentee, 0 or more
     */
    public InstanceBuilder(int[] mentorCapacity, int[] menteeCapacity) {
        this.mentorCapacity = mentorCapacity.clone();
        this.menteeCapacity = menteeCapacity.clone();
    }

    /**
     * Adds a candidate.
     *
     * @param benefit from 0 to {@link Instance#MOST}
     * @return this
     * @throws IllegalArgumentException when there is no such mentee
     */
    public InstanceBuilder add(int mentor, int mentee, int benefit) {
        if (mentee < 0 || mentee >= menteeCapacity.length) {
            throw new IllegalArgumentException("Candidate " + size / 3 + " names mentee " + mentee + " of "
                    + menteeCapacity.length + ", who does not exist.");
        }
        if (size == triples.length) {
            triples = Arrays.copyOf(triples, Math.addExact(size, size));
        }
        triples[size++] = mentor;
        triples[size++] = mentee;
        triples[size++] = benefit;
        return this;
    }

    /**
     * The instance of all candidates so far; takes time and room linear in their number.
     *
     * @throws IllegalArgumentException as {@link Instance} does
     */
    public Instance build() {
        int[] first = new int[menteeCapacity.length + 1];
        for (int k = 0; k < size; k += 3) {
            first[triples[k + 1] + 1]++;
        }
        for (int j = 0; j < menteeCapacity.length; j++) {
            first[j + 1] += first[j];
        }
        int[] candidate = new int[size / 3];
        int[] benefit = new int[size / 3];
        int[] next = first.clone();
        for (int k = 0; k < size; k += 3) {
            int index = next[triples[k + 1]]++;
            candidate[index] = triples[k];
            benefit[index] = triples[k + 2];
        }
        return new Instance(mentorCapacity.clone(), menteeCapacity.clone(), first, candidate, benefit);
    }
}
