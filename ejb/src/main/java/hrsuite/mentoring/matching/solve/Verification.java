package hrsuite.mentoring.matching.solve;

import java.math.BigInteger;

/**
 * What {@link CertificateVerifier} found.
 *
 * @param violation the first thing that is wrong with the matching or its prices, in words; null when nothing is
 * @param objective what the chosen candidates reach, counted anew; null when they are no valid matching
 * @param dualBound what no matching exceeds, by the prices; null when something is wrong
 * @param gap bound minus objective as weighted sums: 0 when optimal; null when something is wrong
 */
public record Verification(String violation, Objective objective, Objective dualBound, BigInteger gap) {

    /** Whether the matching is proven the best in all three levels. */
    public boolean optimal() {
        return violation == null && gap.signum() == 0;
    }
}
