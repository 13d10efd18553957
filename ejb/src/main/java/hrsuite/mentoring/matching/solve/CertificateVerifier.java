package hrsuite.mentoring.matching.solve;

import java.math.BigInteger;

/**
 * Checks a solution and its certificate against the instance alone, by the inequalities of the package description. It
 * knows nothing of how they were found.
 *
 * <p>Takes time linear in the candidates.
 */
public final class CertificateVerifier {

    /** Four of these still fit a long. */
    private static final long GREATEST_PRICE = 1L << 60;

    /**
     * Judges a solution.
     *
     * @return the first violation, or the bound that the prices prove and its distance from the solution; never null
     */
    public Verification verify(Instance instance, Solution solution) {
        return new Check(instance, solution).run();
    }

    private static final class Violation extends Exception {
        private static final long serialVersionUID = 1L;

        Violation(String message) {
            super(message, null, false, false);
        }
    }

    private static final class Check {
        private final Instance instance;
        private final int[] chosen;
        private final Objective claimed;
        private final Certificate prices;

        Check(Instance instance, Solution solution) {
            this.instance = instance;
            this.chosen = solution.chosen();
            this.claimed = solution.objective();
            this.prices = solution.certificate();
        }

        Verification run() {
            Objective reached = null;
            try {
                reached = matching();
                weights();
                shapes();
                signs();
                candidates();
                BigInteger bound = bound();
                BigInteger gap = bound.subtract(weigh(reached));
                return new Verification(null, reached, levels(bound), gap);
            } catch (Violation violation) {
                return new Verification(violation.getMessage(), reached, null, null);
            }
        }

        private Objective matching() throws Violation {
            int[] ofMentor = new int[instance.mentors()];
            int[] ofMentee = new int[instance.mentees()];
            long benefit = 0;
            for (int k = 0; k < chosen.length; k++) {
                require(chosen[k] >= 0 && chosen[k] < instance.candidates(), "chosen", k, chosen[k], "no candidate");
                require(k == 0 || chosen[k] > chosen[k - 1], "chosen", k, chosen[k], "not above the one before it");
                ofMentor[instance.candidate()[chosen[k]]]++;
                ofMentee[instance.menteeOf(chosen[k])]++;
                benefit += instance.benefit()[chosen[k]];
            }
            within("mentor", ofMentor, instance.mentorCapacity());
            within("mentee", ofMentee, instance.menteeCapacity());
            Objective reached = new Objective(chosen.length, used(ofMentor), benefit);
            if (!reached.equals(claimed)) {
                throw new Violation("The solution claims " + claimed + " but reaches " + reached + ".");
            }
            return reached;
        }

        private static void within(String side, int[] pairs, int[] capacity) throws Violation {
            for (int i = 0; i < pairs.length; i++) {
                require(pairs[i] <= capacity[i], "pairs of " + side, i, pairs[i], "over the capacity " + capacity[i]);
            }
        }

        private static int used(int[] pairs) {
            int used = 0;
            for (int count : pairs) {
                used += count > 0 ? 1 : 0;
            }
            return used;
        }

        /** Each weight must exceed all that the levels below it could ever add up to. */
        private void weights() throws Violation {
            BigInteger pairs = BigInteger.valueOf(mostPairs());
            BigInteger benefits = pairs.multiply(BigInteger.valueOf(greatestBenefit()));
            BigInteger mentors = pairs.min(BigInteger.valueOf(instance.mentors()));
            BigInteger mentorWeight = BigInteger.valueOf(prices.mentorWeight());
            if (mentorWeight.compareTo(benefits) <= 0) {
                throw new Violation("The mentor weight " + mentorWeight + " does not exceed all benefits.");
            }
            BigInteger below = mentors.multiply(mentorWeight).add(benefits);
            if (BigInteger.valueOf(prices.pairWeight()).compareTo(below) <= 0) {
                throw new Violation("The pair weight " + prices.pairWeight() + " does not exceed all below it.");
            }
            require(prices.pairWeight() <= GREATEST_PRICE, "pair weight", 0, prices.pairWeight(), "too great");
        }

        private long mostPairs() {
            return Math.min(
                    instance.candidates(), Math.min(sum(instance.mentorCapacity()), sum(instance.menteeCapacity())));
        }

