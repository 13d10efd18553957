package hrsuite.mentoring.matching.solve;

import java.util.Arrays;
import java.util.Objects;

/**
 * One matching to solve: who has how many places, and which pairs are candidates at which benefit.
 *
 * <p>Mentors and mentees are numbered from 0. The candidates of mentee {@code j} stand at the indices
 * {@code firstCandidate[j]} (inclusive) to {@code firstCandidate[j + 1]} (exclusive) of {@code candidate} and
 * {@code benefit}, in any order; the index of a candidate there is its name in a {@link Solution}. The arrays are kept,
 * not copied: whoever hands them over changes them no more.
 *
 * @param mentorCapacity most pairs per mentor, 0 or more
 * @param menteeCapacity most pairs per mentee, 0 or more
 * @param firstCandidate where each mentee's candidates begin; one longer than {@code menteeCapacity}
 * @param candidate mentor of each candidate; a mentor at most once per mentee
 * @param benefit benefit of each candidate, from 0 to {@link #MOST}: millionths
 */
public record Instance(
        int[] mentorCapacity, int[] menteeCapacity, int[] firstCandidate, int[] candidate, int[] benefit) {

    /** A benefit of 1, in millionths. */
    public static final int MAXIMUM_BENEFIT = 1_000_000;

    /** The most that a candidate may count: what is preferred counts more than its benefit. */
    public static final int MOST = 5 * MAXIMUM_BENEFIT;

    /**
     * Checks every number.
     *
     * @throws IllegalArgumentException naming the first wrong index and its value
     */
    public Instance {
        checkCapacities("mentorCapacity", mentorCapacity);
        checkCapacities("menteeCapacity", menteeCapacity);
        checkFirst(firstCandidate, menteeCapacity.length, candidate.length);
        check(benefit.length == candidate.length, "benefit.length", benefit.length, "must equal candidate.length");
        checkCandidates(mentorCapacity.length, firstCandidate, candidate);
        for (int c = 0; c < benefit.length; c++) {
            check(benefit[c] >= 0 && benefit[c] <= MOST, "benefit", c, benefit[c]);
        }
    }

    /** Number of mentors. */
    public int mentors() {
        return mentorCapacity.length;
    }

    /** Number of mentees. */
    public int mentees() {
        return menteeCapacity.length;
    }

    /** Number of candidates. */
    public int candidates() {
        return candidate.length;
    }

    /** The mentor of a candidate. */
    public int mentorOf(int index) {
        return candidate[index];
    }

    /** The mentee of a candidate, found by halving: O(log mentees). */
    public int menteeOf(int index) {
        Objects.checkIndex(index, candidate.length);
        int low = 0;
        int high = mentees();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (firstCandidate[middle] <= index) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void checkCapacities(String name, int[] capacity) {
        for (int i = 0; i < capacity.length; i++) {
            check(capacity[i] >= 0, name, i, capacity[i]);
        }
    }

    private static void checkFirst(int[] first, int mentees, int candidates) {
        check(first.length == mentees + 1, "firstCandidate.length", first.length, "must be mentees + 1");
        check(first[0] == 0, "firstCandidate[0]", first[0], "must be 0");
        for (int j = 0; j < mentees; j++) {
            check(first[j + 1] >= first[j], "firstCandidate", j + 1, first[j + 1]);
        }
        check(first[mentees] == candidates, "last of firstCandidate", first[mentees], "must be candidate.length");
    }

    private static void checkCandidates(int mentors, int[] first, int[] candidate) {
        int[] seenBy = new int[mentors];
        Arrays.fill(seenBy, -1);
        for (int j = 0; j + 1 < first.length; j++) {
            for (int c = first[j]; c < first[j + 1]; c++) {
                check(candidate[c] >= 0 && candidate[c] < mentors, "candidate", c, candidate[c]);
                if (seenBy[candidate[c]] == j) {
                    throw new IllegalArgumentException(
                            "candidate[" + c + "] names mentor " + candidate[c] + " twice for mentee " + j + ".");
                }
                seenBy[candidate[c]] = j;
            }
        }
    }

    private static void check(boolean right, String name, int index, int value) {
        if (!right) {
            throw new IllegalArgumentException(name + "[" + index + "] is " + value + ", which is out of range.");
        }
    }

    private static void check(boolean right, String name, int value, String rule) {
        if (!right) {
            throw new IllegalArgumentException(name + " is " + value + " but " + rule + ".");
        }
    }
}
