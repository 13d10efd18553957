package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SU7: each value of a profile has a judgment of its own, and what was said before is kept")
class ProfilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    private Plans plans;
    private Profiles profiles;

    @BeforeEach
    void twoPeople() throws SQLException {
        plans = new Plans();
        profiles = new Profiles(plans.database);
        plans.person("E1", "Sales");
        plans.person("E2", "Finance");
    }

    private static ProfileDraft draft(String risk, Integer performance, Integer potential) {
        return new ProfileDraft(
                risk, null, null, null, null, performance, potential, null, null, null, null, null, null);
    }

    private ProfileDetail save(String number, ProfileDraft draft, LocalDate day) {
        Subject person = profiles.person(number);
        profiles.save(person, person.version(), draft, "hr", day);
        return profiles.profile(profiles.person(number), Set.of());
    }

    private List<PastValue> history(String number) {
        return profiles.history(profiles.person(number), PageRequest.first()).items();
    }

    @Test
    void keepsWhatIsSaidAndDerivesTheCellOfNine() {
        ProfileDetail profile = save("E1", draft("high", 3, 2), TODAY);

        assertThat(profile.riskOfLoss()).isEqualTo("HIGH");
        assertThat(profile.nineBox()).isEqualTo(6);
        assertThat(profile.version()).isEqualTo(1);
        assertThat(profile.assessments().keySet()).containsExactly("performance", "potential", "riskOfLoss");
        assertThat(profile.assessments().get("riskOfLoss")).isEqualTo(new Assessment(TODAY, "hr", null, "REST"));
    }

    @Test
    void aValueThatStaysKeepsItsJudgmentAndOneThatChangesIsKeptAsHistory() {
        save("E1", draft("HIGH", 3, null), TODAY);
        ProfileDetail profile = save("E1", draft("LOW", 3, null), LATER);

        assertThat(profile.assessments().get("performance").assessedOn()).isEqualTo(TODAY);
        assertThat(profile.assessments().get("riskOfLoss").assessedOn()).isEqualTo(LATER);
        assertThat(history("E1")).singleElement().satisfies(past -> {
            assertThat(past.field() + " " + past.value() + " " + past.replacedBy())
                    .isEqualTo("riskOfLoss HIGH hr");
            assertThat(past.assessedOn()).isEqualTo(TODAY);
        });
    }

    @Test
    void whatTheDraftDoesNotSayIsCleared() {
        save("E1", draft("HIGH", 3, null), TODAY);
        assertThat(save("E1", draft(null, 3, null), TODAY).riskOfLoss()).isNull();
        assertThat(history("E1")).extracting(PastValue::field).containsExactly("riskOfLoss");
    }

    @Test
    void aJudgmentOfItsOwnGoesBeforeTheCommonOne() {
        Assessment own = new Assessment(LocalDate.of(2025, 1, 1), "panel", LATER, null);
        ProfileDetail profile = save(
                "E1",
                new ProfileDraft(
                        "LOW",
                        null,
                        null,
                        null,
                        18,
                        2,
                        null,
                        true,
                        null,
                        TODAY,
                        "boss",
                        null,
                        Map.of("performance", own)),
                TODAY);
        assertThat(profile.assessments().get("performance"))
                .isEqualTo(new Assessment(own.assessedOn(), "panel", LATER, "REST"));
        assertThat(profile.assessments().get("riskOfLoss").assessedBy()).isEqualTo("boss");
        assertThat(profile.estimatedMonthsRemaining()).isEqualTo(18);
        assertThat(profile.futureLeader()).isTrue();
        assertThat(profile.nineBox()).isNull();
    }

    @Test
    void refusesToChangeWhatTheCallerHasNotSeen() {
        Subject unseen = profiles.person("E1");
        save("E1", draft("HIGH", null, null), TODAY);
        assertThat(refusal(() -> profiles.save(unseen, 0, draft("LOW", null, null), "hr", TODAY))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
        assertThat(refusal(() -> profiles.save(profiles.person("E1"), 7, draft("LOW", null, null), "hr", TODAY))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        ProfileDraft draft = new ProfileDraft(
                "SEVERE",
                null,
                "BORED",
                null,
                601,
                4,
                0,
                null,
                null,
                TODAY.plusDays(1),
                "x".repeat(321),
                LocalDate.of(2300, 1, 1),
                Map.of("salary", new Assessment(null, null, null, null)));
        assertThat(refusal(() -> save("E1", draft, TODAY)).reasons())
                .extracting(Refusal.Reason::place)
                .containsExactly(
                        "riskOfLoss",
                        "reasonForLeaving",
                        "estimatedMonthsRemaining",
                        "performance",
                        "potential",
                        "assessedBy",
                        "validUntil",
                        "assessedOn",
                        "assessments.salary");
        assertThat(history("E1")).isEmpty();
    }

    @Test
    void findsProfilesByWhatTheySay() {
        save("E1", draft("HIGH", 3, null), TODAY);
        save("E2", draft("HIGH", 2, null), TODAY);
        assertThat(found(new ProfileFilter(null, null, "high", null, null, "3", null, null), Set.of()))
                .containsExactly("E1");
        assertThat(found(new ProfileFilter("finance", null, null, null, null, null, null, null), Set.of()))
                .containsExactly("E2");
        assertThat(found(ProfileFilter.all(), Set.of())).containsExactly("E1", "E2");
    }

    @Test
    @DisplayName("SU9: a hidden profile shows no value, and no value finds it")
    void hidesProfiles() throws SQLException {
        save("E1", draft("HIGH", 3, null), TODAY);
        Set<Long> hidden = Set.of(plans.id("E1"));
        ProfileDetail profile = profiles.profile(profiles.person("E1"), hidden);
        assertThat(profile.withheld()).isTrue();
        assertThat(profile.riskOfLoss()).isNull();
        assertThat(profile.assessments()).isEmpty();
        assertThat(found(new ProfileFilter(null, null, "HIGH", null, null, null, null, null), hidden))
                .isEmpty();
        assertThat(found(ProfileFilter.all(), hidden)).containsExactly("E1");
    }

    @Test
    @DisplayName("SU7, SU9: nine cells count the profiles that say both values, without the hidden")
    void countsProfilesInNineCells() throws SQLException {
        plans.person("E3", "Sales");
        save("E1", draft("HIGH", 3, 1), TODAY);
        save("E2", draft("HIGH", 3, 1), TODAY);
        save("E3", draft("LOW", 3, null), TODAY);
        ProfileGrid grid = new ProfileGrid(plans.database);

        List<ProfileCell> cells = grid.cells(ProfileField.PERFORMANCE, ProfileField.POTENTIAL, null, Set.of());
        assertThat(cells).hasSize(9);
        assertThat(cells.get(0)).isEqualTo(new ProfileCell("1", "3", 0));
        assertThat(cells.get(8)).isEqualTo(new ProfileCell("3", "1", 2));
        assertThat(people(grid.cells(ProfileField.PERFORMANCE, ProfileField.POTENTIAL, "sales", Set.of())))
                .isEqualTo(1);
        assertThat(people(grid.cells(ProfileField.PERFORMANCE, ProfileField.POTENTIAL, null, Set.of(plans.id("E2")))))
                .isEqualTo(1);
        assertThat(people(grid.cells(ProfileField.RISK_OF_LOSS, ProfileField.IMPACT_OF_LOSS, null, Set.of())))
                .isZero();
    }

    private static int people(List<ProfileCell> cells) {
        return cells.stream().mapToInt(ProfileCell::people).sum();
    }

    @Test
    @DisplayName("SU9: hidden are the reader and everybody above them, whatever their number")
    void hidesTheReaderAndThoseAbove() throws SQLException {
        plans.person("E3", "Sales");
        plans.run(
                "UPDATE mentoring.person SET manager_number = 'E2', user_name = 'Ada@x.org' WHERE employee_number = 'E1'");
        plans.run("UPDATE mentoring.person SET manager_number = 'E1' WHERE employee_number IN ('E2', 'E3')");
        assertThat(new Reader(plans.database, false).hiddenFrom("ada@X.org"))
                .containsExactly(plans.id("E1"), plans.id("E2"));
        assertThat(new Reader(plans.database, false).hiddenFrom("hr-lead")).isEmpty();
        assertThat(new Reader(plans.database, true).hiddenFrom("ada@x.org")).isEmpty();
    }

    private List<String> found(ProfileFilter filter, Set<Long> hidden) {
        return profiles.page(filter, PageRequest.first(), hidden).items().stream()
                .map(ProfileDetail::employeeNumber)
                .toList();
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
