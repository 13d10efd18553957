package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.PersonHolder;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ChangeDetail.Kind;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an intake promises, on whatever database. */
abstract class RosterJourney extends EmptyCompany {

    private static final String ANNA = "E1 | Anna | Lee | Audit | | d:2010-01-04";
    private static final String BEN = "E2 | Ben | Moe | Audit | E1 | 2015-03-02";
    private static final String CARL = "E3 | Carl | Ney | Tax | E1 | 12-Mar-2018";

    @Test
    @DisplayName("RO1 previews without touching the staff, then applies")
    void previewsWithoutTouchingTheStaff() {
        IntakeDetail judged = journey.upload(RosterMode.PARTIAL, "Staff list 2026", "", HEADINGS, ANNA, BEN, CARL);

        assertThat(judged.state()).isEqualTo(IntakeState.JUDGED);
        assertThat(judged.counts()).isEqualTo(new IntakeDetail.Counts(3, 3, 0, 0, 0, 0, 0, 0));
        assertThat(judged.columns())
                .extracting(IntakeDetail.Column::field)
                .containsExactly(
                        "employeeNumber", "givenName", "familyName", "department", "managerNumber", "hireDate");
        assertThat(journey.staff()).isEmpty();

        IntakeDetail applied = journey.apply(judged, false, false);

        assertThat(applied.state()).isEqualTo(IntakeState.APPLIED);
        assertThat(journey.value("E3", "hire_date")).isEqualTo("2018-03-12");
        assertThat(journey.value("E3", "status")).isEqualTo("ACTIVE");
        assertThat(journey.staff()).hasSize(6);
        assertThat(journey.events).contains(new RosterApplied(applied.id(), 3, 0, 0, 0, "hr"));
    }

