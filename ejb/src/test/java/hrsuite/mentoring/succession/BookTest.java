package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.IntakeState;
import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.WorkbookIntakes;
import hrsuite.mentoring.staff.roster.WorkbookJourney;
import hrsuite.mentoring.workbook.WorkbookPorts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BookTest {

    private static final LocalDate TODAY = LocalDate.now();

    private final Plans company = new Plans();
    private final List<Audited> events = new ArrayList<>();
    private final WorkbookIntakes intakes = WorkbookJourney.intakes(company.database, events::add);
    private Book book;

    @BeforeEach
    void people() throws SQLException {
        for (String number : List.of("0017", "E2", "E3", "E4", "E5")) {
            company.person(number, "Sales");
        }
        company.keyPosition("0017", "E2:READY_NOW", "E3:READY_1_2_YEARS");
        company.profile("0017", false, "HIGH", "HIGH");
        company.value("E2", "estimatedMonthsRemaining", "0");
        company.value("E2", "performance", "3");
        company.value("E2", "potential", "2");
        new Positions(company.database)
                .save(
                        "P-9",
                        null,
                        new PositionDraft("Head of  Sales", "Sales", "E5", true, LocalDate.of(2031, 3, 1), null),
                        "hr",
                        Set.of());
        new SuccessionPlans(company.database)
                .save(
                        PlanKind.POSITION,
                        "P-9",
                        null,
                        new PlanDraft(List.of(new SuccessorDraft("E4", "READY_NOW", null, true, null, null, null))),
                        "hr",
                        TODAY,
                        Set.of());
        new DeclaredFlags(company.database)
                .declare(
                        new FlagDraft("E3", "Looks elsewhere", "said so\nin June", TODAY.plusDays(90), null),
                        "hr",
                        TODAY,
                        Set.of());
        company.noteChange();
        company.inStep().follow(TODAY);
        book = book("true");
    }

    private Book book(String everythingVisible) {
        Reader reader = new Reader(company.database, Boolean.parseBoolean(everythingVisible));
        return new Book(company.database, reader, company.inStep(), events::add);
    }

    private byte[] export(boolean redacted) throws IOException {
        return export(redacted, true);
    }

    private byte[] export(boolean redacted, boolean everythingVisible) throws IOException {
        SuccessionExport asked = new SuccessionExport(null, null, null, redacted, "talent review");
        Witness witness = new Witness(new Reader(company.database, everythingVisible), events::add);
        ExportDesk desk = new ExportDesk(
                company.database, company.inStep(), new Exposure(company.database, company.staff()), witness);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookPorts.succession().write(desk.export(asked, "hr"), out);
        return out.toByteArray();
    }

    private byte[] edited(Consumer<XSSFWorkbook> edit) throws IOException {
        return edited(export(false), edit);
    }

    private static byte[] edited(byte[] content, Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            edit.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(heading);
    }

    private static Row row(Sheet sheet, String heading, String value) {
        for (Row row : sheet) {
            Cell cell = row.getCell(column(sheet, heading));
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(value)) {
                return row;
            }
        }
        throw new IllegalArgumentException(value);
    }

    /** A cell made anew, as spreadsheet programs write it: the library keeps an old inline text beside a new one. */
    private static void set(Row row, String heading, String value) {
        int place = column(row.getSheet(), heading);
        if (row.getCell(place) != null) {
            row.removeCell(row.getCell(place));
        }
        if (value != null) {
            row.createCell(place).setCellValue(value);
        }
    }

    private static void add(XSSFWorkbook workbook, String sheet, String... headingsAndValues) {
        XSSFSheet target = workbook.getSheet(sheet);
        Row row = target.createRow(target.getLastRowNum() + 1);
        for (int i = 0; i < headingsAndValues.length; i += 2) {
            set(row, headingsAndValues[i], headingsAndValues[i + 1]);
        }
    }

    private IntakeDetail upload(byte[] content) {
        return intakes.receive(book, "succession.xlsx", new ByteArrayInputStream(content), "hr");
    }

    private List<BookChange> changes(IntakeDetail intake) {
        return new BookChanges(new Sql(company.database))
                .page(Long.parseLong(intake.id()), PageRequest.first())
                .items();
    }

    private List<ProblemDetail> problems(IntakeDetail intake) {
        return intakes.problems(book, intake.id(), PageRequest.first()).items();
    }

    private IntakeDetail apply(IntakeDetail intake) {
        return intakes.apply(book, intake.id(), null, "hr");
    }

    @Test
    @DisplayName("SU13 taken in again, an export changes nothing")
    void takenInAgainAnExportChangesNothing() throws IOException {
        IntakeDetail intake = upload(export(false));
        assertThat(problems(intake)).isEmpty();
        assertThat(changes(intake)).isEmpty();
        assertThat(intake.state()).isEqualTo(IntakeState.JUDGED);
        assertThat(intake.counts().rows()).isGreaterThan(5);
        assertThat(intake.counts().unchanged()).isEqualTo(intake.counts().rows());
    }

    @Test
    @DisplayName("SU13 shows exactly what was edited, applies it as a whole, and takes it back")
    void showsExactlyTheEdits() throws IOException {
        byte[] before = export(false);
        IntakeDetail intake = upload(edited(workbook -> {
            set(row(workbook.getSheet("Profiles"), "Employee number", "0017"), "Risk of loss", "medium");
            set(row(workbook.getSheet("Profiles"), "Employee number", "E2"), "Performance", null);
            set(row(workbook.getSheet("Positions"), "Position code", "P-9"), "Title", "Head of Revenue");
            add(workbook, "Positions", "Position code", "P-10", "Title", "Founder", "Key position", "yes");
            set(row(workbook.getSheet("Successors"), "Successor", "E2"), "Action", "delete");
            Row moved = row(workbook.getSheet("Successors"), "Successor", "E4");
            set(moved, "Action", "Move");
            set(moved, "Transfer to", "P-10");
            add(workbook, "Successors", "Plan", "position", "Of", "P-9", "Successor", "E3", "Readiness", "1-2 years");
            add(workbook, "Flags", "Flag", "Keep", "Employee number", "E2", "Note or reason", "wants more");
            set(row(workbook.getSheet("Flags"), "Flag", "Looks elsewhere"), "Action", "DELETE");
        }));
        assertThat(problems(intake)).isEmpty();
        assertThat(changes(intake))
                .extracting(change -> change.action() + " " + change.subject())
                .containsExactly(
                        "UPDATE 0017",
                        "UPDATE E2",
                        "UPDATE P-9",
                        "ADD P-10",
                        "DELETE INCUMBENT 0017 · E2",
                        "TRANSFER POSITION P-9 · E4",
                        "ADD POSITION P-9 · E3",
                        "DELETE " + flagOf("E3") + " · E3",
                        "ADD Keep · E2");
        assertThat(changes(intake).get(0).fields())
                .containsExactly(new BookChange.Field("riskOfLoss", "HIGH", "MEDIUM"));
        assertThat(apply(intake).state()).isEqualTo(IntakeState.APPLIED);
        Set<Long> nobody = Set.of();
        assertThat(new Positions(company.database)
                        .find("P-10", nobody)
                        .orElseThrow()
                        .successors())
                .extracting(SuccessorDetail::employeeNumber, SuccessorDetail::emergency)
                .containsExactly(tuple("E4", true));
        assertThat(new Positions(company.database)
                        .find("P-9", nobody)
                        .orElseThrow()
                        .title())
                .isEqualTo("Head of Revenue");
        Profiles profiles = new Profiles(company.database);
        assertThat(profiles.profile(profiles.person("0017"), nobody).riskOfLoss())
                .isEqualTo("MEDIUM");
        assertThat(profiles.profile(profiles.person("E2"), nobody).performance())
                .isNull();
        assertThat(changes(upload(export(false)))).isEmpty();
        intakes.undo(book, intake.id(), "hr");
        assertThat(changes(upload(before))).isEmpty();
        assertThat(new Positions(company.database).find("P-10", nobody)).isEmpty();
        assertThat(events)
                .extracting(Audited::action)
                .contains("SUCCESSION_EXPORTED", "SUCCESSION_WORKBOOK_APPLIED", "SUCCESSION_WORKBOOK_UNDONE");
    }

    private String flagOf(String number) {
        return new RiskFlags(company.database)
                .all(new FlagFilter(null, null, number, RiskFlag.Origin.DECLARED, null), TODAY, Set.of()).stream()
                        .map(RiskFlag::id)
                        .findFirst()
                        .orElse("");
    }

    @Test
    @DisplayName("SU14 derived flags are read only, said so by cell, and can be acknowledged")
    void derivedFlagsAreReadOnly() throws IOException {
        String flag = "INCUMBENT_HIGH_RISK_HIGH_IMPACT";
        IntakeDetail refused =
                upload(edited(workbook -> set(row(workbook.getSheet("Flags"), "Flag", flag), "Note or reason", "no")));
        assertThat(problems(refused)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("FLAG_IS_DERIVED");
            assertThat(problem.sheet()).isEqualTo("Flags");
            assertThat(problem.cell()).startsWith("I");
        });
        assertThatThrownBy(() -> apply(refused)).isInstanceOf(Refusal.class).hasMessageContaining("refused");
        IntakeDetail intake = upload(edited(
                workbook -> set(row(workbook.getSheet("Flags"), "Flag", flag), "Acknowledged because", "known")));
        apply(intake);
        assertThat(new RiskFlags(company.database).all(new FlagFilter(null, flag, null, null, null), TODAY, Set.of()))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(RiskFlag.State.ACKNOWLEDGED));
    }

    @Test
    @DisplayName("SU14 names bad cells by sheet and cell, and applies nothing of a workbook with refused rows unasked")
    void namesBadCells() throws IOException {
        byte[] bad = edited(workbook -> {
            set(row(workbook.getSheet("Profiles"), "Employee number", "0017"), "Risk of loss", "enormous");
            set(row(workbook.getSheet("Positions"), "Position code", "P-9"), "Vacant from", "someday");
            add(workbook, "Successors", "Plan", "INCUMBENT", "Of", "nobody", "Successor", "E3");
            add(workbook, "Successors", "Action", "DELETE", "Plan", "INCUMBENT", "Of", "0017", "Successor", "E5");
        });
        IntakeDetail intake = upload(bad);
        assertThat(problems(intake))
                .extracting(ProblemDetail::sheet, ProblemDetail::code)
                .containsExactly(
                        tuple("Profiles", "VALUE_NOT_ALLOWED"),
                        tuple("Positions", "DATE_UNREADABLE"),
                        tuple("Successors", "PERSON_UNKNOWN"),
                        tuple("Successors", "SUCCESSOR_NOT_NAMED"));
        assertThatThrownBy(() -> apply(intake)).isInstanceOf(Refusal.class);
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        intakes.annotated(book, intake.id(), "hr").writeTo(back);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(back.toByteArray()))) {
            assertThat(row(workbook.getSheet("Profiles"), "Employee number", "0017")
                            .getCell(column(workbook.getSheet("Profiles"), "Risk of loss"))
                            .getCellComment())
                    .isNotNull();
            assertThat(workbook.getSheet("Successors").getCellComments()).isNotEmpty();
            assertThat(workbook.getSheet("Problems")).isNotNull();
        }
        IntakeDetail again = upload(back.toByteArray());
        assertThat(problems(again)).as("%s", again.remarks()).hasSize(4);
        assertThat(intakes.apply(book, intake.id(), new ApplyOptions(true, false), "hr")
                        .state())
                .isEqualTo(IntakeState.APPLIED);
    }

    @Test
    @DisplayName("SU14 what changed since the preview is judged again and not applied")
    void judgesAgainWhatMoved() throws IOException, SQLException {
        IntakeDetail intake = upload(edited(
                workbook -> set(row(workbook.getSheet("Profiles"), "Employee number", "0017"), "Risk of loss", "LOW")));
        company.run("UPDATE mentoring.profile_value SET said = 'MEDIUM' WHERE said = 'HIGH' AND field = 'riskOfLoss'");
        assertThatThrownBy(() -> apply(intake)).isInstanceOf(Refusal.class).hasMessageContaining("judged again");
        assertThat(changes(intake).get(0).fields())
                .containsExactly(new BookChange.Field("riskOfLoss", "MEDIUM", "LOW"));
        assertThat(apply(intake).state()).isEqualTo(IntakeState.APPLIED);
    }

    @Test
    @DisplayName("SU14 understands the headings of other suites on sheets of any name")
    void understandsOtherSuites() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            sheet(
                    workbook,
                    "Export",
                    "Position Code|Nominee User ID|Nominee Readiness|Nominee Rank",
                    "P-9|E3|Ready now|2");
            sheet(workbook, "HCM", "PersonNumber|RiskOfLoss|ImpactOfLoss", "E4|H|L");
            sheet(workbook, "Pläne", "Planart|Für|Nachfolger|Bereitschaft", "Stelleninhaber|E5|E2|Sofort");
            workbook.write(out);
        }
        IntakeDetail intake = upload(out.toByteArray());
        assertThat(problems(intake)).isEmpty();
        assertThat(changes(intake))
                .extracting(BookChange::subject)
                .containsExactly("E4", "POSITION P-9 · E3", "INCUMBENT E5 · E2");
    }

    private static void sheet(XSSFWorkbook workbook, String name, String... lines) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split("\\|");
            for (int j = 0; j < cells.length; j++) {
                (j == 0 ? sheet.createRow(i) : sheet.getRow(i)).createCell(j).setCellValue(cells[j]);
            }
        }
    }

    @Test
    @DisplayName("SU9 nobody says anything about themselves by a workbook")
    void refusesOwnMatter() throws IOException, SQLException {
        company.run("UPDATE mentoring.person SET user_name = 'hr' WHERE employee_number = '0017'");
        byte[] content = edited(
                workbook -> set(row(workbook.getSheet("Profiles"), "Employee number", "0017"), "Risk of loss", "LOW"));
        book = book("false");
        IntakeDetail intake = upload(content);
        assertThat(problems(intake)).extracting(ProblemDetail::code).contains("OWN_REPORTING_LINE");
        assertThat(changes(intake)).isEmpty();
    }

    @Test
    @DisplayName("SU9, SU15 nobody's own ratings leave with a workbook, unless the installation says so")
    void leavesOwnMatterOut() throws IOException, SQLException {
        company.run("UPDATE mentoring.person SET user_name = 'hr' WHERE employee_number = 'E2'");
        assertThat(performanceOfE2(export(false, true))).isEqualTo("3");
        assertThat(performanceOfE2(export(false, false))).isEmpty();
    }

    /** Empty, too, where the sheet does not have the person. */
    private static String performanceOfE2(byte[] content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Sheet profiles = workbook.getSheet("Profiles");
            for (Row row : profiles) {
                Cell number = row.getCell(column(profiles, "Employee number"));
                Cell performance = row.getCell(column(profiles, "Performance"));
                if (number != null && "E2".equals(number.toString()) && performance != null) {
                    return performance.toString().replace(".0", "");
                }
            }
            return "";
        }
    }

    @Test
    @DisplayName("SU15 a redacted export names nobody, and every export needs a purpose")
    void redactedNamesNobody() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(export(true)))) {
            StringBuilder all = new StringBuilder();
            workbook.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('\n'))));
            assertThat(all.toString())
                    .doesNotContain("0017", "E2", "E5", "P-9", "Ada", "Head of", "June", "Looks to")
                    .contains("P-1", "talent review", "HIGH");
            assertThat(workbook.getSheet("Overview").getDrawingPatriarch().getCharts())
                    .hasSize(2);
        }
        SuccessionExport unsaid = new SuccessionExport(null, null, null, false, " ");
        assertThatThrownBy(unsaid::confirmed).isInstanceOf(Refusal.class).hasMessageContaining("purpose");
    }
}
