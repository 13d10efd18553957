package hrsuite.mentoring.succession;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/**
 * How strong the bench is: successors who are with the company, each counted once at their best readiness.
 *
 * @param bestReadiness null when nobody's readiness is known
 * @param successors how many there are
 * @param readyNow how many of them could follow at once
 * @param readyIn1To2Years how many in one to two years
 * @param readyIn3To5Years how many in three to five years
 * @param readyIn5PlusYears how many later
 * @param unjudged how many whose readiness nobody has judged
 * @param emergency how many would step in at once if need be
 */
public record Bench(
        Readiness bestReadiness,
        int successors,
        int readyNow,
        int readyIn1To2Years,
        int readyIn3To5Years,
        int readyIn5PlusYears,
        int unjudged,
        int emergency) {

    /** Of successors of whom each is named once. */
    static Bench of(Collection<SuccessorDetail> named) {
        int[] counts = new int[Readiness.values().length];
        int all = 0;
        int emergency = 0;
        for (SuccessorDetail successor : named) {
            if (successor.present()) {
                all++;
                emergency += successor.emergency() ? 1 : 0;
                if (successor.readiness() != null) {
                    counts[successor.readiness().ordinal()]++;
                }
            }
        }
        Readiness best = named.stream()
                .filter(SuccessorDetail::present)
                .map(SuccessorDetail::readiness)
                .filter(Objects::nonNull)
                .min(Readiness::compareTo)
                .orElse(null);
        int judged = Arrays.stream(counts).sum();
        return new Bench(best, all, counts[0], counts[1], counts[2], counts[3], all - judged, emergency);
    }
}
