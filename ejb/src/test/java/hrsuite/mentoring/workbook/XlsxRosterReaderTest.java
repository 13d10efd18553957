package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterReader.MergedCell;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("W5 A cell arrives as people see it")
class XlsxRosterReaderTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("roster.xlsx");
    }

    @Test
    void readsSharedTextsWithoutFormattingAndReadingAids() throws IOException {
        Path file = new RawWorkbook()
                .shared("<si><t>Anna</t></si>"
                        + "<si><r><t xml:space=\"preserve\">O'</t></r><r><rPr><b/></rPr><t>Brien</t></r></si>"
                        + "<si><t>山田</t><rPh sb=\"0\" eb=\"2\"><t>ヤマダ</t></rPh><phoneticPr fontId=\"1\"/></si>"
                        + "<si><t>a_x000D_b _x005F_x0041_</t></si><si/>")
                .sheet(
                        "Staff",
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                + "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c>"
                                + "<c r=\"E1\" t=\"s\"><v>4</v></c></row>")
                .write(file());
        assertThat(Reading.cells(file))
                .containsExactly("A1 TEXT Anna", "B1 TEXT O'Brien", "C1 TEXT 山田", "D1 TEXT a\rb _x0041_");
    }

    @Test
    void readsInlineTexts() throws IOException {
        Path file = new RawWorkbook()
                .sheet(
                        "Staff",
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Müller &amp; Sons</t></is></c>"
                                + "<c r=\"B1\" t=\"inlineStr\"><is><r><t>one</t></r><r><t> two</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c></row>")
                .write(file());
        assertThat(Reading.cells(file)).containsExactly("A1 TEXT Müller & Sons", "B1 TEXT one two");
    }

    @Test
    void givesNumbersInPlainDecimals() throws IOException {
        assertThat(CellNumber.plain(17)).isEqualTo("17");
        Path file = new RawWorkbook()
                .sheet(
                        "Staff",
                        "<row r=\"1\"><c><v>17</v></c><c><v>17.0</v></c><c><v>0.5</v></c><c><v>1.23456789012E11</v></c>"
                                + "<c><v>0.30000000000000004</v></c><c><v>-0.0</v></c><c><v>1E3</v></c>"
                                + "<c t=\"n\"><v>4611686018427387904</v></c><c><v>1e999</v></c></row>")
                .write(file());
        assertThat(Reading.cells(file))
                .containsExactly(
                        "A1 NUMBER 17",
                        "B1 NUMBER 17",
                        "C1 NUMBER 0.5",
                        "D1 NUMBER 123456789012",
                        "E1 NUMBER 0.3",
                        "F1 NUMBER 0",
                        "G1 NUMBER 1000",
                        "H1 NUMBER 4611686018427387904",
                        "I1 TEXT 1e999");
    }

    @Test
    void keepsTheLeadingZerosThatAFormatShows() throws IOException {
        Path file = new RawWorkbook()
                .formats("000000")
                .sheet(
                        "Staff",
                        "<row><c s=\"1\"><v>42</v></c><c s=\"1\"><v>1234567</v></c><c s=\"1\"><v>4.5</v></c></row>")
                .write(file());
        assertThat(Reading.cells(file)).containsExactly("A1 TEXT 000042", "B1 NUMBER 1234567", "C1 NUMBER 4.5");
    }

    private static final String DATES = "<row><c s=\"1\"><v>43831</v></c><c s=\"2\"><v>43831.75</v></c>"
            + "<c s=\"3\"><v>0.375</v></c><c s=\"4\"><v>37.5</v></c><c s=\"1\"><v>-3</v></c><c s=\"5\"><v>7</v></c></row>";
    private static final String[] FORMATS = {
        "dd/mm/yyyy", "yyyy-mm-dd hh:mm", "hh:mm", "[h]:mm", "\"Day \"0",
    };

    @Test
    void givesDatesOfTheCalendarThatBeginsIn1900() throws IOException {
        Path file = new RawWorkbook().formats(FORMATS).sheet("Staff", DATES).write(file());
        assertThat(Reading.cells(file))
                .containsExactly(
                        "A1 DATE 2020-01-01",
                        "B1 DATE 2020-01-01T18:00:00",
                        "C1 TEXT 09:00",
                        "D1 NUMBER 37.5",
                        "E1 NUMBER -3",
                        "F1 NUMBER 7");
    }

    @Test
    void givesDatesOfTheCalendarThatBeginsIn1904() throws IOException {
        Path file = new RawWorkbook()
                .from1904()
                .formats(FORMATS)
                .sheet("Staff", DATES)
                .write(file());
        assertThat(Reading.cells(file)).startsWith("A1 DATE 2024-01-02", "B1 DATE 2024-01-02T18:00:00");
    }

    @Test
    void readsDatesThatAreWrittenOut() throws IOException {
        Path file = new RawWorkbook()
                .strict()
                .sheet(
                        "Staff",
                        "<row><c t=\"d\"><v>2021-03-04</v></c><c t=\"d\"><v>2021-03-04T00:00:00.000Z</v></c>"
                                + "<c t=\"d\"><v>2021-03-04T08:30:15.5</v></c><c t=\"d\"><v>soon</v></c></row>")
                .write(file());
        assertThat(Reading.cells(file))
                .containsExactly(
                        "A1 DATE 2021-03-04", "B1 DATE 2021-03-04", "C1 DATE 2021-03-04T08:30:15", "D1 TEXT soon");
    }

    @Test
    void givesFormulasByTheirValue() throws IOException {
        Path file = new RawWorkbook()
                .sheet(
                        "Staff",
                        "<row><c t=\"str\"><f>A2&amp;B2</f><v>joined</v></c><c><f>1+1</f><v>2</v></c><c><f>1+1</f></c>"
                                + "<c><f>1+1</f><v></v></c><c t=\"str\"><f>IF(1,\"\")</f><v></v></c></row>")
                .write(file());
        assertThat(Reading.cells(file))
                .containsExactly(
                        "A1 TEXT joined", "B1 NUMBER 2", "C1 FORMULA_WITHOUT_VALUE ", "D1 FORMULA_WITHOUT_VALUE ");
    }

    @Test
    void givesTruthsAndErrors() throws IOException {
        Path file = new RawWorkbook()
                .sheet(
                        "Staff",
                        "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c>"
                                + "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>")
                .write(file());
        assertThat(Reading.cells(file))
                .containsExactly("A1 BOOLEAN TRUE", "B1 BOOLEAN FALSE", "C1 ERROR #N/A", "D1 ERROR #DIV/0!");
    }

    @Test
    void readsStrictAndPrefixedWorkbooks() throws IOException {
        Path file = new RawWorkbook()
                .strict()
                .prefixed("x")
                .shared("<si><t>Anna</t></si>")
                .formats("yyyy-mm-dd")
                .sheet(
                        "Staff",
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>43831</v></c></row>")
                .write(file());
        assertThat(Reading.cells(file)).containsExactly("A1 TEXT Anna", "B1 DATE 2020-01-01");
    }

    @Test
    void keepsPlacesAndLeavesOutBlankRows() throws IOException {
        Path file = new RawWorkbook()
                .sheet(
                        "Staff",
                        "",
                        "<dimension ref=\"C3:AB9\"/><sheetData><row r=\"1\"/><row r=\"3\"><c r=\"C3\"><v>1</v></c>"
                                + "<c r=\"AB3\"><v>2</v></c></row><row r=\"4\"><c r=\"A4\" s=\"0\"/><c r=\"B4\" t=\"inlineStr\">"
                                + "<is><t>   </t></is></c></row><row r=\"9\"><c r=\"C9\"><v>3</v></c></row></sheetData>")
                .write(file());
        assertThat(Reading.cells(file)).containsExactly("C3 NUMBER 1", "AB3 NUMBER 2", "C9 NUMBER 3");
        try (RosterSheet sheet = Reading.open(file, null)) {
            assertThat(sheet.expectedRows()).isEqualTo(9);
        }
    }

    @Test
    void takesTheFirstVisibleSheetThatHoldsSomething() throws IOException {
        Path file = severalSheets();
        try (RosterSheet sheet = Reading.open(file, null)) {
            assertThat(sheet.name()).isEqualTo("Staff");
            assertThat(sheet.sheets()).containsExactly("Cover", "Staff", "More");
            assertThat(Reading.cells(sheet)).containsExactly("A1 NUMBER 2");
        }
    }

    @Test
    void takesTheSheetThatIsAskedForEvenIfHidden() throws IOException {
        Path file = severalSheets();
        assertThat(Reading.cells(file, "more")).containsExactly("A1 NUMBER 3");
        assertThat(Reading.cells(file, "Secret")).containsExactly("A1 NUMBER 1");
        assertThat(Reading.cells(file, "Cover")).isEmpty();
    }

    private Path severalSheets() throws IOException {
        return new RawWorkbook()
                .sheet("Secret", "state=\"hidden\"", "<sheetData><row><c><v>1</v></c></row></sheetData>")
                .sheet("Cover", "<row r=\"1\"><c r=\"A1\"/></row>")
                .sheet("Staff", "<row><c><v>2</v></c></row>")
                .sheet("More", "<row><c><v>3</v></c></row>")
                .write(file());
    }

    @Test
    void refusesASheetThatIsNotThereAndListsThoseThatAre() throws IOException {
        var reason = Reading.refused(severalSheets(), "Leavers", ReadingBounds.usual());
        assertThat(reason.code()).isEqualTo("SHEET_UNKNOWN");
        assertThat(reason.message()).contains("Leavers");
        assertThat(reason.advice()).contains("Cover, Staff, More");
    }

    @Test
    void readsWhatTheLibraryWrites() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file())) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            Row row = workbook.createSheet("Staff").createRow(4);
            row.createCell(1).setCellValue("Zoë 😀");
            row.createCell(2).setCellValue(LocalDate.of(1999, 12, 31));
            row.getCell(2).setCellStyle(date);
            row.createCell(3).setCellFormula("1+1");
            row.createCell(4).setCellValue(true);
            workbook.write(bytes);
        }
        assertThat(Reading.cells(file()))
                .containsExactly(
                        "B5 TEXT Zoë 😀", "C5 DATE 1999-12-31", "D5 FORMULA_WITHOUT_VALUE ", "E5 BOOLEAN TRUE");
    }

    @ParameterizedTest
    @DisplayName("W5 Merged cells are told, by bytes and by a parser")
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void tellsMergedCells(String encoding) throws IOException {
        String rows = "<row r=\"2\"><c r=\"C2\" t=\"inlineStr\"><is><t>Tax</t></is></c></row>";
        String merged = "<mergeCells count=\"2\"><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"C2:D4\"/></mergeCells>";
        Path file = new RawWorkbook()
                .encoding(Charset.forName(encoding))
                .sheet("Staff", "", "<sheetData>" + rows + "</sheetData>" + merged)
                .write(file());
        try (RosterSheet read = Reading.open(file, null)) {
            Reading.cells(read);
            assertThat(read.mergedCells()).containsExactly(new MergedCell(2, 4, 2));
        }
    }

    @Test
    @DisplayName("W5 Of two values in a cell, one of which a program left over, the one counts that its type says")
    void aValueThatWasLeftOverIsNotRead() throws IOException {
        String rows = "<row r=\"1\"><c r=\"A1\"><v>7</v><is><t>old</t></is></c>"
                + "<c r=\"B1\" t=\"s\"><is><t>old</t></is><v>0</v></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><t>new</t></is><v>0</v></c>"
                + "<c r=\"D1\" t=\"str\"><f>A1</f><v>new</v><is><t>old</t></is></c></row>";
        Path file = new RawWorkbook()
                .shared("<si><t>shared</t></si>")
                .sheet("Staff", rows)
                .write(folder.resolve("left-over.xlsx"));
        assertThat(Reading.cells(file)).containsExactly("A1 NUMBER 7", "B1 TEXT shared", "C1 TEXT new", "D1 TEXT new");
    }
}
