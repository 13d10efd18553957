package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files on their way out: the staff, a roster with its problems, the template. */
class RosterFilesIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api HR = SERVER.as("hr-admin");
    private static final Journey JOURNEY = new Journey(HR);
    private static final Path FOLDER = Path.of("target");

    @BeforeAll
    static void someCome() {
        JOURNEY.take(
                new RosterFile("Employee ID", "First Name", "Last Name", "Department", "Email", "Birth Year", "Skills")
                        .row("0XF1", "=1+1", "Outgoing", "Files & Forms", "xf1@example.org", "1970", "C#; =SUM; +49")
                        .row("XF2", "محمد", "Outgoing 😀", "Files & Forms", "xf2@example.org", "1999", "")
                        .xlsx("outgoing"));
    }

    private static byte[] staff(Api caller, String query, String type) {
        Api.Answer answer = caller.get("/staff?department=Files%20%26%20Forms" + query, type)
                .expecting(200);
        assertThat(answer.header("Content-Disposition")).contains("attachment");
        return answer.body();
    }

    @ParameterizedTest
    @ValueSource(strings = {Api.XLSX, Api.CSV})
    void whatGoesOutAndComesInAgainChangesNothing(String type) throws IOException {
        Path file = Files.write(
                FOLDER.resolve("round-trip." + (type.equals(Api.CSV) ? "csv" : "xlsx")), staff(HR, "", type));

        JsonObject intake = JOURNEY.upload(file, type, "");

        JsonObject counts = intake.getJsonObject("counts");
        assertThat(counts.getInt("rows")).isEqualTo(2);
        assertThat(counts.getInt("unchanged")).as(counts.toString()).isEqualTo(2);
        assertThat(JOURNEY.all("/roster/intakes/" + intake.getString("id") + "/changes"))
                .isEmpty();
    }

    @Test
    void aViewerAndARedactedFileHaveNoColumnForWhatTheyDoNotShow() {
        String viewed = new String(staff(SERVER.as("hr-viewer"), "", Api.CSV), StandardCharsets.UTF_8);
        assertThat(viewed).contains("xf1@example.org", "'=1+1").doesNotContain("Birth year", "1970");

        String redacted = new String(staff(HR, "&redacted=true&language=de", Api.CSV), StandardCharsets.UTF_8);
        assertThat(redacted)
                .contains("Personalnummer", "Outgoing")
                .doesNotContain("Geburtsjahr", "1970", "example.org", "Austrittsgrund");
        assertThat(HR.get("/staff/XF2?redacted=true").expecting(200).text())
                .contains("XF2")
                .doesNotContain("1999", "example.org");
        assertThat(Problems.of(HR.get("/staff?redacted=maybe", Api.CSV), 400).getString("detail"))
                .contains("redacted");
    }

    @Test
    void onePersonIsARosterOfOneRow() throws IOException {
        byte[] file = HR.get("/staff/0XF1", Api.XLSX).expecting(200).body();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("0XF1");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("=1+1");
        }
        Problems.of(HR.get("/staff/XF-NOBODY", Api.XLSX), 404);
    }

    @Test
    void exportsAndFilesHandedBackAreOnRecordWithoutNames() {
        Journey auditor = new Journey(SERVER.as("auditor"));
        staff(HR, "&q=Outgoing", Api.CSV);

        List<JsonObject> exports = auditor.all("/audit?action=STAFF_EXPORTED");
        JsonObject last = exports.get(exports.size() - 1);
        assertThat(last.getString("detail"))
                .contains("people=2", "filter=department+q")
                .doesNotContain("Outgoing");
    }

    @Test
    void aWrongRosterComesBackMarkedAndIsCleanOnceCorrected() throws IOException {
        JsonObject intake = JOURNEY.upload(wrong("wrong", "XW"), Api.XLSX, "");
        byte[] annotated = HR.get("/roster/intakes/" + intake.getString("id") + "/annotated", Api.XLSX)
                .expecting(200)
                .body();
        isClean(corrected(annotated, "corrected.xlsx"), 2);
        Problems.of(HR.get("/roster/intakes/0/annotated", Api.XLSX), 404);
    }

    @Test
    @EnabledIf("hrsuite.mentoring.it.Office#isThere")
    void whatLibreOfficeSavesOfACorrectedWorkbookIsCleanToo() throws Exception {
        JsonObject intake = JOURNEY.upload(wrong("wrong-office", "XO"), Api.XLSX, "");
        byte[] annotated = HR.get("/roster/intakes/" + intake.getString("id") + "/annotated", Api.XLSX)
                .expecting(200)
                .body();
        Path opened = Office.saved(Files.write(FOLDER.resolve("annotated-opened.xlsx"), annotated));

        isClean(Office.saved(corrected(Files.readAllBytes(opened), "annotated-corrected.xlsx")), 2);
    }

    private static Path wrong(String name, String numbers) throws IOException {
        return new RosterFile("Employee ID", "First Name", "Last Name", "Hire Date", "Status", "Salary")
                .row(numbers + "1", "Ada", "Wrong", "2020-02-30", "ACTIVE", "98765")
                .row(numbers + "2", "Ben", "Wrong", "2020-02-03", "ACTIVEE", "98765")
                .xlsx(name);
    }

    /** The workbook that was handed back, its two problems mended in their cells. */
    private static Path corrected(byte[] annotated, String name) throws IOException {
        Path corrected = FOLDER.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated));
                OutputStream out = Files.newOutputStream(corrected)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(3).getCellComment().getString().getString())
                    .contains("2020-02-30");
            assertThat(sheet.getRow(1)
                            .getCell(5, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .toString())
                    .isEmpty();
            assertThat(workbook.getSheet("Problems")).isNotNull();
            sheet.getRow(1).getCell(3).setCellValue("2020-02-28");
            sheet.getRow(2).getCell(4).setCellValue("ACTIVE");
            workbook.write(out);
        }
        return corrected;
    }

    private static void isClean(Path corrected, int people) {
        JsonObject clean = JOURNEY.upload(corrected, Api.XLSX, "");
        assertThat(JOURNEY.all("/roster/intakes/" + clean.getString("id") + "/problems"))
                .isEmpty();
        assertThat(clean.getJsonObject("counts").getInt("created")).isEqualTo(people);
    }

    @Test
    void theTemplateSpeaksGermanWhenAskedTo() throws IOException {
        byte[] file = HR.call("GET", "/roster/template", null, "Accept", Api.XLSX, "Accept-Language", "de-AT,de;q=0.9")
                .expecting(200)
                .body();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Personal");
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Personalnummer");
        }
    }
}
