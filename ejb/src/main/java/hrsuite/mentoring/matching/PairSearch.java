package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.solve.Progress;
import hrsuite.mentoring.program.Role;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/** Judges everyone with everyone and keeps the pairs that may be; counts what stood in the way of the others. */
final class PairSearch {

    /** Up to so many combinations every possible pair goes to the solver. */
    static final long ALL = 2_000_000;

    private final Pool pool;
    private final Barrier barrier;
    private final Floors floors;
    private final Scoring scoring;
    private final Forced forced;
    private final Obstacles obstacles;
    private int possible;

    PairSearch(Pool pool, Barrier barrier, Floors floors, Scoring scoring, Forced forced) {
        this.pool = pool;
        this.barrier = barrier;
        this.floors = floors;
        this.scoring = scoring;
        this.forced = forced;
        this.obstacles = new Obstacles(pool);
    }

    /**
     * Judges all.
     *
     * @param perSide how many of the best to keep on each side once there are more than {@value #ALL} combinations
     * @throws CancellationException when {@code progress} stops it
     */
    PossiblePairs search(int perSide, Progress progress) {
        return pool.combinations() <= ALL ? all(progress) : best(perSide, progress);
    }

    private PossiblePairs all(Progress progress) {
        PossiblePairs pairs = new PossiblePairs();
        for (int mentee = 0; mentee < pool.mentees.length; mentee++) {
            proceed(progress, mentee);
            judge(mentee, pairs::add);
        }
        return pairs;
    }

    PossiblePairs best(int perSide, Progress progress) {
        Shortlist shortlist = new Shortlist(pool.mentors.length, perSide);
        for (int mentee = 0; mentee < pool.mentees.length; mentee++) {
            proceed(progress, mentee);
            judge(mentee, shortlist::add);
            shortlist.endMentee(mentee);
        }
        return shortlist.pairs(scoring);
    }

    private void proceed(Progress progress, int mentee) {
        if (!progress.proceed(mentee, pool.mentees.length)) {
            throw new CancellationException("Stopped while judging pairs.");
        }
    }

    /** Takes a possible pair and its benefit. */
    private interface Found {
        void pair(int mentor, int mentee, int benefit);
    }

    private void judge(int mentee, Found found) {
        BitSet forMentee = floors.enoughForMentee(mentee);
        BitSet forMentor = floors.enoughForMentor(mentee);
        for (int mentor = 0; mentor < pool.mentors.length; mentor++) {
            String bars = !forMentee.get(mentor)
                    ? Floors.MENTEE
                    : !forMentor.get(mentor) ? Floors.MENTOR : barrier.bars(mentor, mentee);
            if (bars != null) {
                obstacles.note(bars, mentor, mentee);
            } else {
                offer(mentor, mentee, found);
            }
        }
    }

    private void offer(int mentor, int mentee, Found found) {
        boolean free = pool.mentors[mentor].capacity() > 0 && pool.mentees[mentee].capacity() > 0;
        possible += free ? 1 : 0;
        if (free && !forced.isPinned(mentor, mentee)) {
            found.pair(mentor, mentee, scoring.benefit(mentor, mentee));
        }
    }

    /**
     * Possible pairs, chosen ones excepted, of two who both have a place left, {@value Shortlist#SPREAD} at most for each mentee, where a choice
     * was made among the best only: what the shortlist has missed.
     *
     * @return by mentee; empty when nobody who may be paired is left beside a partner
     */
    PossiblePairs missed(Choice choice) {
        PossiblePairs missed = new PossiblePairs();
        if (pool.combinations() > ALL) {
            int[] free = IntStream.range(0, pool.mentors.length)
                    .filter(mentor -> choice.hasPlaceLeft(Role.MENTOR, mentor))
                    .toArray();
            IntStream.range(0, pool.mentees.length)
                    .filter(mentee -> choice.hasPlaceLeft(Role.MENTEE, mentee))
                    .forEach(mentee -> addMissed(mentee, free, choice, missed));
        }
        return missed;
    }

    private void addMissed(int mentee, int[] free, Choice choice, PossiblePairs missed) {
        Arrays.stream(free)
                .filter(mentor -> !choice.has(mentor, mentee) && barrier.bars(mentor, mentee) == null)
                .limit(Shortlist.SPREAD)
                .forEach(mentor -> missed.add(mentor, mentee, scoring.benefit(mentor, mentee)));
    }

    Obstacles obstacles() {
        return obstacles;
    }

    /** How many pairs may be, of people who both have a free place; pinned ones included. */
    int possible() {
        return possible;
    }
}
