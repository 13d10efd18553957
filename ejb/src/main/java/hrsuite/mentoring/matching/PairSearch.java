package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.solve.Progress;
import hrsuite.mentoring.program.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Judges everyone with everyone and keeps the pairs that may be; counts what stood in the way of the others. */
final class PairSearch {

    /** Up to so many combinations every possible pair goes to the solver. */
    static final long ALL = 2_000_000;

    /** Each needs room for the best of everybody. */
    private static final int MOST_SHARES = 4;

    private static final int MENTEES_AT_ONCE = 64;

    private final Pool pool;
    private final Barrier barrier;
    private final Floors floors;
    private final Scoring scoring;
    private final Forced forced;
    private final Obstacles obstacles;
    private final Sieve sieve;
    private long possible;

    PairSearch(Pool pool, Barrier barrier, Floors floors, Scoring scoring, Forced forced) {
        this.pool = pool;
        this.barrier = barrier;
        this.floors = floors;
        this.scoring = scoring;
        this.forced = forced;
        this.obstacles = new Obstacles(pool);
        this.sieve = new Sieve(pool, barrier.judges());
    }

    /**
     * Judges all.
     *
     * @param threads to judge in, besides this one
     * @param perSide how many of the best to keep on each side once there are more than {@value #ALL} combinations
     * @throws CancellationException when {@code progress} stops it
     */
    PossiblePairs search(int perSide, Executor threads, Progress progress) {
        return pool.combinations() <= ALL ? all(progress) : best(perSide, threads, progress);
    }

    private PossiblePairs all(Progress progress) {
        PossiblePairs pairs = new PossiblePairs();
        Judging judging = judging();
        for (int mentee = 0; mentee < pool.mentees.length; mentee++) {
            proceed(progress, mentee);
            judging.judge(mentee, pairs::add);
        }
        add(judging);
        return pairs;
    }

    PossiblePairs best(int perSide, Executor threads, Progress progress) {
        List<Share> shares = new ArrayList<>();
        for (int k = 0; k < Math.min(MOST_SHARES, Runtime.getRuntime().availableProcessors()); k++) {
            shares.add(new Share(judging(), new Shortlist(pool.mentors.length, perSide)));
        }
        new SharedWork(pool.mentees.length, MENTEES_AT_ONCE).run(threads, shares, done -> proceed(progress, done));
        Shortlist shortlist = shares.get(0).shortlist();
        for (Share share : shares) {
            add(share.judging());
            if (share.shortlist() != shortlist) {
                shortlist.add(share.shortlist());
            }
        }
        return shortlist.pairs(scoring);
    }

    private Judging judging() {
        return new Judging(pool, sieve, floors, scoring, forced);
    }

    private void add(Judging judging) {
        obstacles.add(judging.obstacles());
        possible += judging.possible();
    }

    private void proceed(Progress progress, int mentee) {
        if (!progress.proceed(mentee, pool.mentees.length)) {
            throw new CancellationException("Stopped while judging pairs.");
        }
    }

    /** What one processor does, by itself: the outcome does not depend on who judges whom. */
    private record Share(Judging judging, Shortlist shortlist) implements IntConsumer {

        @Override
        public void accept(int mentee) {
            judging.judge(mentee, shortlist);
            shortlist.endMentee(mentee);
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
    long possible() {
        return possible;
    }
}
