package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.Affinity.PairDistance;
import hrsuite.mentoring.pairing.Candidate;
import java.util.ArrayList;
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
    /** What the distances add that look at few traits, worked out beforehand; and the other distances. */
    private final PairTable[] parts;

    private final Weighted[] measured;

    Scoring(Pool pool, Gains gains, List<Weighted> distances) {
        this.pool = pool;
        this.gains = gains;
        this.distances = List.copyOf(distances);
        this.divisor = 1 + distances.stream().mapToDouble(Weighted::weight).sum();
        List<PairTable> tables = new ArrayList<>();
        List<Weighted> others = new ArrayList<>();
        for (Weighted distance : distances) {
            PairTable.of(
                            pool,
                            distance.distance()::trait,
                            (mentor, mentee) -> millionths(distance, pool.mentors[mentor], pool.mentees[mentee]))
                    .ifPresentOrElse(tables::add, () -> others.add(distance));
        }
        this.parts = tables.toArray(PairTable[]::new);
        this.measured = others.toArray(Weighted[]::new);
    }

    int benefit(int mentor, int mentee) {
        return benefit(mentor, mentee, gains.ofMentee(mentor, mentee), gains.ofMentor(mentor, mentee));
    }

    /** The same where both gains are known. */
    int benefit(int mentor, int mentee, double ofMentee, double ofMentor) {
        int sum = millionths(Gains.mutual(ofMentee, ofMentor));
        for (PairTable part : parts) {
            sum += part.of(mentor, mentee);
        }
        for (Weighted distance : measured) {
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
        return millionths(distance, pool.mentors[mentor], pool.mentees[mentee]);
    }

    private int millionths(Weighted distance, Candidate mentor, Candidate mentee) {
        double far = distance.distance().between(mentor, mentee);
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
