package hrsuite.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.IntakeState;
import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.WorkbookIntakes;
import hrsuite.mentoring.staff.roster.WorkbookJourney;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PA12 workbooks of existing pairs")
class PairBookTest {

    private final Company company = Company.with(Provider.ECLIPSELINK);
    private final List<Object> events = new ArrayList<>();
    private final WorkbookIntakes intakes =
            WorkbookJourney.intakes(company.installation().database(), events::add);
    private PairBook book;
    private ProgramDetail program;

    @BeforeEach
    void people() {
        company.person("B1", "15", null);
        for (String number : List.of("S1", "S2")) {
            company.person(number, "12", "B1");
        }
        for (String number : List.of("J1", "J2", "J3")) {
            company.person(number, "3", "B1");
        }
        program = company.open(Company.draft("Mentoring", "TRADITIONAL", null));
        List.of("S1", "S2").forEach(number -> company.enroll(program, number, Role.MENTOR, 1));
        List.of("J1", "J2", "J3").forEach(number -> company.enroll(program, number, Role.MENTEE, 1));
        book = book(program);
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    @DisplayName("PA12 what is new, there already, and refused is shown before anything changes")
    void showsWhatItWouldDo() throws IOException {
        company.directory(pairings -> pairings.confirm(program.id(), List.of(company.pair("S2", "J3"))));

        IntakeDetail intake =
                receive("S1;J1;2025-02-01", "S2;J3;", "S1;J2;", "J2;S1;", "S1;X9;", ";J2;", "S2;J2;some day");

        assertThat(intake.state()).isEqualTo(IntakeState.JUDGED);
        assertThat(List.of(
                        intake.counts().created(),
                        intake.counts().unchanged(),
                        intake.counts().refused()))
                .containsExactly(1L, 1L, 5L);
        assertThat(problems(intake))
                .extracting(ProblemDetail::cell, ProblemDetail::code)
                .containsExactly(
                        tuple("A4", "CAPACITY_USED_UP"),
                        tuple("A5", "NOT_ENROLLED"),
                        tuple("A5", "NOT_ENROLLED"),
                        tuple("B6", "PERSON_UNKNOWN"),
                        tuple("A7", "NUMBER_MISSING"),
                        tuple("C8", "DATE_UNREADABLE"));
        assertThat(changes(intake))
                .extracting(
                        PairChange::row,
                        pair -> pair.mentor().employeeNumber(),
                        pair -> pair.mentee().employeeNumber(),
                        PairChange::outcome)
                .containsExactly(tuple(2, "S1", "J1", "NEW"), tuple(3, "S2", "J3", "ALREADY"));
        assertThat(pairs()).containsExactly("S2-J3");
    }

    @Test
    @DisplayName("PA12 applying makes what is new; refused rows are left out on purpose only")
    void makesWhatIsNew() throws IOException {
        IntakeDetail intake = receive("S1;J1;2025-02-01", "S2;X9;");
        assertThatThrownBy(() -> apply(intake, false)).hasMessageContaining("refused");

        assertThat(apply(intake, true).state()).isEqualTo(IntakeState.APPLIED);
        assertThat(pairs()).containsExactly("S1-J1");
        assertThat(company.pairings(service -> service.pairings(program.id(), PageRequest.first()))
                        .items()
                        .get(0)
                        .since())
                .isEqualTo("2025-02-01");
        assertThatThrownBy(() -> apply(intake, true)).hasMessageContaining("APPLIED");
        assertThat(company.events()).hasAtLeastOneElementOfType(PairingsConfirmed.class);
    }

    @Test
    @DisplayName("PA3 PA12 what was filled meanwhile is judged again and shown again, not made")
    void judgesAgainWhatHasChanged() throws IOException {
        IntakeDetail intake = receive("S1;J1;");
        company.directory(pairings -> pairings.confirm(program.id(), List.of(company.pair("S1", "J2"))));

        assertThatThrownBy(() -> apply(intake, true)).hasMessageContaining("again");

        assertThat(problems(intake)).extracting(ProblemDetail::code).containsExactly("CAPACITY_USED_UP");
        assertThat(pairs()).containsExactly("S1-J2");
    }

    @Test
    @DisplayName("PA12 the workbook comes back with each problem explained in its cell")
    void comesBackAnnotated() throws IOException {
        IntakeDetail intake = receive("S1;J1;", "S2;X9;");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        intakes.annotated(book, intake.id(), "hr").writeTo(out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = workbook.getSheet("Pairs");
            assertThat(sheet.getRow(2).getCell(1).getCellComment().getString().getString())
                    .contains("X9");
            assertThat(sheet.getRow(1).getCell(0).getCellComment()).isNull();
        }
    }

    @Test
    @DisplayName("PA12 an old workbook and a table as csv are read like a new one, and come back annotated")
    void readsWhateverRostersComeIn() throws IOException {
        String csv = "Mentor;Mentee;Seit\nS1;J1;01.02.2025\nS2;X9;\nJ2;S1;some day\n";
        for (byte[] file :
                List.of(csv.getBytes(StandardCharsets.UTF_8), old("S1;J1;2025-02-01", "S2;X9;", "J2;S1;some day"))) {
            IntakeDetail intake = in(() -> intakes.receive(book, "pairs", new ByteArrayInputStream(file), "hr"));

            assertThat(intake.counts().created()).isEqualTo(1);
            assertThat(problems(intake))
                    .extracting(ProblemDetail::cell, ProblemDetail::code)
                    .containsExactly(tuple("B3", "PERSON_UNKNOWN"), tuple("C4", "DATE_UNREADABLE"));
            assertThat(changes(intake)).extracting(PairChange::since).containsExactly(LocalDate.of(2025, 2, 1));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            intakes.annotated(book, intake.id(), "hr").writeTo(out);
            try (XSSFWorkbook marked = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                assertThat(marked.getSheetAt(0)
                                .getRow(2)
                                .getCell(1)
                                .getCellComment()
                                .getString()
                                .getString())
                        .contains("X9");
            }
            in(() -> intakes.cancel(book, intake.id(), "hr"));
        }
        assertThat(pairs()).isEmpty();
    }

    private static byte[] old(String... rows) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            return bytes(workbook, rows);
        }
    }

    @Test
    @DisplayName("PA12 a workbook belongs to one program")
    void belongsToOneProgram() throws IOException {
        IntakeDetail intake = receive("S1;J1;");
        ProgramDetail other = company.open(Company.draft("Other", "TRADITIONAL", null));
        assertThatThrownBy(() -> intakes.detail(book(other), intake.id())).hasMessageContaining("There is no");
    }

    private PairBook book(ProgramDetail of) {
        return new PairBook(
                of.id(),
                company.installation().get(Pairings.class),
                company.installation().get(PairStaging.class));
    }

    /** Rows as {@code mentor;mentee;since}. */
    private IntakeDetail receive(String... rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            byte[] file = bytes(workbook, rows);
            return in(() -> intakes.receive(book, "pairs.xlsx", new ByteArrayInputStream(file), "hr"));
        }
    }

    private static byte[] bytes(Workbook workbook, String... rows) throws IOException {
        Sheet sheet = workbook.createSheet("Pairs");
        fill(sheet.createRow(0), "Mentor;Mentee;Since");
        for (int i = 0; i < rows.length; i++) {
            fill(sheet.createRow(i + 1), rows[i]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static void fill(Row row, String cells) {
        String[] values = cells.split(";", -1);
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                row.createCell(i).setCellValue(values[i]);
            }
        }
    }

    private IntakeDetail apply(IntakeDetail intake, boolean skipRefused) {
        return in(() -> intakes.apply(book, intake.id(), new ApplyOptions(skipRefused, false), "hr"));
    }

    private List<ProblemDetail> problems(IntakeDetail intake) {
        return intakes.problems(book, intake.id(), PageRequest.first()).items();
    }

    private List<PairChange> changes(IntakeDetail intake) {
        return in(() -> company.installation()
                        .get(PairStaging.class)
                        .page(Long.parseLong(intake.id()), PageRequest.first()))
                .items();
    }

    private List<String> pairs() {
        return company.pairings(service -> service.pairings(program.id(), PageRequest.first())).items().stream()
                .map(pair ->
                        pair.mentor().employeeNumber() + "-" + pair.mentee().employeeNumber())
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return company.installation().inTransaction(work);
    }
}
