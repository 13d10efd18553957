package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.Affinity.PairDistance;
import java.util.List;

/** What a pair counts, as the package description defines it, in millionths. */
final class Scoring {

    static final int WHOLE = 1_000_000;

    /** Keeps a sum of binary fractions that is a millionth on paper from being rounded down to the one below. */
    private static final double TOLERANCE = 1e-6;

    /**
     * An affinity in force.
     *
     * @param code name of its weight
     * @param weight more than 0
     */
    record Weighted(String code, double weight, PairDistance distance) {}

    private final Pool pool;
    private final Gains gains;
    private final List<Weighted> distances;
    private final double divisor;

    Scoring(Pool pool, Gains gains, List<Weighted> distances) {
        this.pool = pool;
        this.gains = gains;
        this.distances = List.copyOf(distances);
        this.divisor = 1 + distances.stream().mapToDouble(Weighted::weight).sum();
    }

    int benefit(int mentor, int mentee) {
        int sum = mutual(mentor, mentee);
        for (Weighted distance : distances) {
            sum += part(distance, mentor, mentee);
        }
        return sum;
    }

    /** What the mutual gain adds. */
    int mutual(int mentor, int mentee) {
        return millionths(Gains.mutual(gains.ofMentee(mentor, mentee), gains.ofMentor(mentor, mentee)));
    }

    /** What one distance adds. */
    int part(Weighted distance, int mentor, int mentee) {
        double far = distance.distance().between(pool.mentors[mentor], pool.mentees[mentee]);
        return millionths(distance.weight() * Math.min(1, Math.max(0, far)));
    }

    private int millionths(double summand) {
        return (int) Math.floor(summand / divisor * WHOLE + TOLERANCE);
    }

    List<Weighted> distances() {
        return distances;
    }

    Gains gains() {
        return gains;
    }
}
