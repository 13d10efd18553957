package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The template of Cisco Europe from its opening to its end: 31 and 31 people, all others wait. */
@TestMethodOrder(OrderAnnotation.class)
class TemplatesIT {

    private static final String OFFICE = "Template Bay";
    private static final int ROOM = 31;
    private static final Api HR = ServerUnderTest.running().as("hr-admin");
    private static final Journey JOURNEY = new Journey(HR);

    private static String program;

    @BeforeAll
    static void takesTheRosterIn() {
        JOURNEY.take(RosterFile.juniorsAndPartners("TP", OFFICE).xlsx("templates"));
        program = JOURNEY.open(Json.createObjectBuilder()
                .add("name", "Reverse mentoring in Europe")
                .add("kind", "REVERSE")
                .add("template", "cisco-europe")
                .add("startsOn", "2027-01-11"));
    }

    @Test
    @Order(1)
    void theProgramHasWhatTheTemplateSays() {
        JsonObject made = program();
        assertThat(made.getString("state")).isEqualTo("ENROLLING");
        assertThat(made.getString("endsOn")).isEqualTo("2027-07-10");
        assertThat(made.getInt("maximumMentors")).isEqualTo(ROOM);
        assertThat(made.getJsonObject("framework").getBoolean("mayBeProlonged")).isTrue();
        assertThat(made.getJsonArray("milestones").getValuesAs(JsonObject.class))
                .extracting(milestone -> milestone.getString("code") + " " + milestone.getString("on"))
                .contains("KICK_OFF 2027-01-11", "RETROSPECTIVE 2027-07-10");
    }

    @Test
    @Order(2)
    void thirtyOneOfEachHaveRoomAndTheOthersWait() {
        JsonObject mentors = JOURNEY.enroll(program, "MENTOR", 1, juniors());
        assertThat(mentors.getInt("enrolled")).isEqualTo(122);
        assertThat(mentors.getInt("waiting")).isEqualTo(122 - ROOM);
        assertThat(JOURNEY.enroll(program, "MENTEE", 1, seniors()).getInt("waiting"))
                .isEqualTo(200 - ROOM);
    }

    @Test
    @Order(3)
    void whoWaitsLongestComesInForWhoGoes() {
        JsonObject goes = places("MENTOR", "APPROVED").get(0);
        JsonObject next = places("MENTOR", "WAITLISTED").get(0);
        HR.call("DELETE", path("/enrollments/") + goes.getString("id"), null).expecting(200);
        assertThat(HR.get(path("/enrollments/") + next.getString("id")).json().getString("state"))
                .isEqualTo("APPROVED");
        assertThat(places("MENTOR", "APPROVED")).hasSize(ROOM);
    }

    @Test
    @Order(4)
    void theRoundPairsAll31AndConfirmingStartsTheProgram() {
        String round = JOURNEY.round(program);
        assertThat(program().getString("state")).isEqualTo("MATCHING");
        assertThat(HR.get(round).json().getJsonObject("counts").getInt("matched"))
                .isEqualTo(ROOM);
        HR.post(round + "/confirm", Json.createObjectBuilder().build()).expecting(200);
        assertThat(JOURNEY.all(path("/pairings"))).hasSize(ROOM);
        assertThat(program().getString("state")).isEqualTo("RUNNING");
    }

    @Test
    @Order(5)
    void existingPairsOfAFileAreJudgedCellByCell() {
        JsonObject outcome = HR.post(path("/pairings"), Api.CSV, BodyPublishers.ofString("Mentor,Mentee\nTPX,TPY\n"))
                .expecting(200)
                .json();
        assertThat(outcome.getInt("made")).isZero();
        assertThat(outcome.getJsonArray("refused").getValuesAs(JsonObject.class))
                .extracting(cause -> cause.getString("place") + " " + cause.getString("code"))
                .containsExactly("A2 PERSON_UNKNOWN", "B2 PERSON_UNKNOWN");
    }

    @Test
    @Order(6)
    void closingCompletesAllAndTheHistorySaysSo() {
        assertThat(move("CLOSED").status()).isEqualTo(409);
        move("CLOSING").expecting(200);
        assertThat(HR.post(path("/rounds"), Json.createObjectBuilder().build()).status())
                .isEqualTo(409);
        move("CLOSED").expecting(200);
        assertThat(JOURNEY.all(path("/pairings")))
                .extracting(pair -> pair.getString("state"))
                .containsOnly("COMPLETED");
        assertThat(HR.get(path("/history")).items())
                .filteredOn(event -> event.getString("action").equals("PROGRAM_MOVED"))
                .extracting(event -> event.getString("detail"))
                .containsExactly(
                        "from=ENROLLING, to=MATCHING",
                        "from=MATCHING, to=RUNNING",
                        "from=RUNNING, to=CLOSING",
                        "from=CLOSING, to=CLOSED");
    }

    private static Api.Answer move(String state) {
        return HR.call(
                "PATCH",
                path(""),
                Json.createObjectBuilder().add("state", state).build(),
                "Content-Type",
                "application/merge-patch+json");
    }

    private static JsonObject program() {
        return HR.get(path("")).expecting(200).json();
    }

    private static String path(String inside) {
        return "/programs/" + program + inside;
    }

    private static List<JsonObject> places(String role, String state) {
        return JOURNEY.all(path("/enrollments")).stream()
                .filter(place -> place.getString("role").equals(role))
                .filter(place -> place.getString("state").equals(state))
                .toList();
    }

    private static JsonObjectBuilder juniors() {
        return Json.createObjectBuilder().add("location", OFFICE).add("gradeTo", "Consultant");
    }

    private static JsonObjectBuilder seniors() {
        return Json.createObjectBuilder().add("location", OFFICE).add("gradeFrom", "Director");
    }
}
