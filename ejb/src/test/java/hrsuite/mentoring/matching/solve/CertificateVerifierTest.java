package hrsuite.mentoring.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** MS4: whatever is changed, the verifier bites. */
class CertificateVerifierTest {

    private final Instance instance = Instances.uniform(40, 90, 8, 11);
    private final Solution solution = new Solver().solve(instance, Progress.UNOBSERVED);
    private final Certificate certificate = solution.certificate();

    @Test
    @DisplayName("MS3 accepts the solver's proof, with bound and gap")
    void acceptsTheProof() {
        assertThat(verify(solution))
                .isEqualTo(new Verification(null, solution.objective(), solution.objective(), BigInteger.ZERO));
    }

    @Test
    @DisplayName("MS4 refuses a dropped pair, whatever the objective claims")
    void refusesADroppedPair() {
        for (int k = 0; k < solution.pairs(); k++) {
            int dropped = k;
            int[] fewer = IntStream.range(0, solution.pairs())
                    .filter(kept -> kept != dropped)
                    .map(kept -> solution.chosen()[kept])
                    .toArray();
            long[] prices = Arrays.copyOf(certificate.candidate(), fewer.length);
            assertThat(verify(fewer, withCandidatePrices(prices)).optimal()).isFalse();
        }
    }

    @Test
    @DisplayName("MS4 refuses every exchange of a pair for another of the same mentee")
    void refusesAnExchangedPair() {
        int refused = 0;
        for (int k = 0; k < solution.pairs(); k++) {
            int mentee = instance.menteeOf(solution.chosen()[k]);
            for (int c = instance.firstCandidate()[mentee]; c < instance.firstCandidate()[mentee + 1]; c++) {
                int[] other = solution.chosen().clone();
                other[k] = c;
                if (c != solution.chosen()[k]) {
                    assertThat(verify(other, certificate).optimal()).isFalse();
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    @DisplayName("MS4 refuses every lowered price")
    void refusesALoweredPrice() {
        long[][] families = {certificate.mentee(), certificate.mentor(), certificate.firstUse(), certificate.candidate()
        };
        for (long[] prices : families) {
            for (int i = 0; i < prices.length; i++) {
                prices[i]--;
                assertThat(verify(solution).optimal()).isFalse();
                prices[i]++;
            }
        }
        assertThat(verify(solution).optimal()).isTrue();
    }

    @Test
    @DisplayName("MS4 tells the gap that a raised price opens")
    void tellsTheGapOfARaisedPrice() {
        certificate.mentee()[3] += 5;

        Verification verification = verify(solution);

        assertThat(verification.optimal()).isFalse();
        assertThat(verification.violation()).isNull();
        assertThat(verification.gap()).isEqualTo(BigInteger.valueOf(5));
        assertThat(verification.dualBound())
                .isEqualTo(new Objective(solution.pairs(), solution.distinctMentors(), solution.totalBenefit() + 5));
    }

    @Test
    @DisplayName("MS4 refuses a mentor over capacity, by name")
    void refusesAMentorOverCapacity() {
        int[] capacity = instance.mentorCapacity().clone();
        int mentor = instance.mentorOf(solution.chosen()[0]);
        long pairs = Arrays.stream(solution.chosen())
                .filter(c -> instance.mentorOf(c) == mentor)
                .count();
        capacity[mentor] = (int) pairs - 1;

        assertThat(new CertificateVerifier()
                        .verify(Instances.withMentorCapacity(instance, capacity), solution)
                        .violation())
                .isEqualTo(
                        "The pairs of mentor " + mentor + " is " + pairs + ", over the capacity " + (pairs - 1) + ".");
    }

    @Test
    @DisplayName("MS4 refuses a mentee over capacity and a pair chosen twice")
    void refusesAMenteeOverCapacityAndAPairTwice() {
        int[] chosen = solution.chosen().clone();
        chosen[1] = chosen[0];
        assertThat(verify(chosen, certificate).violation()).contains("not above the one before it");

        int first = instance.firstCandidate()[5];
        assertThat(verify(new int[] {first, first + 1}, certificate).violation())
                .isEqualTo("The pairs of mentee 5 is 2, over the capacity 1.");
    }

    @Test
    @DisplayName("MS4 refuses what is no candidate, and a count that is not so")
    void refusesStrangersAndWrongCounts() {
        assertThat(verify(new int[] {instance.candidates()}, certificate).violation())
                .contains("no candidate");
        assertThat(verify(new Solution(solution.chosen(), new Objective(90, 40, 1), certificate))
                        .violation())
                .contains("claims");
    }

    @Test
    @DisplayName("MS4 refuses weights that let one level buy another")
    void refusesWeightsThatAreTooLight() {
        Certificate light = new Certificate(
                certificate.pairWeight(),
                1_000_000,
                certificate.mentee(),
                certificate.mentor(),
                certificate.firstUse(),
                certificate.candidate());
        Certificate lighter = new Certificate(
                certificate.mentorWeight() * 2,
                certificate.mentorWeight(),
                certificate.mentee(),
                certificate.mentor(),
                certificate.firstUse(),
                certificate.candidate());

        assertThat(verify(solution.chosen(), light).violation()).startsWith("The mentor weight 1000000 ");
        assertThat(verify(solution.chosen(), lighter).violation()).startsWith("The pair weight ");
    }

    @Test
    @DisplayName("MS4 refuses prices for other people")
    void refusesPricesOfAnotherShape() {
        assertThat(verify(solution.chosen(), withCandidatePrices(new long[1])).violation())
                .isEqualTo("There are 1 prices per candidate instead of " + solution.pairs() + ".");
    }

    @Test
    @DisplayName("MS4 accepts no other matching on small instances, whatever its prices")
    void acceptsNothingWorseWithTheSamePrices() {
        int refused = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Instance small = Instances.tiny(new Random(seed));
            Solution best = new Solver().solve(small, Progress.UNOBSERVED);
            if (best.pairs() > 0) {
                int[] fewer = Arrays.copyOf(best.chosen(), best.pairs() - 1);
                Certificate prices = best.certificate();
                Solution worse = claim(
                        small, fewer, withCandidatePrices(prices, Arrays.copyOf(prices.candidate(), fewer.length)));
                assertThat(new CertificateVerifier().verify(small, worse).optimal())
                        .isFalse();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    private Verification verify(Solution claimed) {
        return new CertificateVerifier().verify(instance, claimed);
    }

    /** Claims the objective that the chosen candidates truly have, so that only the proof can be wrong. */
    private Verification verify(int[] chosen, Certificate prices) {
        return verify(claim(instance, chosen, prices));
    }

    private static Solution claim(Instance instance, int[] chosen, Certificate prices) {
        int[] known =
                Arrays.stream(chosen).filter(c -> c < instance.candidates()).toArray();
        long mentors = Arrays.stream(known).map(instance::mentorOf).distinct().count();
        long benefit =
                Arrays.stream(known).mapToLong(c -> instance.benefit()[c]).sum();
        return new Solution(chosen, new Objective(chosen.length, mentors, benefit), prices);
    }

    private Certificate withCandidatePrices(long[] prices) {
        return withCandidatePrices(certificate, prices);
    }

    private static Certificate withCandidatePrices(Certificate certificate, long[] prices) {
        return new Certificate(
                certificate.pairWeight(),
                certificate.mentorWeight(),
                certificate.mentee(),
                certificate.mentor(),
                certificate.firstUse(),
                prices);
    }

    @Test
    @DisplayName("MS3 shares no code with the solver: it knows the numbers that it is given, and nothing else of ours")
    void sharesNothingWithTheSolver() {
        List<String> ours = Stream.of(
                        Instance.class,
                        Solution.class,
                        Certificate.class,
                        Objective.class,
                        Weights.class,
                        Verification.class)
                .map(Class::getName)
                .toList();
        JavaClasses classes = new ClassFileImporter().importClasses(CertificateVerifier.class);

        assertThat(classes.get(CertificateVerifier.class).getDirectDependenciesFromSelf())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getName())
                .filteredOn(name -> name.startsWith("hrsuite."))
                .filteredOn(name -> !name.startsWith(CertificateVerifier.class.getName()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ours).contains(name));
    }
}
