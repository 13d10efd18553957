package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job: 122 juniors and 200 partners and directors go in, pairs with reasons come out. */
@TestMethodOrder(OrderAnnotation.class)
class MainJourneyIT {

    private static final String OFFICE = "Journey Bay";
    private static final Api HR = ServerUnderTest.running().as("hr-admin");
    private static final Journey JOURNEY = new Journey(HR);

    private static String program;
    private static String round;

    @BeforeAll
    static void takesTheRosterIn() {
        JsonObject applied =
                JOURNEY.take(RosterFile.juniorsAndPartners("MJ", OFFICE).xlsx("juniors-and-partners"));
        assertThat(applied.getJsonObject("counts").getInt("created")).isEqualTo(322);
        program = JOURNEY.reverseOn(JOURNEY.traditional("Mentoring at the bay"), "Reverse mentoring at the bay");
    }

    @Test
    @Order(1)
    void withCapacityOneExactly122PairsAnd78LeftOverWithReasons() {
        assertThat(enroll(1).getInt("enrolled")).isEqualTo(122);
        assertThat(JOURNEY.enroll(program, "MENTEE", 1, seniors()).getInt("enrolled"))
                .isEqualTo(200);
        round = JOURNEY.round(program);

        JsonObject result = HR.get(round).expecting(200).json();
        assertThat(result.getJsonObject("counts").getInt("matched")).isEqualTo(122);
        assertThat(result.getJsonObject("counts").getInt("unmatched")).isEqualTo(78);
        assertIsOptimal(result);
        assertThat(JOURNEY.all(round + "/unmatched")).hasSize(78).allSatisfy(left -> {
            assertThat(left.getJsonArray("why")).isNotEmpty();
            assertThat(left.getJsonArray("whatWouldHelp")).isNotEmpty();
        });
    }

    @Test
    @Order(2)
    void everyPairSaysWhy() {
        List<JsonObject> pairs = JOURNEY.all(round + "/proposals");
        assertThat(pairs).hasSize(122).allSatisfy(pair -> {
            assertThat(pair.getJsonArray("reasons")).isNotEmpty();
            assertThat(pair.getJsonObject("mentor").getString("employeeNumber")).startsWith("MJJ");
            assertThat(pair.getJsonObject("mentee").getString("employeeNumber")).startsWith("MJS");
            assertThat(pair.getJsonNumber("menteeGain").doubleValue()).isPositive();
            assertThat(pair.getJsonNumber("mentorGain").doubleValue()).isPositive();
        });
    }

    @Test
    @Order(3)
    void withCapacityTwoAll200AreMatchedAndAll122MentorsUsed() {
        assertThat(enroll(2).getInt("already")).isEqualTo(122);
        round = JOURNEY.round(program);

        JsonObject result = HR.get(round).expecting(200).json();
        assertThat(result.getJsonObject("counts").getInt("matched")).isEqualTo(200);
        assertThat(result.getJsonObject("counts").getInt("unmatched")).isZero();
        assertIsOptimal(result);
        Set<String> mentors = new HashSet<>();
        JOURNEY.all(round + "/proposals")
                .forEach(pair -> mentors.add(pair.getJsonObject("mentor").getString("employeeNumber")));
        assertThat(mentors).hasSize(122);
    }

    @Test
    @Order(4)
    void theWorkbookShowsTheSame() throws IOException {
        Set<String> told = new HashSet<>();
        JOURNEY.all(round + "/proposals").forEach(pair -> told.add(key(pair)));
        byte[] bytes = HR.get(round, Api.XLSX).expecting(200).body();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheetAt(0).createDrawingPatriarch().getCharts())
                    .as("charts on the summary")
                    .isNotEmpty();
            assertThat(pairsOf(workbook.getSheet("Pairs"))).isEqualTo(told);
        }
    }

    @Test
    @Order(5)
    void confirmedOnceTheyArePairingsAndNotTwice() {
        JsonObject nothing = Json.createObjectBuilder().build();
        HR.post(round + "/confirm", nothing).expecting(200);
        assertThat(JOURNEY.all("/programs/" + program + "/pairings")).hasSize(200);
        assertThat(HR.get(round).json().getString("state")).isEqualTo("CONFIRMED");
        JsonObject framework = HR.get("/programs/" + program).json().getJsonObject("framework");
        assertThat(200 * framework.getInt("meetings")).as("meetings a year").isEqualTo(2_400);
        assertThat(HR.post(round + "/confirm", nothing).status()).isEqualTo(409);
    }

    private static JsonObject enroll(int capacity) {
        JsonObjectBuilder juniors =
                Json.createObjectBuilder().add("location", OFFICE).add("gradeTo", "Consultant");
        return JOURNEY.enroll(program, "MENTOR", capacity, juniors);
    }

    private static JsonObjectBuilder seniors() {
        return Json.createObjectBuilder().add("location", OFFICE).add("gradeFrom", "Director");
    }

    private static void assertIsOptimal(JsonObject result) {
        JsonObject certificate = result.getJsonObject("certificate");
        assertThat(certificate.getBoolean("optimal")).isTrue();
        assertThat(certificate.getJsonNumber("gap").doubleValue()).isZero();
    }

    private static String key(JsonObject pair) {
        return pair.getJsonObject("mentor").getString("employeeNumber") + "/"
                + pair.getJsonObject("mentee").getString("employeeNumber");
    }

    /** The pairs of the sheet, found by their employee numbers wherever they stand in the row. */
    private static Set<String> pairsOf(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        Set<String> pairs = new HashSet<>();
        for (Row row : sheet) {
            List<String> numbers = new ArrayList<>();
            row.forEach(cell -> numbers.add(formatter.formatCellValue(cell)));
            List<String> people =
                    numbers.stream().filter(text -> text.matches("MJ[JS]\\d+")).toList();
            if (people.size() >= 2) {
                pairs.add(people.get(0) + "/" + people.get(1));
            }
        }
        return pairs;
    }
}
