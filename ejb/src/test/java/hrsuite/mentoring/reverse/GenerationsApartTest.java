package hrsuite.mentoring.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hrsuite.mentoring.matching.Affinity.PairDistance;
import hrsuite.mentoring.matching.People;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.PairingContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The distance of generations: by years of birth where both are given, else by first days")
class GenerationsApartTest {

    private final PairDistance distance =
            new GenerationsApart().prepare(new PairingContext(null, List.of(), LocalDate.of(2026, 3, 2), person -> 0L));

    @Test
    void yearsOfBirthCountWhereBothAreGivenAndNoReasonTellsThem() {
        Candidate young = mentor(1998, LocalDate.of(2020, 1, 1));
        Candidate older = mentee(1988, LocalDate.of(2020, 1, 1));
        assertThat(distance.between(young, older)).isEqualTo(0.5);
        assertThat(distance.reason(young, older).in(Locale.ENGLISH))
                .isEqualTo("The two belong to different generations.");
        assertThat(distance.reason(young, older).numbers()).isEmpty();
    }

    @Test
    void firstDaysCountWhereAYearOfBirthIsMissing() {
        Candidate came = mentor(0, LocalDate.of(2025, 1, 1));
        Candidate longAgo = mentee(1970, LocalDate.of(2010, 1, 1));
        assertThat(distance.between(came, longAgo)).isCloseTo(0.75, within(0.001));
        assertThat(distance.reason(came, longAgo).in(Locale.GERMAN))
                .isEqualTo("Zwischen dem Eintritt der beiden ins Unternehmen liegen 15,0 Jahre.");
    }

    @Test
    void nobodyIsAnyFurtherApartThanTwentyYearsNorApartWhereNothingIsKnown() {
        Candidate young = mentor(2000, null);
        assertThat(distance.between(young, mentee(1960, null))).isEqualTo(1);
        assertThat(distance.between(young, mentee(0, null))).isZero();
        assertThat(distance.reason(young, mentee(0, null))).isNull();
    }

    @Test
    void askedByPlacesItAnswersTheSame() {
        Candidate[] mentors = {mentor(1998, null), mentor(0, LocalDate.of(2025, 1, 1))};
        Candidate[] mentees = {mentee(1970, LocalDate.of(2001, 5, 1)), mentee(0, LocalDate.of(2019, 3, 1))};
        for (int i = 0; i < mentors.length; i++) {
            for (int k = 0; k < mentees.length; k++) {
                assertThat(distance.among(mentors, mentees).between(i, k))
                        .isEqualTo(distance.between(mentors[i], mentees[k]));
            }
        }
    }

    private static Candidate mentor(int birthYear, LocalDate hireDate) {
        return People.mentor("J1").born(birthYear).hired(hireDate).candidate();
    }

    private static Candidate mentee(int birthYear, LocalDate hireDate) {
        return People.mentee("S1").born(birthYear).hired(hireDate).candidate();
    }
}
