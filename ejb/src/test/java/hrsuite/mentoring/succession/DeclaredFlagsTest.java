package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Refusal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SU4: a declared flag stays until it ends or is cleared")
class DeclaredFlagsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Plans plans;
    private DeclaredFlags declared;

    @BeforeEach
    void oneperson() throws SQLException {
        plans = new Plans();
        declared = new DeclaredFlags(plans.database);
        plans.person("E1", "Sales");
    }

    private RiskFlag declare(LocalDate endsOn) {
        return declared.declare(
                new FlagDraft("E1", " Talks to others ", "Said so.", endsOn, null), "hr", TODAY, Set.of());
    }

    private List<RiskFlag> inForceOn(LocalDate day) {
        return new RiskFlags(plans.database).all(FlagFilter.all(), day, Set.of());
    }

    @Test
    void declaresAFlagAndShowsItAmongTheOthers() {
        RiskFlag flag = declare(null);
        assertThat(flag)
                .isEqualTo(new RiskFlag(
                        flag.id(),
                        1,
                        RiskFlag.Origin.DECLARED,
                        "Talks to others",
                        "E1",
                        "Ada E1",
                        "Sales",
                        null,
                        null,
                        "Said so.",
                        Map.of(),
                        RiskFlag.State.OPEN,
                        "hr",
                        TODAY,
                        "hr",
                        TODAY,
                        null,
                        null,
                        null,
                        null));
        assertThat(inForceOn(TODAY)).containsExactly(flag);
        assertThat(declared.flag(flag.id(), TODAY, Set.of())).isEqualTo(flag);
    }

    @Test
    void forgetsAFlagAfterItsLastDay() {
        RiskFlag flag = declare(TODAY.plusDays(1));
        assertThat(inForceOn(TODAY.plusDays(1))).containsExactly(flag);
        assertThat(inForceOn(TODAY.plusDays(2))).isEmpty();
    }

    @Test
    void clearsAFlagAndKeepsIt() throws SQLException {
        RiskFlag flag = declare(null);
        declared.clear(flag.id(), flag.version(), null, "hr2", TODAY, Set.of());
        assertThat(inForceOn(TODAY)).isEmpty();
        assertThat(plans.number("SELECT COUNT(*) FROM mentoring.declared_flag WHERE cleared_by = 'hr2'"))
                .isEqualTo(1);
        assertThat(refusal(() -> declared.clear(flag.id(), null, null, "hr2", TODAY, Set.of()))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void refusesToClearWhatSomebodyElseHasChanged() {
        RiskFlag flag = declare(null);
        assertThat(refusal(() -> declared.clear(flag.id(), flag.version() + 1, null, "hr", TODAY, Set.of()))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
        assertThat(inForceOn(TODAY)).containsExactly(flag);
    }

    @Test
    void refusesToClearADerivedFlag() throws SQLException {
        plans.keyPosition("E1");
        plans.inStep().follow(TODAY);
        String id = inForceOn(TODAY).get(0).id();
        assertThat(refusal(() -> declared.clear(id, null, null, "hr", TODAY, Set.of()))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(inForceOn(TODAY)).hasSize(1);
    }

    @Test
    void tellsEverythingThatIsWrongWithADraftAtOnce() {
        FlagDraft draft = new FlagDraft("E\0" + 9, " ", "x".repeat(1001), TODAY.minusDays(1), "E8");
        assertThat(refusal(() -> declared.declare(draft, "hr", TODAY, Set.of())).reasons())
                .extracting(Refusal.Reason::code)
                .containsExactly(
                        "CHARACTER_REFUSED",
                        "PERSON_UNKNOWN",
                        "PERSON_UNKNOWN",
                        "VALUE_MISSING",
                        "VALUE_TOO_LONG",
                        "DATE_IN_THE_PAST");
        assertThat(inForceOn(TODAY)).isEmpty();
    }

    @Test
    @DisplayName("SU9: nobody declares or sees a flag about themselves or those above them")
    void hidesFlags() throws SQLException {
        RiskFlag flag = declare(null);
        Set<Long> hidden = Set.of(plans.id("E1"));
        assertThat(new RiskFlags(plans.database).all(FlagFilter.all(), TODAY, hidden))
                .isEmpty();
        assertThat(refusal(() -> declared.flag(flag.id(), TODAY, hidden)).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        FlagDraft another = new FlagDraft("E1", "Mine", null, null, null);
        assertThat(refusal(() -> declared.declare(another, "ada", TODAY, hidden))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