    @Test
    @DisplayName("RO1 shows changes field by field, the same before and after applying")
    void showsChangesFieldByField() {
        taken(HEADINGS, ANNA, BEN, CARL);

        IntakeDetail judged = journey.upload(
                RosterMode.PARTIAL,
                HEADINGS,
                ANNA,
                "E2 | Ben | Moe | Tax | E3 | 2015-03-02",
                "E4 | Dora | Ott | Tax | E9 |");
        List<ChangeDetail> before = journey.changes(judged);

        assertThat(before)
                .extracting(ChangeDetail::employeeNumber, ChangeDetail::kind)
                .containsExactly(tuple("E2", Kind.CHANGED), tuple("E4", Kind.NEW));
        assertThat(before.get(0).fields())
                .containsExactly(
                        new ChangeDetail.Field("department", "Audit", "Tax"),
                        new ChangeDetail.Field("managerNumber", "E1", "E3"));
        assertThat(judged.counts().unchanged()).isEqualTo(1);
        journey.apply(judged, false, false);
        assertThat(journey.changes(judged)).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "RO3 finds a wrong date, a duplicate, a cycle, an unknown code and an unknown manager, each in its cell")
    void findsEveryProblemInItsCell() {
        IntakeDetail judged = journey.upload(
                RosterMode.PARTIAL,
                HEADINGS + " | Status",
                "E1 | Anna | Lee | Audit | E2 | 2010-01-04 | Actve",
                "E2 | Ben | Moe | Audit | E1 | 03/04/2015 | active",
                "E3 | Carl | Ney | Tax | E99 | 2018-03-12 | ",
                "E3 | Carla | Ney | Tax | E3 | 2018-03-12 | ");

        assertThat(journey.problems(judged))
                .extracting(ProblemDetail::cell, ProblemDetail::code, ProblemDetail::severity)
                .containsExactly(
                        tuple("F1", "DATE_ORDER_UNKNOWN", Severity.ERROR),
                        tuple("E2", "MANAGER_CYCLE", Severity.ERROR),
                        tuple("G2", "VALUE_NOT_ALLOWED", Severity.ERROR),
                        tuple("E3", "MANAGER_CYCLE", Severity.ERROR),
                        tuple("F3", "DATE_AMBIGUOUS", Severity.ERROR),
                        tuple("A4", "EMPLOYEE_NUMBER_DUPLICATE", Severity.ERROR),
                        tuple("E4", "MANAGER_UNKNOWN", Severity.WARNING),
                        tuple("A5", "EMPLOYEE_NUMBER_DUPLICATE", Severity.ERROR),
                        tuple("E5", "MANAGER_IS_SELF", Severity.ERROR));
        assertThat(journey.problems(judged).get(1).message()).contains("E1 → E2 → E1");
        assertThat(journey.problems(judged).get(2).advice()).startsWith("Maybe ACTIVE is meant.");
        assertThat(journey.problems(judged).get(5).message()).contains("A4, A5");
        assertThatThrownBy(() -> journey.apply(judged, false, false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(journey.staff()).isEmpty();
    }

    @Test
    @DisplayName("RO3 sees a cycle through people who are not in the file")
    void seesACycleThroughTheStaff() {
        taken(HEADINGS, ANNA, BEN, "E3 | Carl | Ney | Tax | E2 | 2018-03-12");

        IntakeDetail judged = journey.upload(RosterMode.PARTIAL, "Employee No | Manager ID", "E1 | E3");

        assertThat(journey.problems(judged)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("MANAGER_CYCLE");
            assertThat(problem.cell()).isEqualTo("B2");
            assertThat(problem.message()).contains("E1 → E3 → E2 → E1");
        });
    }

    @Test
    void refusesAFileWithoutNumbersAndLeavesTheDatabaseAsBefore() {
        taken(HEADINGS, ANNA, BEN, CARL);
        List<String> before = journey.staff();

        IntakeDetail refused = journey.upload(
                RosterMode.FULL, "First name | Surname | E-mail | Dept", "Anna | Lee | nobody@example.com | Tax");

        assertThat(refused.state()).isEqualTo(IntakeState.REFUSED);
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("HEADING_MISSING");
            assertThat(problem.field()).isEqualTo("employeeNumber");
            assertThat(problem.message()).contains("Employee number");
        });
        assertThat(journey.staff()).isEqualTo(before);
    }

    @Test
    void matchesPeopleByAnEmailAddressThatIsTheirsAlone() {
        taken("Employee No | Name | E-mail", "E1 | Lee, Anna | Anna@Example.com", "E2 | Ben Moe | ben@example.com");

        IntakeDetail judged =
                journey.upload(RosterMode.PARTIAL, "E-mail | Dept", "anna@example.com | Tax", "carl@example.com | Tax");

        assertThat(journey.problems(judged)).extracting(ProblemDetail::code).containsExactly("EMAIL_UNKNOWN");
        journey.apply(judged, true, false);
        assertThat(journey.value("E1", "department")).isEqualTo("Tax");
        assertThat(journey.value("E1", "given_name")).isEqualTo("Anna");
        assertThat(journey.value("E1", "user_name")).isEqualTo("anna@example.com");
    }

    @Test
    @DisplayName("RO5 a blank cell clears, but never a name, and an absent column touches nothing")
    void blankCellsClear() {
        taken(HEADINGS, ANNA, BEN);

        taken("Employee No | First name | Dept", "E2 | | ");

        assertThat(journey.value("E2", "department")).isEqualTo("null");
        assertThat(journey.value("E2", "given_name")).isEqualTo("Ben");
        assertThat(journey.value("E2", "manager_number")).isEqualTo("E1");
    }

    @Test
    @DisplayName("RO6 keeps what another source owns, names the owner, and fills what nobody said")
    void keepsWhatAnotherSourceOwns() {
        taken(HEADINGS, ANNA, BEN);
        journey.sql.update("UPDATE mentoring.person SET source = 'workday', version = version + 1"
                + " WHERE employee_number = 'E1'");

        IntakeDetail judged =
                journey.upload(RosterMode.PARTIAL, "Employee No | Dept | Grade", "E1 | Tax | 7", "E2 | Tax | 3");

        assertThat(journey.problems(judged)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("FIELD_OWNED_ELSEWHERE");
            assertThat(problem.cell()).isEqualTo("B2");
            assertThat(problem.message()).contains("workday");
        });
        assertThat(journey.changes(judged).get(0).fields()).containsExactly(new ChangeDetail.Field("grade", null, "7"));
        journey.apply(judged, false, false);
        assertThat(journey.value("E1", "department")).isEqualTo("Audit");
        assertThat(journey.value("E1", "grade")).isEqualTo("7");
        assertThat(journey.value("E1", "field_sources")).isEqualTo("grade=ROSTER");
    }

    @Test
    @DisplayName("RO7 asks before a mass removal and makes leavers only of its own people")
    void asksBeforeAMassRemoval() {
        taken(HEADINGS, ANNA, BEN, CARL, "E4 | Dora | Ott | Tax | E1 |");
        journey.sql.update("UPDATE mentoring.person SET source = 'workday' WHERE employee_number = 'E4'");

        IntakeDetail judged = journey.upload(RosterMode.FULL, HEADINGS, ANNA, BEN);

        assertThat(judged.counts().missing()).isEqualTo(1);
        assertThat(judged.guard().quiet()).isFalse();
        assertThat(journey.changes(judged)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MISSING);
            assertThat(change.employeeNumber()).isEqualTo("E3");
            assertThat(change.fields()).contains(new ChangeDetail.Field("status", "ACTIVE", "LEAVER"));
        });
        assertThatThrownBy(() -> journey.apply(judged, false, false)).isInstanceOf(Refusal.class);
        journey.apply(judged, false, true);
        assertThat(journey.value("E3", "status")).isEqualTo("LEAVER");
        assertThat(journey.value("E4", "status")).isEqualTo("ACTIVE");
        RosterDirectory directory = new RosterDirectory(journey.database);
        assertThat(directory.leaversOf(judged.id())).hasSize(1);
    }

    @Test
    @DisplayName("RO8 undo brings back people and their history")
    void undoBringsBackWhatWasBefore() {
        taken(HEADINGS, ANNA, BEN, CARL);
        List<String> before = journey.staff();
        IntakeDetail applied = journey.apply(
                journey.upload(
                        RosterMode.FULL,
                        HEADINGS,
                        ANNA,
                        "E2 | Benny | Moe | Tax | E1 |",
                        "E5 | Eve | Poe | Tax | E1 |"),
                false,
                true);
        assertThat(journey.staff()).isNotEqualTo(before);

        IntakeDetail undone = journey.undo(applied);

        assertThat(undone.state()).isEqualTo(IntakeState.CANCELLED);
        assertThat(journey.staff()).isEqualTo(before);
        assertThat(journey.events).contains(new RosterUndone(applied.id(), 2, 1, "hr"));
    }

    @Test
    @DisplayName("RO8 undo refuses while somebody else has changed a person since, and names the person")
    void undoRefusesWhatOthersChanged() {
        taken(HEADINGS, ANNA, BEN);
        IntakeDetail first = taken("Employee No | Dept", "E1 | Tax");
        taken("Employee No | Dept", "E1 | Legal");

        assertThatThrownBy(() -> journey.undo(first))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("E1");
        assertThat(journey.value("E1", "department")).isEqualTo("Legal");
    }

    @Test
    @DisplayName("RO8 undo refuses to remove people about whom something is held")
    void undoRefusesPeopleWhoAreHeld() {
        journey = new Journey(List.of(), List.of(new PersonHolder() {
            @Override
            public String holding() {
                return "enrollments";
            }

            @Override
            public Set<Long> heldOf(Set<Long> people) {
                return people;
            }
        }));
        IntakeDetail applied = taken(HEADINGS, ANNA, BEN);

        assertThatThrownBy(() -> journey.undo(applied))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("enrollments");
    }

    @Test
    @DisplayName(
            "RO2 an attempt that was killed is finished by the next, every row once, and its late writes count for nothing")
    void finishesWhatWasKilled() {
        String[] lines = new String[251];
        lines[0] = "Employee No | Name";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "E" + i + " | Person" + i + ", P";
        }
        long id = journey.receive(Journey.manual(RosterMode.PARTIAL), Set.of(), lines);
        IntakeRun killed = journey.claim(id);
        journey.transactions.call(killed::prepare);
        journey.chunk(killed, 100);
        journey.sql.update("UPDATE mentoring.roster_intake SET lease_until = received_at");

        assertThat(journey.transactions.call(journey.desk::unattended)).containsExactly(id);
        IntakeRun next = journey.claim(id);
        journey.transactions.call(next::prepare);
        journey.chunk(next, 50);
        journey.chunk(killed, 100);
        while (journey.chunk(next, 50)) {
            continue;
        }
        journey.transactions.run(next::judge);
        killed.close();
        next.close();

        IntakeDetail judged = journey.detail(id);
        assertThat(judged.state()).isEqualTo(IntakeState.JUDGED);
        assertThat(judged.counts()).isEqualTo(new IntakeDetail.Counts(250, 250, 0, 0, 0, 0, 0, 0));
        journey.apply(judged, false, false);
        assertThat(journey.sql.count("SELECT COUNT(*) FROM mentoring.person")).isEqualTo(250);
    }

    @Test
    @DisplayName("RO2 judges again when the staff changed after the preview")
    void judgesAgainWhenTheStaffMoved() {
        taken(HEADINGS, ANNA, BEN);
        IntakeDetail judged = journey.upload(RosterMode.PARTIAL, "Employee No | Dept", "E1 | Audit", "E2 | Tax");
        taken("Employee No | Dept", "E1 | Legal");

        IntakeDetail again = journey.apply(judged, false, false);

        assertThat(again.state()).isEqualTo(IntakeState.JUDGED);
        assertThat(again.notice()).contains("judged again");
        assertThat(again.counts().changed()).isEqualTo(2);
        assertThat(journey.value("E2", "department")).isEqualTo("Audit");
        assertThat(journey.apply(again, false, false).state()).isEqualTo(IntakeState.APPLIED);
    }

    @Test
    void appliesByItselfWhenThereIsNothingToAsk() {
        RosterUpload auto = new RosterUpload("staff", RosterMode.PARTIAL, RosterApply.AUTO, null, null);

        assertThat(journey.upload(auto, Set.of(), HEADINGS, ANNA, BEN).state()).isEqualTo(IntakeState.APPLIED);
        assertThat(journey.upload(auto, Set.of(), HEADINGS, "E9 | X | Y | Audit | | 31/02/2020")
                        .state())
                .isEqualTo(IntakeState.JUDGED);
    }

    @Test
    void refusesAFileThatItsReaderGivesUpOn() {
        IntakeDetail refused = journey.upload(RosterMode.PARTIAL, HEADINGS, ANNA, "BROKEN");

        assertThat(refused.state()).isEqualTo(IntakeState.REFUSED);
        assertThat(refused.problems()).extracting(ProblemDetail::code).containsExactly("FILE_UNREADABLE");
        assertThat(journey.sql.count("SELECT COUNT(*) FROM mentoring.roster_staged"))
                .isZero();
    }

    @Test
    @DisplayName("RO4 sensitive columns are never staged or sampled")
    void neverKeepsSensitiveColumns() {
        IntakeDetail judged = journey.upload(
                RosterMode.PARTIAL,
                "Employee No | Name | Base Salary | IBAN | Favourite colour",
                "E1 | A B | 90000 | DE1 | red");

        assertThat(judged.columns())
                .extracting(IntakeDetail.Column::heading, IntakeDetail.Column::ignored, IntakeDetail.Column::samples)
                .contains(
                        tuple("Base Salary", "SENSITIVE", List.of()),
                        tuple("IBAN", "SENSITIVE", List.of()),
                        tuple("Favourite colour", "UNKNOWN", List.of("red")));
    }

    @Test
    void readsAgainUnderACorrectedMappingAndSavesIt() {
        IntakeDetail refused = journey.upload(RosterMode.PARTIAL, "Kennung | Name | Dept", "E1 | Anna Lee | Tax");
        assertThat(refused.state()).isEqualTo(IntakeState.REFUSED);
        long id = Long.parseLong(refused.id());

        journey.transactions.run(() -> journey.decisions.remap(
                id, new MappingDraft(Map.of("Kennung", "employeeNumber", "Dept", ""), null, null, null, "ours"), "hr"));
        journey.work(id);

        assertThat(journey.detail(id).state()).isEqualTo(IntakeState.JUDGED);
        assertThat(journey.changes(journey.detail(id)).get(0).fields())
                .extracting(ChangeDetail.Field::field)
                .containsExactly("employeeNumber", "givenName", "familyName", "status");
        RosterUpload saved = new RosterUpload("staff", null, null, null, "ours");
        assertThat(journey.upload(saved, Set.of(), "Kennung | Name | Dept", "E1 | Anna Lee | Tax")
                        .state())
                .isEqualTo(IntakeState.JUDGED);
    }

    @Test
    void furtherColumnsAreReadForTheirRoleAndComparedWithWhatIsKnown() {
        journey = new Journey(List.of(new RiskColumn()), List.of());
        taken(HEADINGS, ANNA, BEN);
        String[] lines = {"Employee No | Risk of loss", "E1 | high", "E2 | low"};

        IntakeDetail without = journey.upload(RosterMode.PARTIAL, lines);
        IntakeDetail with = journey.upload(Journey.manual(RosterMode.PARTIAL), Set.of("succession"), lines);

        assertThat(without.columns().get(1).ignored()).isEqualTo("ROLE_MISSING");
        assertThat(without.columns().get(1).samples()).isEmpty();
        assertThat(without.counts().unchanged()).isEqualTo(2);
        assertThat(journey.changes(with)).singleElement().satisfies(change -> {
            assertThat(change.employeeNumber()).isEqualTo("E1");
            assertThat(change.fields()).containsExactly(new ChangeDetail.Field("riskOfLoss", "LOW", "HIGH"));
        });
    }

    @Test
    @DisplayName("RO3 a feature warns of values of its columns, and their rows are not refused")
    void furtherColumnsWarn() {
        journey = new Journey(List.of(new RiskColumn()), List.of());

        IntakeDetail judged = journey.upload(
                Journey.manual(RosterMode.PARTIAL),
                Set.of("succession"),
                "Employee No | Name | Risk of loss",
                "E1 | Anna Lee | high");

        assertThat(journey.problems(judged))
                .extracting(ProblemDetail::cell, ProblemDetail::code, ProblemDetail::severity)
                .containsExactly(tuple("C2", "RISK_DOUBTED", Severity.WARNING));
        assertThat(judged.counts().created()).isEqualTo(1);
    }

    private static final class RiskColumn implements RosterColumns {

        @Override
        public List<Column> columns() {
            return List.of(new Column(
                    "riskOfLoss", StaffField.Kind.PICKLIST, 20, List.of("LOW", "MEDIUM", "HIGH"), List.of(), "", ""));
        }

        @Override
        public String role() {
            return "succession";
        }

        @Override
        public void warn(long intakeId, Consumer<Warning> warnings) {
            warnings.accept(new Warning(
                    2, "riskOfLoss", new Refusal.Reason("riskOfLoss", "HIGH", "RISK_DOUBTED", "Really?", null)));
        }

        @Override
        public Map<Long, Map<String, String>> current(Collection<String> codes, Collection<Long> personIds) {
            Map<Long, Map<String, String>> current = new HashMap<>();
            personIds.forEach(id -> current.put(id, Map.of("riskOfLoss", "LOW")));
            return current;
        }
    }

    @Test
    void forgetsFilesAndRowsOfWhatWasClosedLongAgo() {
        IntakeDetail applied = taken(HEADINGS, ANNA);

        journey.transactions.run(() -> journey.desk.purge(Instant.now().plusSeconds(60)));

        assertThat(journey.sql.count("SELECT COUNT(*) FROM mentoring.roster_intake_content"))
                .isZero();
        assertThat(journey.sql.count("SELECT COUNT(*) FROM mentoring.roster_staged"))
                .isZero();
        assertThatThrownBy(() -> journey.undo(applied)).isInstanceOf(Refusal.class);
        assertThat(journey.value("E1", "family_name")).isEqualTo("Lee");
    }

    @Test
    @DisplayName("RO32 What was closed a little while ago keeps its file")
    void keepsFilesOfWhatWasClosedLately() {
        IntakeDetail applied = taken(HEADINGS, ANNA);

        journey.transactions.run(() -> journey.desk.purge(Instant.now().minus(RosterSettings.kept())));

        assertThat(journey.sql.count("SELECT COUNT(*) FROM mentoring.roster_intake_content"))
                .isEqualTo(1);
        assertThat(journey.undo(applied).state()).isEqualTo(IntakeState.CANCELLED);
    }

    @Test
    @DisplayName("RO32 Files are kept within a total; those that are forgotten make room")
    void keepsFilesWithinATotal() {
        taken(HEADINGS, ANNA);
        long kept = journey.sql.count("SELECT SUM(bytes) FROM mentoring.roster_intake");
        System.setProperty("mentoring.roster.max-stored-bytes", String.valueOf(kept + 1));
        try {
            assertThatThrownBy(() -> journey.upload(RosterMode.PARTIAL, HEADINGS, ANNA))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NO_ROOM);
                        assertThat(refusal.reasons().get(0).advice()).contains("mentoring.roster.max-stored-bytes");
                    });
            journey.transactions.run(() -> journey.desk.purge(Instant.now().plusSeconds(60)));
            assertThat(journey.upload(RosterMode.PARTIAL, HEADINGS, ANNA).state())
                    .isEqualTo(IntakeState.JUDGED);
        } finally {
            System.clearProperty("mentoring.roster.max-stored-bytes");
        }
    }

    @Test
    @DisplayName("RO30 Work is begun in the order in which it came, a yes before the rest")
    void waitsInOrder() {
        RosterUpload upload = Journey.manual(RosterMode.PARTIAL);
        long first = journey.receive(upload, Set.of(), HEADINGS, ANNA);
        long second = journey.receive(upload, Set.of(), HEADINGS, ANNA);
        long third = journey.receive(upload, Set.of(), HEADINGS, ANNA);
        journey.work(third);
        journey.transactions.call(() -> journey.decisions.accept(third, new ApplyOptions(false, false), "hr"));

        assertThat(journey.transactions.call(journey.desk::unattended)).containsExactly(third, first, second);
    }
}
