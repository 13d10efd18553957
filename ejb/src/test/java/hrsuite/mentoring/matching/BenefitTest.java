package hrsuite.mentoring.matching;

import static hrsuite.mentoring.matching.People.mentee;
import static hrsuite.mentoring.matching.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hrsuite.mentoring.matching.Outcome.Ground;
import hrsuite.mentoring.matching.Outcome.Proposed;
import hrsuite.mentoring.matching.ProposalDetail.Reason;
import hrsuite.mentoring.pairing.Candidate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BenefitTest {

    private static final List<String> TOPICS =
            List.of("AI", "Apps", "Culture", "Video", "Strategy", "Deals", "Leading");

    /**
     * By hand: the mentee wants 4 topics and gets 3, a = 0.75; the mentor wants 2 and gets 1, b = 0.5. H = 2 × 0.75 × 0.5
     * / 1.25 = 0.6. Departments differ, the location is unknown: 0.6 / 1.3 = 0.461538, 0.1 / 1.3 = 0.076923.
     */
    @Test
    @DisplayName("M2 two who declared everything count what the formula says")
    void countsWhatWasDeclared() {
        Proposed pair = only(new TrialRound()
                .with(mentor("J1").in("Tax").offers("AI", "Apps", "Culture").wants("Strategy", "Deals"))
                .with(mentee("S1").in("Audit").offers("Strategy").wants("AI", "Apps", "Culture", "Video"))
                .weighing("department", 0.1, Candidate::department)
                .weighing("location", 0.2, Candidate::location));

        assertThat(pair.menteeGain()).isEqualTo(0.75);
        assertThat(pair.mentorGain()).isEqualTo(0.5);
        assertThat(pair.benefit()).isEqualTo(461_538 + 76_923);
        assertThat(pair.reasons())
                .extracting(reason -> reason.in(Locale.ENGLISH))
                .containsExactly(
                        new Reason(
                                "MENTEE_LEARNS",
                                0.230769,
                                "The mentee learns 3 of 4 wanted topics from the mentor: AI, Apps, Culture (gain 0.75)."),
                        new Reason(
                                "MENTOR_LEARNS",
                                0.230769,
                                "The mentor learns 1 of 2 wanted topics from the mentee: Strategy (gain 0.50)."),
                        new Reason("DEPARTMENT", 0.076923, "They work in different departments: Tax and Audit."));
    }

    /**
     * By hand: the mentee gets 3 of 3, the mentor 1 of 4, both assumed: a = 1 × 0.5, b = 0.25 × 0.5 = 0.125. H = 2 × 0.5 ×
     * 0.125 / 0.625 = 0.2.
     */
    @Test
    @DisplayName("M2 assumed topics count half")
    void countsHalfWhatIsAssumed() {
        Proposed pair = only(new TrialRound()
                .with(mentor("J1").assumed().offers("AI", "Apps", "Culture").wants("Strategy", "Deals", "Law", "Tax"))
                .with(mentee("S1").offers("Strategy").wants("AI", "Apps", "Culture")));

        assertThat(pair.menteeGain()).isEqualTo(0.5);
        assertThat(pair.mentorGain()).isEqualTo(0.125);
        assertThat(pair.benefit()).isEqualTo(200_000);
    }

    @Test
    @DisplayName("M2 the mutual gain is the harmonic mean, which no side can buy alone")
    void mutualGainIsTheHarmonicMean() {
        assertThat(Gains.mutual(1, 1)).isEqualTo(1);
        assertThat(Gains.mutual(1, 0)).isZero();
        assertThat(Gains.mutual(0, 0)).isZero();
        assertThat(Gains.mutual(0.2, 0.8)).isEqualTo(0.32, within(1e-12)).isEqualTo(Gains.mutual(0.8, 0.2));
        assertThat(Gains.mutual(0.5, 0.5)).isGreaterThan(Gains.mutual(0.2, 0.8));
    }

    @Test
    @DisplayName("M2 the weights of the reasons add up to the benefit")
    void reasonsAddUpToTheBenefit() {
        Random random = new Random(7);
        TrialRound round = new TrialRound()
                .weighing("department", 0.17, Candidate::department)
                .weighing("location", 0.3, Candidate::location)
                .setting(MatchingParameters.MENTEE_FLOOR, 0)
                .setting(MatchingParameters.MENTOR_FLOOR, 0);
        for (int i = 0; i < 40; i++) {
            round.with(mentor("J" + i).in("D" + i % 3).offers(some(random)).wants(some(random)));
            round.with(mentee("S" + i).in("D" + i % 4).offers(some(random)).wants(some(random)));
        }

        assertThat(round.outcome().proposals()).hasSize(40).allSatisfy(pair -> {
            double sum = pair.reasons().stream().mapToDouble(Ground::weight).sum();
            assertThat(Math.round(sum * 1_000_000)).isEqualTo(pair.benefit());
            double a = pair.menteeGain();
            double b = pair.mentorGain();
            double h = a * b == 0 ? 0 : 2 / (1 / a + 1 / b);
            double d = pair.mentor().department().equals(pair.mentee().department()) ? 0 : 0.17;
            assertThat(pair.benefit() / 1e6).isEqualTo((h + d) / 1.47, within(3e-6));
        });
    }

    /**
     * By hand: the mentee wants AI at level 3 and Apps, and gets AI at level 2 and Apps: a = (2/3 + 1) / 2 = 5/6. The mentor
     * gets what is wanted: b = 1. H = 2 × 5/6 / (5/6 + 1) = 10/11.
     */
    @Test
    @DisplayName("M2 a topic that is taught less deeply than wanted counts in part")
    void countsHowDeeplyATopicIsTaught() {
        Proposed pair = only(new TrialRound()
                .with(mentor("J1").offers("AI", "Apps").knowing("AI", 2).wants("Deals"))
                .with(mentee("S1")
                        .offers("Deals")
                        .knowing("Deals", 4)
                        .wants("AI", "Apps")
                        .aiming("AI", 3)));

        assertThat(pair.menteeGain()).isEqualTo(5 / 6.0, within(1e-12));
        assertThat(pair.mentorGain()).isEqualTo(1);
        assertThat(pair.benefit()).isEqualTo(909_090);
        assertThat(pair.reasons().get(0).in(Locale.ENGLISH).text())
                .isEqualTo("The mentee learns 2 of 2 wanted topics from the mentor: AI (2/3), Apps (gain 0.83).");
    }

    @Test
    @DisplayName("M2 whoever reads the sentences of a pair, in any language, can compute its benefit again")
    void sentencesTellTheScore() {
        Random random = new Random(11);
        TrialRound round = new TrialRound()
                .weighing("department", 0.25, Candidate::department)
                .setting(MatchingParameters.MENTEE_FLOOR, 0)
                .setting(MatchingParameters.MENTOR_FLOOR, 0);
        for (int i = 0; i < 30; i++) {
            People junior = mentor("J" + i).in("D" + i % 3).offers(some(random)).wants(some(random));
            round.with(i % 5 == 0 ? junior.assumed() : junior);
            round.with(mentee("S" + i).in("D" + i % 4).offers(some(random)).wants(some(random)));
        }

        assertThat(round.outcome().proposals()).hasSize(30).allSatisfy(pair -> {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                List<String> sentences = pair.reasons().stream()
                        .map(reason -> reason.in(language).text())
                        .toList();
                double apart = sentences.size() > 2 ? 1 : 0;
                double mutual = Gains.mutual(share(sentences.get(0)), share(sentences.get(1)));
                assertThat((mutual + 0.25 * apart) / 1.25)
                        .as(sentences.toString())
                        .isEqualTo(pair.benefit() / 1e6, within(2e-6));
            }
        });
    }

    private static final Pattern MET = Pattern.compile("(?:learns|lernt) (\\d+) (?:of|von) (\\d+) ");

    private static double share(String sentence) {
        Matcher met = MET.matcher(sentence);
        if (!met.find()) {
            assertThat(sentence).containsAnyOf("None of the", "Keines der");
            return 0;
        }
        double share = Double.parseDouble(met.group(1)) / Double.parseDouble(met.group(2));
        boolean assumed = sentence.contains("count half") || sentence.contains("zählen halb");
        return assumed ? share / 2 : share;
    }

    @Test
    @DisplayName("M2 the German sentences are German, numbers included")
    void speaksGerman() {
        Proposed pair = only(new TrialRound()
                .with(mentor("J1").in("Tax").offers("AI", "Apps", "Culture").wants("Strategy", "Deals"))
                .with(mentee("S1").in("Audit").offers("Strategy").wants("AI", "Apps", "Culture", "Video"))
                .weighing("department", 0.1, Candidate::department));

        assertThat(pair.reasons())
                .extracting(reason -> reason.in(Locale.GERMAN).text())
                .containsExactly(
                        "Mentee lernt 3 von 4 gewünschten Themen: AI, Apps, Culture (Gewinn 0,75).",
                        "Die Mentorenseite lernt 1 von 2 gewünschten Themen: Strategy (Gewinn 0,50).",
                        "Sie arbeiten in verschiedenen Abteilungen: Tax und Audit.");
        assertThat(pair.reasons().get(0).in(Locale.JAPANESE))
                .isEqualTo(pair.reasons().get(0).in(Locale.ENGLISH));
    }

    private static String[] some(Random random) {
        return TOPICS.stream().filter(topic -> random.nextInt(3) == 0).toArray(String[]::new);
    }

    private static Proposed only(TrialRound round) {
        List<Proposed> proposals = round.outcome().proposals();
        assertThat(proposals).hasSize(1);
        return proposals.get(0);
    }
}
