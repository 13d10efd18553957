package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Column;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Problem;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Uploaded;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Use;
import hrsuite.mentoring.staff.roster.RosterLanguage;
import hrsuite.mentoring.staff.roster.RosterReader;
import hrsuite.mentoring.staff.roster.RosterTemplate;
import hrsuite.mentoring.staff.roster.StaffWriter;
import hrsuite.mentoring.staff.roster.WorkbookTable;
import hrsuite.mentoring.succession.FlagFilter;
import hrsuite.mentoring.succession.FlagReport;
import hrsuite.mentoring.succession.RiskFlag;
import hrsuite.mentoring.succession.SuccessionExport;
import hrsuite.mentoring.succession.SuccessionReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Walks every writer of files that there is. */
@DisplayName("W6 No writer ever makes a formula of a text")
class FormulaInjectionTest {

    private static final String EVIL = "=cmd|' /C calc'!A0";

    @TempDir
    private static Path folder;

    /** Writes a file with that text wherever people may have a say. */
    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private static final Map<Class<?>, Writing> WRITERS = Map.of(
            XlsxRoundWorkbook.class,
            out -> new XlsxRoundWorkbook().write(XlsxRoundWorkbookTest.report(XlsxRoundWorkbookTest.computed()), out),
            XlsxFlagWorkbook.class,
            out -> new XlsxFlagWorkbook().write(flags(), out),
            XlsxRosterTemplate.class,
            out -> new XlsxRosterTemplate()
                    .write(
                            List.of(new RosterTemplate.Column(EVIL, EVIL, List.of(EVIL), false, EVIL)),
                            RosterLanguage.EN,
                            out),
            XlsxStaffWriter.class,
            out -> staff(new XlsxStaffWriter(), out),
            CsvStaffWriter.class,
            out -> staff(new CsvStaffWriter(), out),
            XlsxSuccessionWorkbook.class,
            out -> new XlsxSuccessionWorkbook().write(succession(), out),
            XlsxRosterAnnotator.class,
            FormulaInjectionTest::annotate);

    private static SuccessionReport succession() {
        WorkbookTable table = new WorkbookTable(
                "Profiles",
                List.of(WorkbookTable.Column.text("note", EVIL, 100, WorkbookTable.Need.SAID)),
                new WorkbookTable.Lists(List.of(), List.of()));
        return new SuccessionReport(
                Instant.EPOCH,
                EVIL,
                new SuccessionExport(EVIL, EVIL, null, false, EVIL),
                List.of(new SuccessionReport.Sheet(table, List.<Object[]>of(new Object[] {EVIL}))),
                new int[3][3],
                Map.of(EVIL, 1),
                Map.of(EVIL, 1));
    }

    private static FlagReport flags() {
        RiskFlag flag = new RiskFlag(
                "1",
                1,
                RiskFlag.Origin.DECLARED,
                EVIL,
                EVIL,
                EVIL,
                EVIL,
                EVIL,
                EVIL,
                EVIL,
                Map.of(),
                RiskFlag.State.OPEN,
                EVIL,
                LocalDate.EPOCH,
                EVIL,
                LocalDate.EPOCH,
                null,
                EVIL,
                null,
                null);
        return new FlagReport(Instant.EPOCH, new FlagFilter(EVIL, EVIL, EVIL, null, null), List.of(flag));
    }

    private static void staff(StaffWriter writer, OutputStream out) throws IOException {
        List<StaffWriter.Column> columns = List.of(
                new StaffWriter.Column(EVIL, StaffField.EMPLOYEE_NUMBER),
                new StaffWriter.Column("Skills", StaffField.SKILLS));
        writer.write("Staff", columns, taker -> taker.accept(new String[] {EVIL, "C#;" + EVIL}), out);
    }

    private static void annotate(OutputStream out) throws IOException {
        Path file =
                Files.writeString(folder.resolve("upload.csv"), "Number,Name\r\n\"" + EVIL + "\",\"" + EVIL + "\"\r\n");
        ProblemDetail problem =
                new ProblemDetail("", "A2", 2, EVIL, EVIL, "CODE", EVIL, EVIL, ProblemDetail.Severity.ERROR);
        Uploaded uploaded = new Uploaded(
                new CsvRosterReader(),
                file,
                "",
                ReadingBounds.usual(),
                1,
                List.of(new Column(0, EVIL, Use.READ, List.of()), new Column(1, "Name", Use.READ, List.of())),
                false,
                text -> false);
        Path target = folder.resolve("annotated.xlsx");
        new XlsxRosterAnnotator()
                .write(uploaded, () -> List.of(new Problem(0, problem)).iterator(), target);
        Files.copy(target, out);
    }

    @Test
    void noWriterIsLeftOut() {
        Set<String> beans = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("hrsuite.mentoring.workbook")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(ApplicationScoped.class))
                        .filter(type -> !type.isAssignableTo(RosterReader.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(WRITERS.keySet().stream().map(Class::getName)).containsExactlyInAnyOrderElementsOf(beans);
    }

    @TestFactory
    Stream<DynamicTest> aTextStaysAText() {
        return WRITERS.entrySet().stream()
                .map(writer -> dynamicTest(writer.getKey().getSimpleName(), () -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    writer.getValue().write(bytes);
                    if (writer.getKey().getSimpleName().startsWith("Csv")) {
                        assertNoFormula(new String(bytes.toByteArray(), StandardCharsets.UTF_8));
                    } else {
                        assertNoFormula(bytes.toByteArray());
                    }
                }));
    }

    private static void assertNoFormula(String text) {
        assertThat(text).contains("cmd|'");
        for (String separator : List.of(",", ";", "\t", "\\|")) {
            for (String cell : text.split(separator + "|\r?\n")) {
                assertThat(cell.replaceAll("^[\uFEFF\" ]+", "")).as(cell).doesNotContainPattern("^[=+@-]");
            }
        }
    }

    private static void assertNoFormula(byte[] file) throws IOException {
        int evil = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).as(sheet.getSheetName()).isNotEqualTo(CellType.FORMULA);
                        evil += cell.toString().startsWith("=") ? 1 : 0;
                    }
                }
            }
        }
        assertThat(evil).as("texts that begin like a formula").isPositive();
    }
}
