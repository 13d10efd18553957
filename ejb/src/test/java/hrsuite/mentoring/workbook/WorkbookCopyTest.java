package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Column;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Problem;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Uploaded;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Use;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("W21 A workbook is handed back as it was, whoever wrote it")
class WorkbookCopyTest {

    private static final String ROWS = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Number</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>Salary</t></is></c><c r=\"C1\"/></row>"
            + "<row><c t=\"inlineStr\"><is><t>7</t></is></c><c><v>98765</v></c><c><f>SUM(A2:A2)</f><v>7</v></c>"
            + "<c><f>B2*2</f><v>197530</v></c><c><f>[1]Other!A1</f><v>3</v></c></row>";

    @TempDir
    private Path folder;

    private Path copied(RawWorkbook workbook, Use second) throws IOException, XMLStreamException {
        Path file = workbook.write(folder.resolve("upload.xlsx"));
        List<Column> columns = List.of(
                new Column(0, "Number", Use.READ, List.of("7", "8")),
                new Column(1, "Salary", second, List.of()),
                new Column(2, "", Use.IGNORED, List.of()));
        Uploaded uploaded = new Uploaded(
                new XlsxRosterReader(), file, "Staff", ReadingBounds.usual(), 1, columns, false, "Salary"::equals);
        ProblemDetail wrong = new ProblemDetail(
                "Staff", "A2", 2, "number", "7", "WRONG", "Wrong.", "Mend it.", ProblemDetail.Severity.WARNING);
        Path target = folder.resolve("copy.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                WorkbookCopy copy = new WorkbookCopy(
                        uploaded, () -> List.of(new Problem(0, wrong)).iterator())) {
            copy.write(out);
        }
        return target;
    }

    private static Stream<Arguments> writers() {
        String widths = "<cols><col min=\"1\" max=\"1\" width=\"40\" customWidth=\"1\"/></cols>";
        String content = widths + "<sheetData>" + ROWS + "</sheetData>";
        return Stream.of(
                Arguments.of("without styles", new RawWorkbook().sheet("Staff", "", content)),
                Arguments.of(
                        "with formats alone", new RawWorkbook().formats("0.0").sheet("Staff", "", content)),
                Arguments.of("strict", new RawWorkbook().strict().formats("0.0").sheet("Staff", "", content)),
                Arguments.of(
                        "in UTF-16",
                        new RawWorkbook().encoding(StandardCharsets.UTF_16).sheet("Staff", "", content)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writers")
    void isHandedBackAsItWas(String name, RawWorkbook workbook) throws IOException, XMLStreamException {
        try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(copied(workbook, Use.SENSITIVE)))) {
            XSSFSheet staff = copy.getSheetAt(0);
            assertThat(staff.getColumnWidth(0)).isEqualTo(40 * 256);
            assertThat(staff.getRow(1).getCell(0).getStringCellValue()).isEqualTo("7");
            assertThat(staff.getRow(1).getCell(0).getCellComment().getString().getString())
                    .isEqualTo("Mentoring:\nWrong.\nMend it.");
            assertThat(staff.getRow(1)
                            .getCell(0)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFFFEB9D");
            assertThat(staff.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Salary");
            assertThat(staff.getRow(1).getCell(1).toString()).isEmpty();
            assertThat(staff.getRow(1).getCell(2).getCellFormula()).isEqualTo("SUM(A2:A2)");
            assertThat(staff.getRow(1).getCell(3).toString()).isEmpty();
            assertThat(staff.getDataValidations()).hasSize(1);
        }
    }

    @Test
    void aColumnThatIsWithheldGoesWithItsHeading() throws IOException, XMLStreamException {
        RawWorkbook workbook = new RawWorkbook().sheet("Staff", ROWS);
        try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(copied(workbook, Use.WITHHELD)))) {
            XSSFSheet staff = copy.getSheetAt(0);
            assertThat(staff.getRow(0).getCell(1).toString()).isEmpty();
            assertThat(staff.getRow(1).getCell(1).toString()).isEmpty();
            assertThat(staff.getRow(1).getCell(3).toString()).isEmpty();
        }
    }

    @Test
    void aFormulaThatReachesOutIsItsLastValue() throws IOException, XMLStreamException {
        RawWorkbook workbook = new RawWorkbook().sheet("Staff", ROWS.replace("Salary", "Town"));
        try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(copied(workbook, Use.IGNORED)))) {
            XSSFSheet staff = copy.getSheetAt(0);
            assertThat(staff.getRow(1).getCell(3).getCellFormula()).isEqualTo("B2*2");
            assertThat(staff.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(3);
        }
    }
}
