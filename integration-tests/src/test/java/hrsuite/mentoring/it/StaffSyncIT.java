package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People sent by a machine or written by a person of HR, over REST. */
class StaffSyncIT {

    private static final Api MACHINE = ServerUnderTest.running().as("hris-sync");
    private static final Api HR = ServerUnderTest.running().as("hr-admin");
    private static final String LINES = "application/x-ndjson";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private static JsonObject object(String text) {
        return answered(text.replace('\'', '"'));
    }

    private static JsonObject answered(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static List<JsonObject> batch(String body) {
        Api.Answer answer = MACHINE.post("/staff/batch", LINES, BodyPublishers.ofString(body.replace('\'', '"')))
                .expecting(200);
        return answer.text().lines().map(StaffSyncIT::answered).toList();
    }

    private static List<String> codes(JsonObject line) {
        return line.getJsonArray("problems").getValuesAs(JsonObject.class).stream()
                .map(problem -> problem.getString("code"))
                .toList();
    }

    @Test
    @DisplayName("SY4 a batch answers each line in order and goes on behind a wrong one")
    void aBatchAnswersEachLine() {
        List<JsonObject> answers = batch(
                """
                {'employeeNumber':'SB1','familyName':'Lee','managerNumber':'SB2','skills':['AI','Tax']}

                {'employeeNumber':'SB2','familyName':'Moe','status':'gone'}
                {'employeeNumber':'SB3','familyName':
                {'employeeNumber':'SB4','familyName':'Ney','pay':'much'}
                {'employeeNumber':'SB5','familyName':'Ott','grade':'a','grade':'b'}
                {'employeeNumber':'SB6','familyName':'\\u0000'}
                {'employeeNumber':'SB1','familyName':'Lee','grade':'7'}
                """);

        assertThat(answers)
                .extracting(line -> line.getInt("line") + " " + line.getString("outcome") + " " + codes(line))
                .containsExactly(
                        "1 CREATED [MANAGER_UNKNOWN]",
                        "3 REFUSED [VALUE_NOT_ALLOWED]",
                        "4 REFUSED [NOT_JSON]",
                        "5 REFUSED [UNKNOWN_MEMBER]",
                        "6 REFUSED [MEMBER_TWICE]",
                        "7 REFUSED [CHARACTER_NOT_ALLOWED]",
                        "8 CHANGED []");
        assertThat(HR.get("/staff/SB1").expecting(200).json().getJsonArray("skills"))
                .hasSize(2);
    }

    @Test
    @DisplayName("SY4 a batch of several chunks is answered whole, and the same again changes nothing")
    void aBatchOfSeveralChunks() {
        String body = IntStream.range(0, 2_500)
                .mapToObj(i -> "{'employeeNumber':'SC" + i + "','familyName':'Person','department':'D" + i % 7
                        + "','managerNumber':'SC" + i / 10 + "'}")
                .collect(Collectors.joining("\n"));

        assertThat(batch(body))
                .extracting(line -> line.getString("outcome"))
                .filteredOn(outcome -> outcome.equals("CREATED"))
                .hasSize(2_499);
        assertThat(batch(body))
                .extracting(line -> line.getString("outcome"))
                .filteredOn(outcome -> outcome.equals("UNCHANGED"))
                .hasSize(2_499);
    }

    @Test
    @DisplayName("SY2 what HR writes stays, and the machine's other value is listed")
    void whatHrWritesStays() {
        MACHINE.call("PUT", "/staff/SP1", object("{'familyName':'Lee','grade':'7'}"), "Content-Type", Api.JSON)
                .expecting(201);
        String tag = HR.get("/staff/SP1").expecting(200).header("ETag");
        HR.call("PATCH", "/staff/SP1", object("{'grade':'8'}"), "Content-Type", MERGE_PATCH, "If-Match", tag)
                .expecting(200);
        assertThat(HR.call("PATCH", "/staff/SP1", object("{'grade':'9'}"), "Content-Type", MERGE_PATCH, "If-Match", tag)
                        .status())
                .isEqualTo(412);

        JsonObject kept = MACHINE.call("PATCH", "/staff/SP1", object("{'grade':'7'}"), "Content-Type", MERGE_PATCH)
                .expecting(200)
                .json();

        assertThat(kept.getString("grade")).isEqualTo("8");
        assertThat(kept.getJsonObject("sources").getString("grade")).isEqualTo("HR");
        assertThat(HR.get("/staff/conflicts?limit=500").items())
                .extracting(conflict -> conflict.getString("employeeNumber") + " " + conflict.getString("said"))
                .contains("SP1 7");
    }

    @Test
    @DisplayName("SY6 who is removed is a leaver and stays readable; wrong values are told with their place")
    void whoIsRemovedIsALeaver() {
        MACHINE.call("PUT", "/staff/SP2", object("{'familyName':'Moe'}"), "Content-Type", Api.JSON)
                .expecting(201);
        MACHINE.call("DELETE", "/staff/SP2", null).expecting(204);
        assertThat(HR.get("/staff/SP2").expecting(200).json().getString("status"))
                .isEqualTo("LEAVER");
        assertThat(MACHINE.call("DELETE", "/staff/nobody-at-all", null).status())
                .isEqualTo(404);

        Api.Answer wrong =
                MACHINE.call("PATCH", "/staff/SP2", object("{'capacity':'many'}"), "Content-Type", MERGE_PATCH);
        assertThat(Problems.first(wrong, 422).getString("place")).isEqualTo("capacity");
    }

    @Test
    @DisplayName("SY3 HR gives a field to a source and takes it back")
    void hrGivesAFieldToASource() {
        HR.call("PUT", "/staff/owners/positionCode", object("{'source':'workday'}"), "Content-Type", Api.JSON)
                .expecting(200);
        assertThat(HR.get("/staff/owners").items())
                .filteredOn(owner -> owner.getString("field").equals("positionCode"))
                .extracting(owner -> owner.getString("source"))
                .containsExactly("workday");
        HR.call("PUT", "/staff/owners/positionCode", object("{'source':null}"), "Content-Type", Api.JSON)
                .expecting(200);
        assertThat(HR.call("PUT", "/staff/owners/pay", object("{'source':'workday'}"), "Content-Type", Api.JSON)
                        .status())
                .isEqualTo(404);
    }
}