        private int greatestBenefit() {
            int greatest = 0;
            for (int benefit : instance.benefit()) {
                greatest = Math.max(greatest, benefit);
            }
            return greatest;
        }

        private static long sum(int[] values) {
            long sum = 0;
            for (int value : values) {
                sum += value;
            }
            return sum;
        }

        private void shapes() throws Violation {
            shape("mentee", prices.mentee(), instance.mentees());
            shape("mentor", prices.mentor(), instance.mentors());
            shape("first use", prices.firstUse(), instance.mentors());
            shape("candidate", prices.candidate(), chosen.length);
        }

        private static void shape(String name, long[] values, int length) throws Violation {
            if (values.length != length) {
                throw new Violation(
                        "There are " + values.length + " prices per " + name + " instead of " + length + ".");
            }
        }

        private void signs() throws Violation {
            between("price of mentee", prices.mentee(), GREATEST_PRICE);
            between("price of mentor", prices.mentor(), GREATEST_PRICE);
            between("price of the first use of mentor", prices.firstUse(), prices.mentorWeight());
            between("price of chosen candidate", prices.candidate(), GREATEST_PRICE);
        }

        private static void between(String name, long[] values, long greatest) throws Violation {
            for (int i = 0; i < values.length; i++) {
                require(values[i] >= 0 && values[i] <= greatest, name, i, values[i], "not from 0 to " + greatest);
            }
        }

        private void candidates() throws Violation {
            int nextChosen = 0;
            for (int j = 0; j < instance.mentees(); j++) {
                for (int c = instance.firstCandidate()[j]; c < instance.firstCandidate()[j + 1]; c++) {
                    boolean isChosen = nextChosen < chosen.length && chosen[nextChosen] == c;
                    long own = isChosen ? prices.candidate()[nextChosen++] : 0;
                    int i = instance.candidate()[c];
                    long paid = prices.mentee()[j] + prices.mentor()[i] + prices.firstUse()[i] + own;
                    long worth = prices.pairWeight() + prices.mentorWeight() + instance.benefit()[c];
                    require(paid >= worth, "sum of the prices of candidate", c, paid, "below its worth " + worth);
                }
            }
        }

        private BigInteger bound() {
            BigInteger bound = BigInteger.ZERO;
            for (int j = 0; j < instance.mentees(); j++) {
                bound = bound.add(product(instance.menteeCapacity()[j], prices.mentee()[j]));
            }
            for (int i = 0; i < instance.mentors(); i++) {
                bound = bound.add(product(instance.mentorCapacity()[i], prices.mentor()[i]));
                bound = bound.add(BigInteger.valueOf(prices.firstUse()[i]));
            }
            for (long price : prices.candidate()) {
                bound = bound.add(BigInteger.valueOf(price));
            }
            return bound;
        }

        private static BigInteger product(int count, long price) {
            return BigInteger.valueOf(count).multiply(BigInteger.valueOf(price));
        }

        private BigInteger weigh(Objective reached) {
            return BigInteger.valueOf(reached.pairs())
                    .multiply(BigInteger.valueOf(prices.pairWeight()))
                    .add(BigInteger.valueOf(reached.distinctMentors())
                            .multiply(BigInteger.valueOf(prices.mentorWeight())))
                    .add(BigInteger.valueOf(reached.totalBenefit()));
        }

        /** The bound level by level; no matching has more pairs than the capacities allow, whatever the prices say. */
        private Objective levels(BigInteger bound) {
            BigInteger pairWeight = BigInteger.valueOf(prices.pairWeight());
            BigInteger[] pairs = bound.min(pairWeight.multiply(BigInteger.valueOf(mostPairs() + 1)))
                    .divideAndRemainder(pairWeight);
            long mentors = pairs[1].longValueExact() / prices.mentorWeight();
            long benefit = pairs[1].longValueExact() % prices.mentorWeight();
            return new Objective(pairs[0].longValueExact(), mentors, benefit);
        }

        private static void require(boolean right, String what, int index, long value, String wrong) throws Violation {
            if (!right) {
                throw new Violation("The " + what + " " + index + " is " + value + ", " + wrong + ".");
            }
        }
    }
}
