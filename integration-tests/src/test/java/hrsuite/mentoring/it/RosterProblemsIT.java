package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Everything that is wrong with a roster is found at once, where it stands, and nothing has changed. */
class RosterProblemsIT {

    private final Api hr = ServerUnderTest.running().as("hr-admin");
    private final Journey journey = new Journey(hr);

    @Test
    void exactlyTheWrongCellsAreNamed() {
        Path file = new RosterFile("Employee ID", "First Name", "Last Name", "Manager ID", "Hire Date", "Status")
                .row("RP1", "Ada", "Sample", "", "2020-02-30", "ACTIVE")
                .row("RP2", "Ben", "Sample", "RP1", "2020-02-03", "ACTIVE")
                .row("RP2", "Cleo", "Sample", "RP1", "2020-02-03", "ACTIVE")
                .row("RP4", "Dan", "Sample", "RP5", "2020-02-03", "ACTIVE")
                .row("RP5", "Eve", "Sample", "RP4", "2020-02-03", "ACTIVE")
                .row("RP6", "Finn", "Sample", "RP1", "2020-02-03", "ACTIVEE")
                .row("RP7", "Gus", "Sample", "RP-NOBODY", "2020-02-03", "ACTIVE")
                .xlsx("problems");

        JsonObject intake = journey.upload(file, Api.XLSX, "");

        assertThat(intake.getString("state")).isEqualTo("JUDGED");
        Map<String, String> severities = new TreeMap<>();
        journey.all("/roster/intakes/" + intake.getString("id") + "/problems")
                .forEach(problem -> severities.put(problem.getString("cell"), problem.getString("severity")));
        assertThat(severities)
                .isEqualTo(Map.of(
                        "E2", "ERROR",
                        "A3", "ERROR",
                        "A4", "ERROR",
                        "D5", "ERROR",
                        "D6", "ERROR",
                        "F7", "ERROR",
                        "D8", "WARNING"));
        assertThat(hr.get("/staff/RP7").status()).isEqualTo(404);
        assertThat(hr.post("/roster/intakes/" + intake.getString("id") + "/cancel")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theCycleIsNamedAndTheNearestCodeOffered() {
        Path file = new RosterFile("Employee ID", "First Name", "Last Name", "Manager ID", "Status")
                .row("RC1", "Ada", "Sample", "RC2", "ACTIV")
                .row("RC2", "Ben", "Sample", "RC1", "ACTIVE")
                .xlsx("cycle");

        JsonObject intake = journey.upload(file, Api.XLSX, "");

        String told = journey.all("/roster/intakes/" + intake.getString("id") + "/problems")
                .toString();
        assertThat(told).contains("RC1", "RC2", "ACTIVE").containsPattern("RC1 → RC2 → RC1|RC2 → RC1 → RC2");
    }

    @Test
    void aFileWithoutTheNumberHeadingIsRefusedNamingIt() {
        Path file = new RosterFile("First Name", "Last Name", "Department")
                .row("Ada", "Sample", "Audit")
                .xlsx("no-number");

        JsonObject intake = journey.upload(file, Api.XLSX, "");

        assertThat(intake.getString("state")).isEqualTo("REFUSED");
        assertThat(intake.toString()).containsIgnoringCase("employee number");
    }

    @Test
    void previewApplyAndUndoLeaveThingsAsTheyWere() {
        Path before = new RosterFile("Employee ID", "First Name", "Last Name", "Department")
                .row("RU1", "Ada", "Sample", "Audit")
                .csv("undo-before");
        Path after = new RosterFile("Employee ID", "First Name", "Last Name", "Department")
                .row("RU1", "Ada", "Sample", "Tax")
                .row("RU2", "Ben", "Sample", "Tax")
                .csv("undo-after");
        journey.apply(journey.upload(before, Api.CSV, ""));
        JsonObject intake = journey.upload(after, Api.CSV, "?mode=partial");

        String changes = journey.all("/roster/intakes/" + intake.getString("id") + "/changes")
                .toString();
        assertThat(changes).contains("\"from\":\"Audit\"", "\"to\":\"Tax\"");
        assertThat(hr.get("/staff/RU1").json().getString("department")).isEqualTo("Audit");

        journey.apply(intake);
        assertThat(hr.get("/staff/RU1").json().getString("department")).isEqualTo("Tax");
        assertThat(hr.get("/staff/RU2").status()).isEqualTo(200);

        hr.post("/roster/intakes/" + intake.getString("id") + "/undo").expecting(200);
        assertThat(hr.get("/staff/RU1").json().getString("department")).isEqualTo("Audit");
        assertThat(hr.get("/staff/RU2").status()).isEqualTo(404);
    }

    @Test
    void whatIsNotARosterIsRefusedWithWhatToDo() {
        Api.Answer answer = hr.post(
                "/roster/intakes",
                "application/pdf",
                java.net.http.HttpRequest.BodyPublishers.ofString("%PDF-1.7 not a roster"));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
