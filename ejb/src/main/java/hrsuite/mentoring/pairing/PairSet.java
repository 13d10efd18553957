package hrsuite.mentoring.pairing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A set of mentors and mentees who belong together. Asking allocates nothing. */
final class PairSet {

    private long[] mentors = new long[16];
    private long[] mentees = new long[16];
    private int size;

    void add(long mentor, long mentee) {
        int at = find(mentor, mentee);
        if (mentors[at] == 0) {
            mentors[at] = mentor;
            mentees[at] = mentee;
            size++;
            if (size * 2 > mentors.length) {
                grow();
            }
        }
    }

    boolean contains(long mentor, long mentee) {
        return mentors[find(mentor, mentee)] != 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The mentors of each mentee. */
    Map<Long, Set<Long>> byMentee() {
        Map<Long, Set<Long>> byMentee = new HashMap<>();
        for (int at = 0; at < mentors.length; at++) {
            if (mentors[at] != 0) {
                byMentee.computeIfAbsent(mentees[at], unknown -> new HashSet<>())
                        .add(mentors[at]);
            }
        }
        return byMentee;
    }

    private int find(long mentor, long mentee) {
        long mixed = (mentor * 0x9E3779B97F4A7C15L) ^ (mentee * 0xC2B2AE3D27D4EB4FL);
        int at = (int) (mixed ^ mixed >>> 29) & mentors.length - 1;
        while (mentors[at] != 0 && (mentors[at] != mentor || mentees[at] != mentee)) {
            at = at + 1 & mentors.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldMentors = mentors;
        long[] oldMentees = mentees;
        mentors = new long[oldMentors.length * 2];
        mentees = new long[oldMentors.length * 2];
        size = 0;
        for (int i = 0; i < oldMentors.length; i++) {
            if (oldMentors[i] != 0) {
                add(oldMentors[i], oldMentees[i]);
            }
        }
    }
}
