package hrsuite.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.matching.RoundSettings.Keep;
import hrsuite.mentoring.matching.serverless.WithoutServer;
import hrsuite.mentoring.pairing.PairingsConfirmed;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.program.RulesDraft;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A round from asking to pairings, with the real rules and tables of programs and pairings. */
class RoundLifeTest {

    private final Company company = Company.with(Provider.ECLIPSELINK, Affinity.class, WithoutServer.class);
    private ProgramDetail program;

    @BeforeEach
    void twoMentorsAndThreeMentees() {
        company.person("B1", "9", null)
                .person("M1", "8", "B1")
                .person("M2", "8", "B1")
                .person("S1", "3", "B1")
                .person("S2", "3", "B1")
                .person("S3", "3", "B1");
        program = company.open(Company.draft("Mentoring", "TRADITIONAL", null));
        List.of("M1", "M2").forEach(number -> company.enroll(program, number, Role.MENTOR, 1));
        List.of("S1", "S2", "S3").forEach(number -> company.enroll(program, number, Role.MENTEE, 1));
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("M1 M3 M7 asked for, computed, read, confirmed: pairings, once")
    void fromAskingToPairings() {
        RoundDetail asked = open(RoundDraft.plain());
        assertThat(asked.state()).isEqualTo(RoundState.QUEUED);
        assertThat(asked.settings().rules()).containsKeys("minimumMenteeGain", "minimumCommonHours");
        assertThat(asked.settings().weights()).containsEntry("department", 0.1);

        compute(asked);

        RoundDetail round = find(asked.id());
        assertThat(round.problems()).isEmpty();
        assertThat(round.state()).isEqualTo(RoundState.PROPOSED);
        assertThat(round.counts().matched()).isEqualTo(2);
        assertThat(round.counts().unmatched()).isEqualTo(1);
        assertThat(round.certificate().optimal()).isTrue();

        RoundReport report =
                in(() -> get(Reports.class).report(program.id(), asked.id(), new Reader(false, true), Locale.ENGLISH));
        assertThat(report.pairs()).hasSize(2).allSatisfy(pair -> {
            assertThat(pair.mentor().name()).isEqualTo("Given Family");
            assertThat(pair.commonHours()).isEqualTo(40);
        });
        assertThat(report.unmatched()).hasSize(1);
        assertThat(report.histogram().stream().mapToInt(RoundReport.Bin::pairs).sum())
                .isEqualTo(2);
        assertThat(report.settings())
                .extracting(RoundReport.Setting::code)
                .contains("department", "minimumCommonHours");

        String first = report.pairs().get(0).id();
        ConfirmDetail one = confirm(asked, List.of(first));
        assertThat(one.round().state()).isEqualTo(RoundState.PROPOSED);
        assertThat(one.round().counts().confirmed()).isEqualTo(1);
        assertThatThrownBy(() -> confirm(asked, List.of(first))).hasMessageContaining("is confirmed");

        ConfirmDetail rest = confirm(asked, null);
        assertThat(rest.confirmed()).isEqualTo(1);
        assertThat(rest.round().state()).isEqualTo(RoundState.CONFIRMED);
        assertThatThrownBy(() -> confirm(asked, null)).isInstanceOf(Refusal.class);
        assertThat(company.events())
                .hasAtLeastOneElementOfType(RoundRun.class)
                .hasAtLeastOneElementOfType(RoundConfirmed.class)
                .hasAtLeastOneElementOfType(RoundExported.class)
                .hasAtLeastOneElementOfType(PairingsConfirmed.class);
    }

    @Test
    @DisplayName("M7 a second round's proposals are refused once the places are taken, in the words of the round")
    void countsPlacesAnew() {
        RoundDetail one = computed();
        RoundDetail other = computed();
        confirm(one, null);

        assertThatThrownBy(() -> confirm(other, null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .isNotEmpty()
                        .allSatisfy(reason -> assertThat(reason.place()).startsWith("proposal ")));
        assertThat(find(other.id()).counts().confirmed()).isZero();
    }

    @Test
    @DisplayName("M5 a pin that a rule of the program forbids is refused while HR is there to be told")
    void refusesABarredPinAtOnce() {
        company.enroll(program, "S1", Role.MENTOR, 1);
        RoundDraft upsideDown = new RoundDraft(List.of(List.of("S1", "S2")), null, null, null, null);

        assertThatThrownBy(() -> open(upsideDown))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The pinned pair S1, S2 must not be");
    }

    @Test
    @DisplayName("M4 weights are for the one round, known and within bounds")
    void takesWeights() {
        assertThat(open(new RoundDraft(null, null, Map.of("department", 0.4), null, null))
                        .settings()
                        .weights())
                .containsEntry("department", 0.4);
        assertThatThrownBy(
                        () -> open(new RoundDraft(null, null, Map.of("department", 7.0, "shoeSize", 0.1), null, null)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::code)
                        .containsExactlyInAnyOrder("WEIGHT_UNKNOWN", "WEIGHT_OUT_OF_BOUNDS"));
    }

    @Test
    @DisplayName(
            "M4 a round names the rules it used and what it was computed from, and comes out the same when run again")
    void comesOutTheSame() {
        RoundDetail first = find(computed(RoundDraft.plain()).id());
        ProgramDetail stricter = company.programs(service -> service.program(service.setRules(
                        program.id(),
                        service.program(program.id()).version(),
                        new RulesDraft(Map.of("minimumCommonHours", 39.0), Map.of("location", 0.9)),
                        Locale.GERMAN)
                .program()));
        assertThat(stricter.weights()).containsEntry("location", 0.9).containsEntry("department", 0.1);

        RoundDetail again = find(
                computed(new RoundDraft(null, null, null, null, first.id())).id());
        RoundDetail other = find(computed(RoundDraft.plain()).id());

        assertThat(first.rulesVersion()).isEqualTo(1);
        assertThat(other.rulesVersion()).isEqualTo(2);
        assertThat(other.settings()).isNotEqualTo(first.settings());
        assertThat(again.settings()).isEqualTo(first.settings());
        assertThat(again.dataDigest()).isEqualTo(first.dataDigest()).hasSize(64);
        assertThat(pairs(again)).isEqualTo(pairs(first)).hasSize(2);
        assertThatThrownBy(() -> open(new RoundDraft(null, null, Map.of("department", 0.4), null, first.id())))
                .hasMessageContaining("further settings");
    }

    private List<String> pairs(RoundDetail round) {
        return in(() -> get(Viewer.class)
                        .proposals(
                                program.id(), round.id(), PageRequest.first(), new Reader(false, true), Locale.ENGLISH))
                .items()
                .stream()
                .map(pair -> pair.mentor().employeeNumber() + "-"
                        + pair.mentee().employeeNumber() + " " + pair.benefit() + " " + pair.reasons())
                .toList();
    }

    @Test
    @DisplayName("M12 rounds stand side by side, and whoever was selected is counted by group")
    void comparesAndCounts() {
        RoundDetail first = computed(RoundDraft.plain());
        RoundDetail second =
                computed(new RoundDraft(null, List.of(List.of("M1", "S1"), List.of("M2", "S1")), null, null, null));

        RoundComparison both =
                in(() -> get(Comparison.class).compare(program.id(), List.of(first.id(), second.id(), first.id())));
        assertThat(both.rounds()).extracting(RoundComparison.Figures::round).containsExactly(first.id(), second.id());
        RoundComparison.Figures other = both.rounds().get(1);
        assertThat(other.matched()).isEqualTo(2);
        assertThat(other.meanGradeDistance()).isEqualTo(5);
        assertThat(other.acrossDepartments()).isZero();
        assertThat(other.kept() + other.added().size()).isEqualTo(2);
        assertThat(other.removed()).hasSameSizeAs(other.added());
        assertThat(other.added()).noneMatch(pair -> pair.contains("S1"));
        assertThat(other.benefit().least()).isLessThanOrEqualTo(other.benefit().median());
        assertThatThrownBy(() -> in(() -> get(Comparison.class).compare(program.id(), List.of())))
                .isInstanceOf(Refusal.class);

        FairnessDetail fairness = in(() -> get(Fairness.class).of(program.id(), second.id(), true, Locale.ENGLISH));
        assertThat(fairness.groups())
                .contains(
                        new FairnessDetail.Group("GRADE", Role.MENTEE, "3", 3, 2, 2 / 3.0, 1),
                        new FairnessDetail.Group("GRADE", Role.MENTOR, "8", 2, 2, 1, 1))
                .allSatisfy(group -> assertThat(group.selected()).isBetween(0, group.people()));
    }

    @Test
    @DisplayName("M7 cancelling leaves what was confirmed")
    void cancelsTheRest() {
        RoundDetail round = computed();
        String first = in(() -> get(Viewer.class)
                        .proposals(
                                program.id(), round.id(), PageRequest.first(), new Reader(false, true), Locale.ENGLISH))
                .items()
                .get(0)
                .id();
        confirm(round, List.of(first));

        RoundDetail cancelled = in(() -> get(Confirmation.class).cancel(program.id(), round.id()));

        assertThat(cancelled.state()).isEqualTo(RoundState.CONFIRMED);
        assertThat(in(() -> get(Viewer.class)
                                .proposals(
                                        program.id(),
                                        round.id(),
                                        PageRequest.first(),
                                        new Reader(false, true),
                                        Locale.ENGLISH))
                        .items())
                .extracting(ProposalDetail::state)
                .containsExactlyInAnyOrder(ProposalState.CONFIRMED, ProposalState.CANCELLED);
    }

    @Test
    @DisplayName("M8 a round that HR stops while it is under way ends there: nothing is written")
    void stopsUnderWay() {
        RoundDetail asked = open(RoundDraft.plain());
        long id = Long.parseLong(asked.id());
        in(() -> get(Ledger.class).claim(id, "lease"));
        assertThat(find(asked.id()).state()).isEqualTo(RoundState.RUNNING);

        in(() -> get(Confirmation.class).cancel(program.id(), asked.id()));
        in(() -> {
            get(RoundWork.class).compute(id, "lease", () -> false);
            return null;
        });

        assertThat(find(asked.id()).state()).isEqualTo(RoundState.CANCELLED);
        assertThat(find(asked.id()).counts()).isNull();
    }

    @Test
    @DisplayName("M12 a report shows the round beside those before it, who was selected, and which pairs were to stay")
    void reportsBesideFormerRounds() {
        RoundDetail first = computed();
        RoundDetail second = computed(new RoundDraft(null, null, null, new Keep(first.id(), 0.05), null));

        RoundReport report =
                in(() -> get(Reports.class).report(program.id(), second.id(), new Reader(false, true), Locale.ENGLISH));

        assertThat(report.comparison().rounds())
                .extracting(RoundComparison.Figures::round)
                .containsExactly(second.id(), first.id());
        assertThat(report.fairness())
                .isEqualTo(in(() -> get(Fairness.class).of(program.id(), second.id(), true, Locale.ENGLISH)));
        assertThat(report.settings()).contains(new RoundReport.Setting("KEEP", first.id(), 0.05, null));
    }

    private RoundDetail computed() {
        return computed(RoundDraft.plain());
    }

    private RoundDetail computed(RoundDraft draft) {
        RoundDetail asked = open(draft);
        compute(asked);
        return asked;
    }

    private RoundDetail open(RoundDraft draft) {
        return in(() -> get(Opening.class).open(program.id(), draft, "hr"));
    }

    private void compute(RoundDetail round) {
        long id = Long.parseLong(round.id());
        in(() -> get(Ledger.class).claim(id, "lease"));
        in(() -> {
            get(RoundWork.class).compute(id, "lease", () -> false);
            return null;
        });
    }

    private RoundDetail find(String id) {
        return in(() -> get(Rounds.class).find(program.id(), id).detail());
    }

    private ConfirmDetail confirm(RoundDetail round, List<String> only) {
        return in(
                () -> get(Confirmation.class).confirm(program.id(), round.id(), new ConfirmRequest(only, null), false));
    }

    private <T> T get(Class<T> bean) {
        return company.installation().get(bean);
    }

    private <T> T in(Supplier<T> work) {
        return company.installation().inTransaction(work);
    }
}
