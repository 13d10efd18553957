package hrsuite.mentoring.matching;

import static hrsuite.mentoring.matching.People.mentee;
import static hrsuite.mentoring.matching.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.dimension.Saying;
import hrsuite.mentoring.pairing.Candidate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M1, M9 what is preferred, and what is nearly as good")
class PreferencesTest {

    /** One place with a mentor for two mentees alike, the second of whom counts a millionth more. */
    private static TrialRound nearlyAlike(double weight) {
        return new TrialRound()
                .weighing("department", weight, Candidate::department)
                .with(mentor("J1").in("Tax").offers("AI").wants("Deals").known(1))
                .with(mentee("S1").in("Tax").offers("Deals").wants("AI").known(11))
                .with(mentee("S2").in("Law").offers("Deals").wants("AI").known(12));
    }

    private static TrialRound others(TrialRound round, boolean first) {
        People mentee = mentee("S9").offers("Law").wants("Golf").known(19);
        return round.with(mentor("J9").offers("Golf").wants("Law").known(9)).with(first ? mentee.first() : mentee);
    }

    @Test
    @DisplayName("M1 a millionth decides, also where somebody comes first")
    void aMillionthDecidesWhereSomebodyComesFirst() {
        assertThat(others(nearlyAlike(0.000002), false).pairs()).containsExactly("J1-S2", "J9-S9");
        assertThat(others(nearlyAlike(0.000002), true).pairs()).containsExactly("J1-S2", "J9-S9");
    }

    @Test
    @DisplayName("M1 a millionth decides, also beside a pin, at the very top")
    void aMillionthDecidesBesideAPin() {
        assertThat(others(nearlyAlike(0.000001), false).pin("J9", "S9").pairs()).containsExactly("J1-S2", "J9-S9");
    }

    @Test
    @DisplayName("M1 a millionth decides, also where pairs of an earlier round are kept")
    void aMillionthDecidesWherePairsAreKept() {
        Pool pool = new Pool(List.of(
                mentor("J1").known(1).candidate(),
                mentee("S1").known(11).candidate(),
                mentee("S2").first().known(12).candidate()));
        Preferences preferences = new Preferences(pool, KnownPairs.NONE, 123_457, Leaning.NONE);
        for (int benefit = 999_990; benefit < 1_000_000; benefit++) {
            assertThat(preferences.worth(0, 0, benefit + 1) - preferences.worth(0, 0, benefit))
                    .isEqualTo(1);
            assertThat(preferences.worth(0, 1, 0)).isGreaterThanOrEqualTo(preferences.worth(0, 0, benefit + 1));
        }
        assertThat(preferences.worth(0, 1, 1_000_000)).isEqualTo(preferences.most());
    }

    @Test
    @DisplayName("M9 who differs in what both have said is preferred, and neither benefit nor reason shows it")
    void whoDiffersIsPreferredAndNothingShowsIt() {
        Leaning leaning = new Leaning(Saying.of(Map.of(1L, 1, 11L, 2, 12L, 1), "one"), 0.2);
        TrialRound round = nearlyAlike(0.1);
        assertThat(round.pairs()).containsExactly("J1-S2");
        Outcome before = nearlyAlike(0.1).forbid("J1", "S2").outcome();
        Outcome after = nearlyAlike(0.1).leaning(leaning).outcome();
        assertThat(TrialRound.pairs(after)).containsExactly("J1-S1");
        assertThat(after.proposals().get(0).benefit())
                .isEqualTo(before.proposals().get(0).benefit());
        assertThat(after.proposals().get(0).reasons())
                .isEqualTo(before.proposals().get(0).reasons());
        assertThat(after.toString()).doesNotContain("selfDeclared", "SELF_DECLARED");
    }

    @Test
    @DisplayName("M9 it weighs what HR says, no more")
    void itWeighsWhatHrSays() {
        Leaning little = new Leaning(Saying.of(Map.of(1L, 1, 11L, 2, 12L, 1), "one"), 0.05);
        assertThat(nearlyAlike(0.1).leaning(little).pairs()).containsExactly("J1-S2");
        assertThat(nearlyAlike(0.1)
                        .leaning(new Leaning(little.differences(), 0))
                        .pairs())
                .containsExactly("J1-S2");
    }

    @Test
    @DisplayName("M4 the digest changes with what people have said only where it counts")
    void theDigestChangesWithWhatPeopleHaveSaid() {
        Map<Long, Integer> said = Map.of(1L, 1, 11L, 2, 12L, 1);
        assertThat(digest(new Leaning(Saying.of(said, "one"), 0.2)))
                .isEqualTo(digest(new Leaning(Saying.of(said, "one"), 0.2)))
                .isNotEqualTo(digest(new Leaning(Saying.of(said, "two"), 0.2)));
        assertThat(digest(new Leaning(Saying.of(said, "one"), 0))).isEqualTo(digest(Leaning.NONE));
    }

    private static String digest(Leaning leaning) {
        return nearlyAlike(0.1).leaning(leaning).outcome().numbers().digest();
    }
}
