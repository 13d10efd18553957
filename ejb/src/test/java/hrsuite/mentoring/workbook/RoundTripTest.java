package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.workbook.Looks.Look;
import hrsuite.mentoring.workbook.StreamedSheet.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("W6 A text stays a text")
class RoundTripTest {

    private static final List<String> DANGEROUS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://evil\",\"pay\")",
            "+49 89 1234",
            "-3 days",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "=cmd|' /C calc'!A0",
            "'quoted",
            "_x0041_",
            "_x005F_",
            "two\nlines",
            "carriage\r\nreturn",
            "bell\u0007 and escape\u001B",
            "<b>&amp;</b> ]]>",
            " kept  blanks ",
            "00123",
            "1E5",
            "TRUE",
            "2020-01-01",
            "Zoë 山田 😀");

    @TempDir
    private Path folder;

    private Path written() throws IOException {
        Path file = folder.resolve("written.xlsx");
        try (StreamedWorkbook workbook = new StreamedWorkbook("=title");
                OutputStream out = Files.newOutputStream(file)) {
            workbook.sheet(
                    "Texts",
                    sheet -> {
                        for (String text : DANGEROUS) {
                            sheet.row(text, text);
                        }
                        sheet.end();
                    },
                    new Column("=heading", 20, Look.TEXT),
                    new Column("long", 20, Look.LONG_TEXT));
            workbook.write(out);
        }
        return file;
    }

    @Test
    void comesBackUnchanged() throws IOException {
        List<String> expected = new ArrayList<>(List.of("A1 TEXT =heading", "B1 TEXT long"));
        for (int i = 0; i < DANGEROUS.size(); i++) {
            expected.add("A" + (i + 2) + " TEXT " + DANGEROUS.get(i));
            expected.add("B" + (i + 2) + " TEXT " + DANGEROUS.get(i));
        }
        assertThat(Reading.cells(written())).containsExactlyElementsOf(expected);
    }

    @Test
    void isNeverAFormulaNotEvenAfterSomebodyEditsIt() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(written()))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getCellStyle().getQuotePrefixed())
                            .isEqualTo(
                                    "=+-@\t\r".indexOf(cell.getStringCellValue().charAt(0)) >= 0);
                }
            }
        }
    }

    @Test
    @DisplayName("W5 Dates and numbers are written as what they are")
    void keepsDatesAndNumbers() throws IOException {
        Path file = folder.resolve("values.xlsx");
        try (StreamedWorkbook workbook = new StreamedWorkbook("values");
                OutputStream out = Files.newOutputStream(file)) {
            workbook.sheet(
                    "Values",
                    sheet -> {
                        sheet.row(LocalDate.of(2026, 2, 28), -1234.5678, 0.125, 1_000_000);
                        sheet.row(null, null, null, 1);
                        sheet.end();
                    },
                    new Column("a", 9, Look.DATE),
                    new Column("b", 9, Look.DECIMAL),
                    new Column("c", 9, Look.PERCENT),
                    new Column("d", 9, Look.WHOLE));
            workbook.write(out);
        }
        assertThat(Reading.cells(file))
                .endsWith(
                        "A2 DATE 2026-02-28",
                        "B2 NUMBER -1234.5678",
                        "C2 NUMBER 0.125",
                        "D2 NUMBER 1000000",
                        "D3 NUMBER 1");
    }

    @Test
    void shortensWhatNoCellCanHold() throws IOException {
        Path file = folder.resolve("long.xlsx");
        try (StreamedWorkbook workbook = new StreamedWorkbook("long");
                OutputStream out = Files.newOutputStream(file)) {
            workbook.sheet("Long", sheet -> sheet.row("x".repeat(40_000)), new Column("a", 9, Look.TEXT));
            workbook.write(out);
        }
        assertThat(Reading.cells(file).get(1))
                .hasSize("A2 TEXT ".length() + 32_767)
                .endsWith("x…");
    }
}
