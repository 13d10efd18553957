package hrsuite.mentoring.matching;

import java.util.Arrays;

/** The pairs that may be, by mentee, as the solver wants them. Grows while it is filled. */
final class PossiblePairs {

    private int[] mentor = new int[1024];
    private int[] mentee = new int[1024];
    private int[] benefit = new int[1024];
    private int size;

    void add(int mentorIndex, int menteeIndex, int millionths) {
        if (size == mentor.length) {
            int larger = Math.addExact(size, size >> 1);
            mentor = Arrays.copyOf(mentor, larger);
            mentee = Arrays.copyOf(mentee, larger);
            benefit = Arrays.copyOf(benefit, larger);
        }
        mentor[size] = mentorIndex;
        mentee[size] = menteeIndex;
        benefit[size++] = millionths;
    }

    int size() {
        return size;
    }

    int mentor(int k) {
        return mentor[k];
    }

    int mentee(int k) {
        return mentee[k];
    }

    int benefit(int k) {
        return benefit[k];
    }

    /** These pairs and others that are not among them, by mentee again; {@code others} are by mentee, too. */
    PossiblePairs with(PossiblePairs others) {
        PossiblePairs all = new PossiblePairs();
        int next = 0;
        for (int k = 0; k < size; k++) {
            for (; next < others.size && others.mentee[next] < mentee[k]; next++) {
                all.add(others.mentor[next], others.mentee[next], others.benefit[next]);
            }
            all.add(mentor[k], mentee[k], benefit[k]);
        }
        for (; next < others.size; next++) {
            all.add(others.mentor[next], others.mentee[next], others.benefit[next]);
        }
        return all;
    }
}
