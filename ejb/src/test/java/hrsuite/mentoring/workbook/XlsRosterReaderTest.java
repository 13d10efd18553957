package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.roster.RosterReader.MergedCell;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("W10 A workbook of Excel 97-2003 is read like one of today")
class XlsRosterReaderTest {

    @TempDir
    private Path folder;

    private HSSFWorkbook workbook;

    @BeforeEach
    void begin() {
        workbook = new HSSFWorkbook();
    }

    private Path file() throws IOException {
        Path file = folder.resolve("roster");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            workbook.write(bytes);
        }
        return file;
    }

    private HSSFCellStyle style(String format) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    @DisplayName("W5 Texts, numbers, dates, truths and errors")
    void readsEveryKindOfCell() throws IOException {
        HSSFRow row = workbook.createSheet("Staff").createRow(2);
        row.createCell(0).setCellValue(new HSSFRichTextString("Çelik, Jürgen 山田"));
        row.createCell(1).setCellValue(17);
        row.createCell(2).setCellValue(0.1 + 0.2);
        row.createCell(3).setCellValue(LocalDate.of(2024, 2, 29));
        row.getCell(3).setCellStyle(style("dd.mm.yyyy"));
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellErrorValue(FormulaError.NA);
        row.createCell(6).setCellValue(42);
        row.getCell(6).setCellStyle(style("00000"));
        row.createCell(300 % 256).setCellValue("last");
        assertThat(Reading.cells(file()))
                .containsExactly(
                        "A3 TEXT Çelik, Jürgen 山田",
                        "B3 NUMBER 17",
                        "C3 NUMBER 0.3",
                        "D3 DATE 2024-02-29",
                        "E3 BOOLEAN TRUE",
                        "F3 ERROR #N/A",
                        "G3 TEXT 00042",
                        "AS3 TEXT last");
    }

    @Test
    @DisplayName("W5 Formulas by their value")
    void givesFormulasByTheirValue() throws IOException {
        HSSFRow row = workbook.createSheet("Staff").createRow(0);
        row.createCell(0).setCellFormula("1+1");
        row.createCell(1).setCellFormula("\"a\"&\"b\"");
        row.createCell(2).setCellFormula("1=1");
        row.createCell(3).setCellFormula("1/0");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(Reading.cells(file()))
                .containsExactly("A1 NUMBER 2", "B1 TEXT ab", "C1 BOOLEAN TRUE", "D1 ERROR #DIV/0!");
    }

    @Test
    @DisplayName("W5 Dates of the calendar that begins in 1904")
    void knowsTheOtherCalendar() throws IOException {
        HSSFRow row = workbook.createSheet("Staff").createRow(0);
        row.createCell(0).setCellValue(1);
        row.getCell(0).setCellStyle(style("yyyy-mm-dd"));
        var window = (org.apache.poi.hssf.record.DateWindow1904Record) workbook.getInternalWorkbook()
                .findFirstRecordBySid(org.apache.poi.hssf.record.DateWindow1904Record.sid);
        window.setWindowing((short) 1);
        assertThat(Reading.cells(file())).containsExactly("A1 DATE 1904-01-02");
    }

    @Test
    @DisplayName("W11 Hidden rows and columns are read and said so; hidden sheets only when they are asked for")
    void readsWhatIsHidden() throws IOException {
        workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("hidden");
        workbook.createSheet("Empty");
        HSSFSheet staff = workbook.createSheet("Staff");
        staff.createRow(0).createCell(0).setCellValue("one");
        staff.createRow(1).createCell(1).setCellValue("two");
        staff.getRow(1).setZeroHeight(true);
        staff.setColumnHidden(1, true);
        workbook.setSheetHidden(0, true);
        Path file = file();
        assertThat(Reading.cells(file)).containsExactly("A1 TEXT one", "B2 TEXT two");
        assertThat(Reading.cells(file, "Lists")).containsExactly("A1 TEXT hidden");
        assertThat(Reading.remarks(file)).containsExactly("HIDDEN_ROWS_READ", "HIDDEN_COLUMNS_READ");
        try (var sheet = Reading.open(file, null)) {
            assertThat(sheet.name()).isEqualTo("Staff");
            assertThat(sheet.sheets()).containsExactly("Empty", "Staff");
            assertThat(sheet.hiddenSheets()).containsExactly("Lists");
        }
        assertThat(Reading.refused(file, "Other", Reading.bounds(1 << 20, 9, 9, 9, 9))
                        .code())
                .isEqualTo("SHEET_UNKNOWN");
    }

    @Test
    @DisplayName("W2 A full sheet is read row by row")
    void readsAFullSheet() throws IOException {
        HSSFSheet staff = workbook.createSheet("Staff");
        for (int row = 0; row < 65_536; row++) {
            staff.createRow(row).createCell(0).setCellValue("person " + row);
        }
        List<String> cells = Reading.cells(file());
        assertThat(cells).hasSize(65_536);
        assertThat(cells.get(65_535)).isEqualTo("A65536 TEXT person 65535");
    }

    @Test
    @DisplayName("W4 The bounds hold")
    void refusesWhatIsBeyondABound() throws IOException {
        HSSFSheet staff = workbook.createSheet("Staff");
        staff.createRow(0).createCell(0).setCellValue("sixsix");
        staff.createRow(3).createCell(3).setCellValue("far");
        Path file = file();
        assertThat(Reading.refused(file, null, Reading.bounds(1 << 20, 9, 3, 9, 9))
                        .code())
                .isEqualTo("TOO_MANY_ROWS");
        assertThat(Reading.refused(file, null, Reading.bounds(1 << 20, 9, 9, 3, 9))
                        .code())
                .isEqualTo("TOO_MANY_COLUMNS");
        assertThat(Reading.refused(file, null, Reading.bounds(1 << 20, 9, 9, 9, 5))
                        .code())
                .isEqualTo("TEXT_TOO_LONG");
    }

    @Test
    @DisplayName("W1 A workbook with a password is refused with how to remove it")
    void refusesAnEncryptedWorkbook() throws IOException {
        workbook.createSheet("Staff").createRow(0).createCell(0).setCellValue("secret");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            Path file = file();
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(Reading.refused(file).code()).isEqualTo("FILE_ENCRYPTED");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    @DisplayName("W1 A workbook of Excel 95 or older is refused with how to save it")
    void refusesAnOlderWorkbook() throws IOException {
        Path file = folder.resolve("book");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream bytes = Files.newOutputStream(file)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[] {9, 8, 8, 0, 0, 5, 5, 0}), "Book");
            container.writeFilesystem(bytes);
        }
        assertThat(Reading.refused(file).message()).contains("Excel 95");
        Files.write(file, new byte[] {9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0});
        assertThat(Reading.refused(file).message()).contains("Excel 95");
    }

    @Test
    @DisplayName("W1 A workbook without content is refused")
    void refusesAnEmptyWorkbook() throws IOException {
        workbook.createSheet("Staff");
        assertThat(Reading.refused(file()).code()).isEqualTo("FILE_EMPTY");
    }

    @Test
    @DisplayName("W4 The bounds of cells and of time hold")
    void refusesWhatIsTooMuchOrTooSlow() throws IOException {
        HSSFSheet sheet = workbook.createSheet("Staff");
        for (int i = 0; i < 5_000; i++) {
            sheet.createRow(i).createCell(0).setCellValue("person " + i);
        }
        Path file = file();
        assertThat(Reading.refused(file, null, Reading.bounds(4_999, Duration.ofMinutes(1)))
                        .message())
                .contains("4999 cells");
        assertThat(Reading.refused(file, null, Reading.bounds(5_000, Duration.ofNanos(1)))
                        .message())
                .contains("longer than is allowed");
    }

    @Test
    @DisplayName("W5 Merged cells are told")
    void tellsMergedCells() throws IOException {
        HSSFSheet sheet = workbook.createSheet("Staff");
        sheet.createRow(1).createCell(2).setCellValue("Tax");
        sheet.addMergedRegion(CellRangeAddress.valueOf("C2:D4"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
        try (RosterSheet read = Reading.open(file(), null)) {
            Reading.cells(read);
            assertThat(read.mergedCells()).containsExactly(new MergedCell(2, 4, 2));
        }
    }
}
