package hrsuite.mentoring.matching;

import static hrsuite.mentoring.matching.People.mentee;
import static hrsuite.mentoring.matching.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.matching.Outcome.LeftOver;
import hrsuite.mentoring.matching.Outcome.Other;
import hrsuite.mentoring.matching.Outcome.Proposed;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Everybody offers what the other side wants to learn; what the mentee gains is said by each case. */
@DisplayName("M2, M3 what was weighed against a pair on each side, and what would help, computed by hand")
class AlternativesTest {

    /** Half of what S1 wants is 2 · 0.5 · 1 / 1.5 = 0.67; S2 gets all from J1, nothing from J2. */
    @Test
    void eachSideHasItsBestAlternative() {
        Outcome outcome = new TrialRound()
                .with(mentor("J1").offers("AI").wants("Deals"))
                .with(mentor("J2").offers("Law").wants("Deals"))
                .with(mentee("S1").offers("Deals").wants("AI", "Law"))
                .with(mentee("S2").offers("Deals").wants("AI"))
                .outcome();

        assertThat(TrialRound.pairs(outcome)).containsExactly("J1-S2", "J2-S1");
        Proposed first = outcome.proposals().get(0);
        Proposed second = outcome.proposals().get(1);
        assertThat(first.alternative()).isNull();
        assertThat(said(first.mentorsAlternative())).isEqualTo("S1 666666 That pair would count 0.33 less.");
        assertThat(said(second.alternative())).isEqualTo("J1 666666 That pair would count just as much.");
        assertThat(second.mentorsAlternative()).isNull();
    }

    @Test
    void aMenteeWhoIsNeededElsewhereIsNotTheMentors() {
        Outcome outcome = new TrialRound()
                .with(mentor("J1").offers("AI").wants("Deals"))
                .with(mentor("J2").offers("AI").wants("Deals"))
                .with(mentee("S1").offers("Deals").wants("AI"))
                .with(mentee("S2").offers("Deals").wants("AI", "Law"))
                .forbid("J2", "S2")
                .outcome();

        assertThat(TrialRound.pairs(outcome)).containsExactly("J1-S2", "J2-S1");
        assertThat(said(outcome.proposals().get(0).mentorsAlternative()))
                .isEqualTo("S1 1000000 That pair alone would count 0.33 more, but the places of the two serve the"
                        + " program better in other pairs.");
    }

    @Test
    void whoComesFirstIsPreferredAndTheMentorsAlternativeSaysSo() {
        Outcome outcome = new TrialRound()
                .with(mentor("J1").offers("AI").wants("Deals"))
                .with(mentee("S1").offers("Deals").wants("AI", "Law").first())
                .with(mentee("S2").offers("Deals").wants("AI"))
                .outcome();

        assertThat(TrialRound.pairs(outcome)).containsExactly("J1-S1");
        assertThat(said(outcome.proposals().get(0).mentorsAlternative()))
                .startsWith("S2 1000000 That pair alone would count 0.33 more, but the program prefers");
    }

    @Test
    void whatWouldHelpAMentorIsAPlaceOfAMentee() {
        Outcome outcome = new TrialRound()
                .with(mentor("J1").offers("AI").wants("Deals"))
                .with(mentor("J2").offers("AI").wants("Deals"))
                .with(mentee("S1").offers("Deals").wants("AI"))
                .outcome();

        LeftOver left = outcome.leftOver().get(0);
        assertThat(left.person().employeeNumber()).isEqualTo("J2");
        assertThat(left.whatWouldHelp()).singleElement().satisfies(help -> assertThat(
                        help.code() + " " + help.sentence().in(Locale.ENGLISH))
                .isEqualTo("MORE_MENTEES Enroll further mentees, or give one more place to the one possible mentee: it"
                        + " would give one more pair."));
        assertThat(with(2).proposals()).hasSize(2);
    }

    /** The advice, followed: the mentee with so many places. */
    private static Outcome with(int places) {
        return new TrialRound()
                .with(mentor("J1").offers("AI").wants("Deals"))
                .with(mentor("J2").offers("AI").wants("Deals"))
                .with(mentee("S1").offers("Deals").wants("AI").places(places))
                .outcome();
    }

    /** One more place with J1 lets S2 in; with J2 it would help nobody. */
    @Test
    void whatWouldHelpAMenteeIsAPlaceOfTheRightMentor() {
        Outcome outcome = new TrialRound()
                .with(mentor("J1").offers("AI").wants("Deals").in("Tax"))
                .with(mentor("J2").offers("Law").wants("Deals").in("Audit"))
                .with(mentee("S1").offers("Deals").wants("AI"))
                .with(mentee("S2").offers("Deals").wants("AI"))
                .outcome();

        assertThat(outcome.leftOver().get(0).whatWouldHelp())
                .extracting(help -> help.code() + " " + help.sentence().in(Locale.ENGLISH))
                .contains(
                        "RAISE_CAPACITY One more place with the one possible mentor would give one more pair; 1 of them"
                                + " in Tax.");
    }

    private static String said(Other other) {
        return other.partner().employeeNumber() + " " + other.benefit() + " "
                + other.text().in(Locale.ENGLISH);
    }
}
