package hrsuite.mentoring.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A talent lead who is one of the staff: between a superior and a report. Somebody else with the role sees all three. */
class SuccessionReadersIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api HR = SERVER.as("hr-admin");
    private static final Api OUTSIDER = SERVER.as("succession");
    private static final Api LEAD = SERVER.as("talent-lead");
    private static final Journey AUDITOR = new Journey(SERVER.as("auditor"));

    @BeforeAll
    static void threeWorkUnderEachOther() {
        new Journey(HR)
                .take(new RosterFile("Employee ID", "First Name", "Last Name", "Department", "Manager ID")
                        .row("SR1", "Selma", "Superior", "Readers", "")
                        .row("SR2", "Tala", "Lead", "Readers", "SR1")
                        .row("SR3", "Rana", "Report", "Readers", "SR2")
                        .xlsx("readers"));
        JsonObject name =
                Json.createObjectBuilder().add("userName", "talent-lead").build();
        HR.call("PATCH", "/staff/SR2", name, "Content-Type", "application/merge-patch+json")
                .expecting(200);
        for (String number : List.of("SR1", "SR2", "SR3")) {
            put(OUTSIDER, "/succession/profiles/" + number, ratings()).expecting(200);
            put(OUTSIDER, "/succession/positions/" + number + "-P", held(number))
                    .expecting(201);
        }
    }

    @Test
    @DisplayName("SU9 ratings of oneself and of those above are withheld, those of others are not")
    void ownRatingsAndThoseAboveAreWithheld() {
        for (String number : List.of("SR1", "SR2")) {
            assertThat(LEAD.get("/succession/profiles/" + number).expecting(200).text())
                    .contains("\"withheld\":true")
                    .doesNotContain("riskOfLoss", "HIGH");
            assertThat(LEAD.get("/succession/profiles/" + number + "/history").text())
                    .doesNotContain("riskOfLoss", "HIGH");
            assertThat(LEAD.get("/succession/positions/" + number + "-P")
                            .expecting(200)
                            .text())
                    .contains("\"withheld\":true");
            assertThat(flagged(LEAD)).doesNotContain(number);
        }
        assertThat(LEAD.get("/succession/profiles/SR3").expecting(200).json().getString("riskOfLoss"))
                .isEqualTo("HIGH");
        assertThat(flagged(LEAD)).contains("SR3");
    }

    @Test
    @DisplayName("SU9 whoever is not in that line sees all three")
    void somebodyElseSeesThem() {
        for (String number : List.of("SR1", "SR2", "SR3")) {
            assertThat(OUTSIDER.get("/succession/profiles/" + number)
                            .expecting(200)
                            .json()
                            .getString("riskOfLoss"))
                    .isEqualTo("HIGH");
        }
        assertThat(flagged(OUTSIDER)).contains("SR1", "SR2", "SR3");
    }

    @Test
    @DisplayName("SU9 a filter does not give them away")
    void noFilterGivesThemAway() {
        assertThat(numbers(LEAD.get("/succession/profiles?department=Readers&riskOfLoss=HIGH")))
                .containsExactly("SR3");
        assertThat(numbers(OUTSIDER.get("/succession/profiles?department=Readers&riskOfLoss=HIGH")))
                .containsExactly("SR1", "SR2", "SR3");
    }

    @Test
    @DisplayName("SU9 nobody changes them for themselves, by any door")
    void nobodyRatesThemselves() {
        for (String number : List.of("SR1", "SR2")) {
            assertThat(Problems.first(put(LEAD, "/succession/profiles/" + number, ratings()), 409)
                            .getString("code"))
                    .isEqualTo("OWN_REPORTING_LINE");
            JsonObject flag = Json.createObjectBuilder()
                    .add("employeeNumber", number)
                    .add("code", "Steady")
                    .build();
            assertThat(Problems.first(LEAD.post("/succession/flags", flag), 409).getString("code"))
                    .isEqualTo("OWN_REPORTING_LINE");
        }
    }

    @Test
    @DisplayName("SU15 what is hidden from whoever asks is not in the workbook")
    void anExportLeavesThemOut() throws IOException {
        assertThat(ratedIn(export(LEAD))).contains("SR3").doesNotContain("SR1", "SR2");
        assertThat(ratedIn(export(OUTSIDER))).contains("SR1", "SR2", "SR3");
    }

    @Test
    @DisplayName("SU1 neither identity systems nor a list of staff tells of ratings, positions or flags")
    void nothingOfItIsElsewhere() {
        String scim = SERVER.base() + "/mentoring/scim/v2/Users?filter="
                + URLEncoder.encode(
                        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq \"SR3\"", UTF_8);
        List<String> told = List.of(
                SERVER.as("hris-lead").get(scim).expecting(200).text(),
                SERVER.as("hr-lead").get("/staff/SR3").expecting(200).text(),
                SERVER.as("hr-lead").get("/staff?q=SR3", Api.CSV).expecting(200).text());
        assertThat(told).allSatisfy(text -> assertThat(text)
                .contains("SR3")
                .doesNotContainIgnoringCase(
                        "riskOfLoss", "risk of loss", "HIGH", "SR3-P", "successor", "keyPosition", "key position"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/succession/profiles?department=Readers, PROFILES",
        "/succession/profiles/SR3, PROFILES",
        "/succession/profiles/SR3/history, HISTORY",
        "/succession/positions?department=Readers, POSITIONS",
        "/succession/positions/SR3-P, POSITIONS",
        "/succession/plans?kind=POSITION, PLANS",
        "/succession/plans/position/SR3-P, PLANS",
        "/succession/flags?department=Readers, FLAGS",
        "/succession/flags/trend, TREND",
        "/succession/frictions, FRICTIONS",
    })
    @DisplayName("SU1 every read is on record, without a name")
    void everyReadIsOnRecord(String path, String what) {
        String trail = "/audit?actor=talent-lead&action=SUCCESSION_" + what + "_READ";
        int before = AUDITOR.all(trail).size();

        LEAD.get(path).expecting(200);

        List<JsonObject> reads = AUDITOR.all(trail);
        assertThat(reads).hasSize(before + 1);
        assertThat(reads.toString()).doesNotContain("Selma", "Tala", "Rana");
    }

    private static JsonObject ratings() {
        return Json.createObjectBuilder()
                .add("riskOfLoss", "HIGH")
                .add("impactOfLoss", "HIGH")
                .build();
    }

    private static JsonObject held(String number) {
        return Json.createObjectBuilder()
                .add("title", "Reader " + number)
                .add("keyPosition", true)
                .add("incumbent", number)
                .build();
    }

    private static Api.Answer put(Api caller, String path, JsonObject body) {
        Api.Answer there = caller.get(path);
        return there.status() == 404
                ? caller.call("PUT", path, body, "Content-Type", "application/json", "If-None-Match", "*")
                : caller.call("PUT", path, body, "Content-Type", "application/json", "If-Match", there.header("ETag"));
    }

    private static List<String> flagged(Api reader) {
        return reader
                .get("/succession/flags?department=Readers&limit=500&code=INCUMBENT_HIGH_RISK_HIGH_IMPACT")
                .expecting(200)
                .items()
                .stream()
                .map(flag -> flag.getString("employeeNumber"))
                .toList();
    }

    private static List<String> numbers(Api.Answer page) {
        return page.expecting(200).items().stream()
                .map(profile -> profile.getString("employeeNumber"))
                .toList();
    }

    private static byte[] export(Api reader) {
        JsonObjectBuilder asked = Json.createObjectBuilder().add("department", "Readers");
        return reader.post(
                        "/succession/exports",
                        asked.add("purpose", "Review of readers").build())
                .expecting(200)
                .body();
    }

    /** The people of whom the sheet of profiles says that the risk of loss is high. */
    private static List<String> ratedIn(byte[] book) throws IOException {
        List<String> rated = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            for (Row row : workbook.getSheet("Profiles")) {
                List<String> texts = new ArrayList<>();
                for (Cell cell : row) {
                    texts.add(cell.toString());
                }
                if (texts.contains("HIGH")) {
                    rated.add(texts.get(0));
                }
            }
        }
        return rated;
    }
}
