package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a caller does wrong is told as a problem that names the place, the value and what to do. */
class ProblemsIT {

    private static final Api HR = ServerUnderTest.running().as("hr-admin");
    private static final Journey JOURNEY = new Journey(HR);
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private static String program;

    @BeforeAll
    static void somebodyTakesPart() {
        JOURNEY.take(new RosterFile("Employee ID", "First Name", "Last Name", "Job Title", "Grade")
                .row("PR1", "Pia", "Sample", "Analyst", "Analyst")
                .row("PR2", "Per", "Sample", "Partner", "Partner")
                .xlsx("problem-people"));
        program = "/programs/" + JOURNEY.traditional("Problems");
    }

    @Test
    void brokenJsonIs400() {
        Api.Answer answer = HR.post("/programs", Api.JSON, BodyPublishers.ofString("{\"name\": "));
        assertThat(Problems.first(answer, 400).getString("code")).isEqualTo("NOT_JSON");
    }

    @Test
    void aBodyThatIsNestedWithoutEndIs400() {
        Api.Answer answer = HR.post("/programs", Api.JSON, BodyPublishers.ofString("[".repeat(400_000)));
        assertThat(Problems.first(answer, 400).getString("code")).isEqualTo("TOO_DEEP");
    }

    @Test
    void aHeaderThatIsNoneNeverLeadsToTheSignIn() {
        Api.Answer body = HR.post("/programs", "nonsense", BodyPublishers.ofString("{}"));
        assertThat(body.status()).isIn(400, 415);
        Problems.of(body, body.status());
        Api.Answer read = HR.get("/programs", "nonsense");
        assertThat(read.status()).isIn(400, 406);
        Problems.of(read, read.status());
    }

    @Test
    void anUnknownMemberIs400AndTheKnownOnesAreNamed() {
        JsonObject cause = Problems.first(
                HR.post("/programs", Json.createObjectBuilder().add("nmae", "x").build()), 400);
        assertThat(cause.getString("place")).isEqualTo("nmae");
        assertThat(cause.getString("advice")).contains("name", "startsOn");
    }

    @Test
    void everyWrongTypeIsNamedAtOnce() {
        JsonObject body = Json.createObjectBuilder()
                .add("name", 7)
                .add("startsOn", "tomorrow")
                .add("goals", "one")
                .build();
        assertThat(Problems.of(HR.post("/programs", body), 400).getJsonArray("problems"))
                .hasSize(3);
    }

    @Test
    void wrongValuesAre422WithEachOfThem() {
        JsonObject body = Json.createObjectBuilder()
                .add("name", "")
                .add("kind", "REVRSE")
                .add("startsOn", "2027-02-01")
                .add("endsOn", "2027-01-01")
                .build();
        JsonObject problem = Problems.of(HR.post("/programs", body), 422);
        assertThat(problem.getJsonArray("problems").toString()).contains("REVRSE", "REVERSE", "advice");
    }

    @Test
    void aParameterOutOfRangeIs400() {
        JsonObject cause = Problems.first(HR.get("/programs?limit=501"), 400);
        assertThat(cause.getString("place")).isEqualTo("limit");
        assertThat(cause.getString("value")).isEqualTo("501");
        Problems.first(HR.get("/staff?hiredAfter=yesterday"), 400);
        assertThat(Problems.first(HR.get("/programs?cursor=nonsense"), 400).getString("place"))
                .isEqualTo("cursor");
    }

    @Test
    void whatIsNotThereIs404() {
        for (String path : List.of(
                "/nothing",
                "/programs/0",
                "/programs/abc",
                "/pairings/99999999999999999999",
                "/staff/NOBODY",
                "/roster/intakes/0",
                "/roster/intakes/0/problems",
                program + "/rounds/0",
                program + "/enrollments/0")) {
            JsonObject cause = Problems.first(HR.get(path), 404);
            assertThat(cause.getString("advice")).isNotBlank();
        }
    }

    @Test
    void aMethodThatIsNotThereIs405AndThoseThatAreAreNamed() {
        Api.Answer answer = HR.call("DELETE", "/programs", null);
        JsonObject cause = Problems.first(answer, 405);
        assertThat(cause.getString("value")).isEqualTo("DELETE");
        assertThat(answer.header("Allow")).contains("GET", "POST");
    }

    @Test
    void aTypeThatCannotBeGivenIs406() {
        JsonObject cause = Problems.first(HR.get("/programs", "image/png"), 406);
        assertThat(cause.getString("place")).isEqualTo("Accept");
        assertThat(cause.getString("value")).isEqualTo("image/png");
    }

    @Test
    void aBodyOfAnotherTypeIs415() {
        JsonObject cause = Problems.first(HR.post("/programs", "text/plain", BodyPublishers.ofString("{}")), 415);
        assertThat(cause.getString("place")).isEqualTo("Content-Type");
        assertThat(cause.getString("value")).isEqualTo("text/plain");
    }

    @Test
    void whatDoesNotFitThePresentStateIs409() {
        JsonObject intake = JOURNEY.upload(
                new RosterFile("Employee ID", "First Name", "Last Name")
                        .row("PR9", "Paul", "Sample")
                        .csv("cancelled"),
                Api.CSV,
                "");
        String path = "/roster/intakes/" + intake.getString("id");
        HR.post(path + "/cancel").expecting(200);
        assertThat(Problems.first(HR.post(path + "/apply", JsonValue.EMPTY_JSON_OBJECT), 409)
                        .getString("advice"))
                .isNotBlank();
    }

