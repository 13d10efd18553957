package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.Affinity.PairDistance;
import hrsuite.mentoring.matching.Affinity.PlaceDistance;
import hrsuite.mentoring.pairing.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    private record Measured(double weight, PlaceDistance distance) {}

    private final Pool pool;
    private final Gains gains;
    private final List<Weighted> distances;
    private final double divisor;
    private final int mostOfMeasured;
    /** What the distances add together that look at few traits, worked out beforehand; null when there are too many. */
    private final PairTable table;

    private final Measured[] measured;

    Scoring(Pool pool, Gains gains, List<Weighted> distances) {
        this.pool = pool;
        this.gains = gains;
        this.distances = List.copyOf(distances);
        this.divisor = 1 + distances.stream().mapToDouble(Weighted::weight).sum();
        List<Weighted> byTrait = distances.stream().filter(this::isByTrait).toList();
        this.table = PairTable.of(pool, person -> traits(byTrait, person), (mentor, mentee) -> byTrait.stream()
                        .mapToInt(distance -> part(distance, mentor, mentee))
                        .sum())
                .orElse(null);
        this.measured = distances.stream()
                .filter(distance -> table == null || !byTrait.contains(distance))
                .map(distance ->
                        new Measured(distance.weight(), distance.distance().among(pool.mentors, pool.mentees)))
                .toArray(Measured[]::new);
        this.mostOfMeasured = Arrays.stream(measured)
                .mapToInt(distance -> millionths(distance.weight(), 1))
                .sum();
    }

    private boolean isByTrait(Weighted distance) {
        return Stream.concat(Arrays.stream(pool.mentors), Arrays.stream(pool.mentees))
                .allMatch(person -> distance.distance().trait(person) != null);
    }

    private static List<Object> traits(List<Weighted> distances, Candidate person) {
        return distances.stream()
                .map(distance -> distance.distance().trait(person))
                .toList();
    }

    int benefit(int mentor, int mentee) {
        return benefit(mentor, mentee, mutual(mentor, mentee));
    }

    /** The same where the part of the mutual gain is known. */
    int benefit(int mentor, int mentee, int mutual) {
        int sum = mutual + (table == null ? 0 : table.of(mentor, mentee));
        for (Measured distance : measured) {
            sum += millionths(distance.weight(), distance.distance().between(mentor, mentee));
        }
        return sum;
    }

    /** What a pair counts at most, without measuring how far apart the two are where that takes time. */
    int atMost(int mentor, int mentee, int mutual) {
        return mutual + (table == null ? 0 : table.of(mentor, mentee)) + mostOfMeasured;
    }

    /** What the mutual gain adds. */
    int mutual(int mentor, int mentee) {
        return mutual(gains.ofMentee(mentor, mentee), gains.ofMentor(mentor, mentee));
    }

    int mutual(double ofMentee, double ofMentor) {
        return millionths(Gains.mutual(ofMentee, ofMentor));
    }

    /** What one distance adds. */
    int part(Weighted distance, int mentor, int mentee) {
        return millionths(distance.weight(), distance.distance().between(pool.mentors[mentor], pool.mentees[mentee]));
    }

    private int millionths(double weight, double far) {
        return millionths(weight * Math.min(1, Math.max(0, far)));
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
