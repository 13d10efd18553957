package hrsuite.mentoring.pairing;

import java.util.Arrays;

/**
 * Mentors and mentees of whom one stands above the other, by their places. Finds them without a look at all the others:
 * whoever is below has an interval within that of the mentee, whoever is above is met on the way up. Immutable.
 */
public final class LinesAmong {

    /** Takes a mentor who is in one line with the mentee. */
    @FunctionalInterface
    public interface Found {

        /** @param steps between the two, at least 1 */
        void mentor(int mentor, int steps);
    }

    private final ReportingTree tree;
    private final int[] nodeOfMentor;
    private final int[] nodeOfMentee;
    /** Where the intervals of mentors begin, in order, each with the mentor's place in the lower half. */
    private final long[] begins;

    LinesAmong(ReportingTree tree, int[] nodeOfMentor, int[] nodeOfMentee) {
        this.tree = tree;
        this.nodeOfMentor = nodeOfMentor;
        this.nodeOfMentee = nodeOfMentee;
        begins = new long[nodeOfMentor.length];
        Arrays.setAll(begins, mentor -> begin(tree.enter(nodeOfMentor[mentor])) | mentor);
        Arrays.sort(begins);
    }

    private static long begin(int enter) {
        return (long) enter << 32;
    }

    /** As {@link ReportingTree#stepsBetween}. */
    public int steps(int mentor, int mentee) {
        return tree.stepsBetween(nodeOfMentor[mentor], nodeOfMentee[mentee]);
    }

    /** Finds every mentor who is in one line with a mentee. */
    public void each(int mentee, Found found) {
        int node = nodeOfMentee[mentee];
        between(tree.enter(node) + 1, tree.leave(node), mentee, found);
        for (int above = tree.above(node); above >= 0; above = tree.above(above)) {
            between(tree.enter(above), tree.enter(above) + 1, mentee, found);
        }
    }

    /** The mentors whose intervals begin there. */
    private void between(int from, int to, int mentee, Found found) {
        int at = Arrays.binarySearch(begins, begin(from));
        for (int k = at < 0 ? -at - 1 : at; k < begins.length && begins[k] < begin(to); k++) {
            int mentor = (int) begins[k];
            found.mentor(mentor, steps(mentor, mentee));
        }
    }
}