    @Test
    void aStaleTagIs412AndTheFreshOneGoesThrough() {
        String path = "/programs/" + JOURNEY.traditional("To be changed");
        Api.Answer read = HR.get(path).expecting(200);
        String tag = read.header("ETag");
        assertThat(tag).matches("\"\\d+\"");
        assertThat(HR.call("GET", path, null, "If-None-Match", tag).status()).isEqualTo(304);

        Api.Answer changed = patch(path, "name", "Changed", tag).expecting(200);

        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        Problems.first(patch(path, "name", "Changed twice", tag), 412);
        Problems.first(HR.call("PUT", path, replacement(), "Content-Type", Api.JSON, "If-Match", tag), 412);
        Problems.first(HR.call("DELETE", path, null, "If-Match", tag), 412);
        HR.call("PUT", path, replacement(), "Content-Type", Api.JSON, "If-Match", changed.header("ETag"))
                .expecting(200);
        assertThat(HR.call("DELETE", path, null, "If-Match", HR.get(path).header("ETag"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void theSameHoldsForAPlaceInAProgram() {
        String path = program + "/enrollments/" + Journey.idAt(enroll("PR1"));
        String tag = HR.get(path).expecting(200).header("ETag");

        patch(path, "capacity", 3, tag).expecting(200);

        Problems.first(patch(path, "capacity", 4, tag), 412);
        Problems.first(HR.call("DELETE", path, null, "If-Match", tag), 412);
        assertThat(HR.get(path).json().getInt("capacity")).isEqualTo(3);
    }

    @Test
    void whatCanNeverBeReadIsRefusedAtOnceWithWhatToDo() {
        String[][] files = {
            {"text/csv", "%PDF-1.7\n%\u00e2\u00e3 staff", "PDF"},
            {"application/octet-stream", "\u0089PNG\r\n\u001a\n\u0000\u0000", "image"},
            {Api.XLSX, "<html><body><table></table></body></html>", "web page"},
            {"application/vnd.ms-excel", "{\"people\": []}", "JSON"}
        };
        for (String[] file : files) {
            byte[] bytes = file[1].getBytes(StandardCharsets.ISO_8859_1);
            JsonObject cause =
                    Problems.first(HR.post("/roster/intakes", file[0], BodyPublishers.ofByteArray(bytes)), 415);
            assertThat(cause.getString("message")).contains(file[2]);
            assertThat(cause.getString("advice")).contains(".xlsx");
        }
        JsonObject nothing = Problems.first(HR.post("/roster/intakes", Api.CSV, BodyPublishers.noBody()), 422);
        assertThat(nothing.getString("code")).isEqualTo("FILE_EMPTY");
    }

    @Test
    void aFileOverTheLimitIs413WhetherItSaysItsLengthOrNot() {
        byte[] large = new byte[(int) ServerUnderTest.LARGEST_UPLOAD + (1 << 20)];
        Arrays.fill(large, (byte) 'x');
        BodyPublisher unsaid = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        for (BodyPublisher body : List.of(BodyPublishers.ofByteArray(large), unsaid)) {
            JsonObject cause = Problems.first(HR.post("/roster/intakes", Api.CSV, body), 413);
            assertThat(cause.getString("advice")).contains("mentoring.roster.max-bytes");
        }
    }

    @Test
    void aRoundNeedsNoBody() {
        assertThat(HR.post(program + "/rounds").expecting(202).header("Location"))
                .contains(program + "/rounds/");
    }

    @Test
    void listsLeadToTheirNextPage() {
        enroll("PR2");
        JOURNEY.traditional("One more");
        Api.Answer first = HR.get("/programs?limit=1").expecting(200);
        String link = first.header("Link");
        assertThat(first.items()).hasSize(1);
        assertThat(link).endsWith("rel=\"next\"");

        Api.Answer second = HR.get(link.substring(1, link.indexOf('>'))).expecting(200);

        assertThat(second.items()).hasSize(1);
        assertThat(second.items().get(0).getString("id"))
                .isNotEqualTo(first.items().get(0).getString("id"));
        assertThat(HR.get("/programs?limit=500").expecting(200).header("Link")).isNull();
    }

    private static Api.Answer enroll(String number) {
        return HR.post(
                        program + "/enrollments",
                        Json.createObjectBuilder()
                                .add("employeeNumber", number)
                                .add("role", "mentee")
                                .add("capacity", 2)
                                .build())
                .expecting(201);
    }

    private static Api.Answer patch(String path, String member, Object value, String tag) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        JsonObject patch = value instanceof Integer number
                ? body.add(member, number).build()
                : body.add(member, value.toString()).build();
        return HR.call("PATCH", path, patch, "Content-Type", MERGE_PATCH, "If-Match", tag);
    }

    private static JsonObject replacement() {
        return Json.createObjectBuilder()
                .add("name", "Replaced")
                .add("kind", "TRADITIONAL")
                .add("startsOn", "2027-01-11")
                .add("endsOn", "2027-12-17")
                .add("goals", Json.createArrayBuilder().add("Something new"))
                .add("cadence", "P1M")
                .build();
    }
}
