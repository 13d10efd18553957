package hrsuite.mentoring.matching;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Which possible pairs go to the solver when there are too many for all of them: the best of each mentee, the best of
 * each mentor, and for each mentee some that are spread over the mentors, so that those whom nobody likes best still
 * find somebody.
 */
final class Shortlist implements Judging.Found {

    /** How many of each mentee's candidates are taken without regard to the benefit. */
    static final int SPREAD = 10;

    private final int mentors;
    private final Best ofMentee;
    private final Best spread = new Best(SPREAD);
    private final BestOfEach ofMentor;

    private long worstOfMentee;
    private long lastSpread;
    private long[] kept = new long[1024];
    private int size;

    Shortlist(int mentors, int perSide) {
        this.mentors = mentors;
        ofMentee = new Best(perSide);
        ofMentor = new BestOfEach(mentors, perSide);
        worstOfMentee = ofMentee.limit();
        lastSpread = spread.limit();
    }

    @Override
    public boolean wants(int mentor, int mentee, int atMost) {
        return ofMentor.hasChance(mentor, key(Scoring.WHOLE - atMost, mentee))
                || key(Scoring.WHOLE - atMost, mentor) < worstOfMentee
                || key(scatter(mentor, mentee), mentor) < lastSpread;
    }

    /** To be called mentee by mentee. */
    @Override
    public void pair(int mentor, int mentee, int benefit) {
        ofMentee.offer(key(Scoring.WHOLE - benefit, mentor));
        worstOfMentee = ofMentee.limit();
        ofMentor.offer(mentor, key(Scoring.WHOLE - benefit, mentee));
        spread.offer(key(scatter(mentor, mentee), mentor));
        lastSpread = spread.limit();
    }

    void endMentee(int mentee) {
        LongStream.concat(Arrays.stream(ofMentee.keys()), Arrays.stream(spread.keys()))
                .forEach(key -> keep((int) key, mentee));
        ofMentee.clear();
        worstOfMentee = ofMentee.limit();
        spread.clear();
        lastSpread = spread.limit();
    }

    /** Adds what was found among other mentees. */
    void add(Shortlist others) {
        for (int mentor = 0; mentor < mentors; mentor++) {
            for (long key : others.ofMentor.keys(mentor)) {
                ofMentor.offer(mentor, key);
            }
        }
        for (int k = 0; k < others.size; k++) {
            keep((int) others.kept[k], (int) (others.kept[k] >>> 32));
        }
    }

    private void keep(int mentor, int mentee) {
        if (size == kept.length) {
            kept = Arrays.copyOf(kept, Math.addExact(size, size));
        }
        kept[size++] = key(mentee, mentor);
    }

    /** Hands over what is kept, each pair once, by mentee. */
    PossiblePairs pairs(Scoring scoring) {
        for (int mentor = 0; mentor < mentors; mentor++) {
            for (long key : ofMentor.keys(mentor)) {
                keep(mentor, (int) key);
            }
        }
        Arrays.sort(kept, 0, size);
        PossiblePairs pairs = new PossiblePairs();
        for (int k = 0; k < size; k++) {
            if (k == 0 || kept[k] != kept[k - 1]) {
                int mentee = (int) (kept[k] >>> 32);
                int mentor = (int) kept[k];
                pairs.add(mentor, mentee, scoring.benefit(mentor, mentee));
            }
        }
        return pairs;
    }

    private static long key(int high, int low) {
        return (long) high << 32 | low;
    }

    /** The same number for the same pair, always; otherwise like chance. */
    static int scatter(int mentor, int mentee) {
        long mixed = (key(mentee, mentor) + 1) * 0x9E3779B97F4A7C15L;
        return (int) ((mixed ^ mixed >>> 29) & Integer.MAX_VALUE);
    }
}
