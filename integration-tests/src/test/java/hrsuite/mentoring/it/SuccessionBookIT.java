package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The workbook of succession on its way out and in again. */
class SuccessionBookIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api SUCCESSION = SERVER.as("succession");
    private static final Path FOLDER = Path.of("target");
    private static final DataFormatter TEXT = new DataFormatter();

    @BeforeAll
    static void somebodyIsNamed() {
        new Journey(SERVER.as("hr-admin"))
                .take(new RosterFile("Employee ID", "First Name", "Last Name", "Department")
                        .row("SB1", "Ina", "Incumbent", "Books")
                        .row("SB2", "Sue", "Successor", "Books")
                        .xlsx("books"));
        put(
                "/succession/positions/SB-1",
                Json.createObjectBuilder()
                        .add("title", "Keeper of books")
                        .add("keyPosition", true)
                        .add("incumbent", "SB1")
                        .build());
        put(
                "/succession/profiles/SB1",
                Json.createObjectBuilder()
                        .add("riskOfLoss", "HIGH")
                        .add("impactOfLoss", "HIGH")
                        .build());
        put(
                "/succession/plans/position/SB-1",
                Json.createObjectBuilder()
                        .add(
                                "successors",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("employeeNumber", "SB2")
                                                .add("readiness", "READY_NOW")))
                        .build());
    }

    @Test
    void whatGoesOutAndComesInAgainChangesNothing() throws IOException {
        Path file = Files.write(FOLDER.resolve("succession-unchanged.xlsx"), book());

        JsonObject counts = upload(file).getJsonObject("counts");

        assertThat(counts.getInt("rows")).isGreaterThanOrEqualTo(3);
        assertThat(counts.getInt("unchanged")).as(counts.toString()).isEqualTo(counts.getInt("rows"));
    }

    @Test
    void anEditedCellIsTheOnlyChangeAndCanBeUndone() throws IOException {
        JsonObject intake = upload(edited("succession-edited.xlsx", "LOW"));
        String path = "/succession/intakes/" + intake.getString("id");

        assertThat(intake.getJsonObject("counts").getInt("changed")).isEqualTo(1);
        List<JsonObject> changes =
                SUCCESSION.get(path + "/changes").expecting(200).items();
        assertThat(changes).singleElement().satisfies(change -> assertThat(change.toString())
                .contains("riskOfLoss", "HIGH", "LOW"));
        assertThat(riskOfLoss()).isEqualTo("HIGH");

        SUCCESSION.post(path + "/apply", Json.createObjectBuilder().build()).expecting(200);
        assertThat(riskOfLoss()).isEqualTo("LOW");

        SUCCESSION.post(path + "/undo").expecting(200);
        assertThat(riskOfLoss()).isEqualTo("HIGH");
    }

    /** It writes every cell, style and text anew, in its own way. */
    @Test
    @EnabledIf("hrsuite.mentoring.it.Office#isThere")
    void whatLibreOfficeSavesShowsExactlyTheEdits() throws Exception {
        Path unchanged = Office.saved(Files.write(FOLDER.resolve("succession-office-unchanged.xlsx"), book()));
        JsonObject counts = upload(unchanged).getJsonObject("counts");
        assertThat(counts.getInt("unchanged")).as(counts.toString()).isEqualTo(counts.getInt("rows"));

        JsonObject intake = upload(Office.saved(edited("succession-office-edited.xlsx", "MEDIUM")));
        assertThat(SUCCESSION
                        .get("/succession/intakes/" + intake.getString("id") + "/changes")
                        .expecting(200)
                        .items())
                .singleElement()
                .satisfies(change -> assertThat(change.toString()).contains("riskOfLoss", "HIGH", "MEDIUM"));
    }

    @Test
    void aWrongCellIsNamedAndMarked() throws IOException {
        JsonObject intake = upload(edited("succession-wrong.xlsx", "gigantic"));
        String path = "/succession/intakes/" + intake.getString("id");

        assertThat(SUCCESSION.get(path + "/problems").expecting(200).items())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getString("sheet")).isEqualTo("Profiles");
                    assertThat(problem.getString("value")).isEqualTo("gigantic");
                    assertThat(problem.getString("cell")).matches("[A-Z]+[0-9]+");
                });
        byte[] marked =
                SUCCESSION.get(path + "/annotated", Api.XLSX).expecting(200).body();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            assertThat(workbook.getSheet("Problems")).isNotNull();
        }
        assertThat(riskOfLoss()).isEqualTo("HIGH");
    }

    @Test
    void nothingLeavesWithoutAPurpose() {
        Problems.of(export(Json.createObjectBuilder().build()), 422);
    }

    private static JsonObject upload(Path file) {
        return SUCCESSION
                .post("/succession/intakes", Api.XLSX, file)
                .expecting(201)
                .json();
    }

    private static byte[] book() {
        return export(Json.createObjectBuilder().add("purpose", "A test").build())
                .expecting(200)
                .body();
    }

    private static Api.Answer export(JsonObject asked) {
        return SUCCESSION.call(
                "POST", "/succession/exports", asked, "Content-Type", "application/json", "Accept", Api.XLSX);
    }

    /** The workbook of now with another risk of loss for one person. */
    private static Path edited(String name, String risk) throws IOException {
        Path file = FOLDER.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book()));
                OutputStream out = Files.newOutputStream(file)) {
            Sheet profiles = workbook.getSheet("Profiles");
            Row row = StreamSupport.stream(profiles.spliterator(), false)
                    .filter(found -> TEXT.formatCellValue(found.getCell(0)).equals("SB1"))
                    .findFirst()
                    .orElseThrow();
            Cell old = row.getCell(place(profiles.getRow(0), "Risk of loss"));
            row.removeCell(old);
            row.createCell(old.getColumnIndex()).setCellValue(risk);
            workbook.write(out);
        }
        return file;
    }

    private static int place(Row headings, String heading) {
        return StreamSupport.stream(headings.spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(heading))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }

    private static String riskOfLoss() {
        return SUCCESSION.get("/succession/profiles/SB1").expecting(200).json().getString("riskOfLoss");
    }

    private static void put(String path, JsonObject body) {
        Api.Answer answer = SUCCESSION.call("PUT", path, body, "Content-Type", "application/json");
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }
}
