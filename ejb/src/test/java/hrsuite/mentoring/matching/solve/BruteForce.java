package hrsuite.mentoring.matching.solve;

import java.util.stream.IntStream;

/** Tries every set of candidates. */
final class BruteForce {

    private final Instance instance;
    private final int[] mentor;
    private final int[] mentee;
    private Objective best = new Objective(0, 0, 0);

    private BruteForce(Instance instance) {
        this.instance = instance;
        this.mentor = instance.mentorCapacity().clone();
        this.mentee = instance.menteeCapacity().clone();
    }

    static Objective best(Instance instance) {
        BruteForce search = new BruteForce(instance);
        search.from(0, 0, 0);
        return search.best;
    }

    private void from(int candidate, int pairs, long benefit) {
        if (candidate == instance.candidates()) {
            long used = IntStream.range(0, mentor.length)
                    .filter(i -> mentor[i] < instance.mentorCapacity()[i])
                    .count();
            Objective reached = new Objective(pairs, used, benefit);
            best = reached.compareTo(best) > 0 ? reached : best;
            return;
        }
        from(candidate + 1, pairs, benefit);
        int i = instance.mentorOf(candidate);
        int j = instance.menteeOf(candidate);
        if (mentor[i] > 0 && mentee[j] > 0) {
            mentor[i]--;
            mentee[j]--;
            from(candidate + 1, pairs + 1, benefit + instance.benefit()[candidate]);
            mentor[i]++;
            mentee[j]++;
        }
    }
}
