package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.roster.RosterLanguage;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import hrsuite.mentoring.staff.roster.RosterTemplate.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRosterTemplateTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("Employee number", "HR's key of the person.", List.of(), false, "0017"),
            new Column("Hire date", "First day.", List.of(), true, "2020-02-28"),
            new Column(
                    "Status", "Whether the person works.", List.of("ACTIVE", "ON_LEAVE", "LEAVER"), false, "ACTIVE"));

    @TempDir
    private Path folder;

    private Path written() throws IOException {
        return written(RosterLanguage.EN);
    }

    private Path written(RosterLanguage language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxRosterTemplate().write(COLUMNS, language, bytes);
        return Files.write(folder.resolve("template.xlsx"), bytes.toByteArray());
    }

    @Test
    @DisplayName("W7 The first sheet can be uploaded once filled in; the example is never taken for a person")
    void canBeUploadedOnceFilledIn() throws IOException {
        Path file = written();
        assertThat(Reading.cells(file))
                .containsExactly("A1 TEXT Employee number", "B1 TEXT Hire date", "C1 TEXT Status");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFRow row = workbook.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("0042");
            row.createCell(1).setCellValue(LocalDate.of(2021, 5, 3));
            row.getCell(1).setCellStyle(workbook.getSheetAt(0).getColumnStyle(1));
            ByteArrayOutputStream filled = new ByteArrayOutputStream();
            workbook.write(filled);
            Files.write(file, filled.toByteArray());
        }
        assertThat(Reading.cells(file)).endsWith("A2 TEXT 0042", "B2 DATE 2021-05-03");
    }

    @Test
    @DisplayName("W7 The example stands on a sheet of its own, the codes behind the dropdowns are hidden")
    void showsAnExample() throws IOException {
        Path file = written();
        assertThat(Reading.cells(file, "Example")).endsWith("A2 TEXT 0017", "B2 TEXT 2020-02-28", "C2 TEXT ACTIVE");
        try (RosterSheet sheet = Reading.open(file, null)) {
            assertThat(sheet.sheets()).containsExactly("Staff", "Example", "Instructions");
        }
        assertThat(Reading.cells(file, "Instructions")).contains("C10 TEXT ACTIVE, ON_LEAVE, LEAVER");
    }

    @Test
    void offersNotesAndDropdowns() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(written()))) {
            XSSFSheet staff = workbook.getSheet("Staff");
            assertThat(staff.getRow(0).getCell(0).getCellComment().getString().getString())
                    .isEqualTo("HR's key of the person.");
            assertThat(staff.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            assertThat(staff.getColumnStyle(1).getDataFormatString()).isEqualTo("yyyy-mm-dd");
            DataValidation dropdown = staff.getDataValidations().get(1);
            assertThat(dropdown.getValidationConstraint().getFormula1()).isEqualTo("Lists!$C$1:$C$3");
            assertThat(dropdown.getRegions().getCellRangeAddress(0).formatAsString())
                    .isEqualTo("C2:C10001");
        }
    }

    @Test
    @DisplayName("W7 The template speaks the language that was asked for")
    void speaksGerman() throws IOException {
        Path file = written(RosterLanguage.DE);
        try (RosterSheet sheet = Reading.open(file, null)) {
            assertThat(sheet.sheets()).containsExactly("Personal", "Beispiel", "Anleitung");
        }
        assertThat(Reading.cells(file, "Anleitung"))
                .contains("A1 TEXT Personalliste", "A7 TEXT Spalte", "C9 TEXT ein Datum");
    }
}
