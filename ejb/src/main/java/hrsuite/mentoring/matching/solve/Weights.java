package hrsuite.mentoring.matching.solve;

/**
 * How much a pair and a mentor's first use count, so that one weighted sum compares as the three levels do.
 *
 * <p>They are twice as great as comparing needs, and leave room for one pair and one mentor more, so that the price of one
 * more place can still be read level by level.
 *
 * @param pair more than twice all first uses and benefits together
 * @param mentor more than twice all benefits together
 */
record Weights(long pair, long mentor) {

    /** Sums of a few prices, each at most pair + mentor + benefit, must fit a long. */
    private static final long GREATEST = 1L << 59;

    /**
     * The weights for an instance.
     *
     * @throws IllegalArgumentException when they do not fit: then pairs² × greatest benefit × 4 exceeds about 2⁵⁹
     */
    static Weights of(Instance instance) {
        long pairs = Math.min(
                instance.candidates(), Math.min(sum(instance.mentorCapacity()), sum(instance.menteeCapacity())));
        int greatest = 0;
        for (int benefit : instance.benefit()) {
            greatest = Math.max(greatest, benefit);
        }
        long mentors = Math.min(pairs, instance.mentors());
        try {
            long benefits = Math.multiplyExact(pairs + 1, greatest);
            long mentor = 2 * benefits + 1;
            long pair = Math.addExact(2 * Math.addExact(Math.multiplyExact(mentors + 1, mentor), benefits), 1);
            if (pair > 0 && pair <= GREATEST) {
                return new Weights(pair, mentor);
            }
        } catch (ArithmeticException tooLarge) {
            throw refusal(pairs, mentors, greatest, tooLarge);
        }
        throw refusal(pairs, mentors, greatest, null);
    }

    private static IllegalArgumentException refusal(long pairs, long mentors, int greatest, Throwable cause) {
        return new IllegalArgumentException(
                "Up to " + pairs + " pairs of " + mentors + " mentors at a benefit of up to " + greatest
                        + " cannot be compared exactly in 64 bits.\nSolve it in parts, or scale the benefits down.",
                cause);
    }

    private static long sum(int[] values) {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }
}
