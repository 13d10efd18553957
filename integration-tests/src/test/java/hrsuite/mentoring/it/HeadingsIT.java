package hrsuite.mentoring.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What columns mean is seen, corrected, kept under a name and used again: over REST and in the console. */
class HeadingsIT {

    private static final Set<String> READ = Set.of("JUDGED", "REFUSED", "FAILED");

    private final Api hr = ServerUnderTest.running().as("hr-admin");
    private final Journey journey = new Journey(hr);

    @Test
    void aQuestionAboutDatesIsAnsweredAndTheAnswerKept() {
        RosterFile file = new RosterFile("Personalnummer", "Name", "Vorname", "Eintritt hier", "Gehalt")
                .row("HD1", "Beispiel", "Ada", "03/04/2015", "1")
                .row("HD2", "Beispiel", "Ben", "01/02/2016", "2");
        JsonObject refused = journey.upload(file.csv("headings"), Api.CSV, "");
        assertThat(fields(refused)).containsExactly("employeeNumber", "familyName", "givenName", "-", "-");

        JsonObject asked = mapped(
                refused,
                Json.createObjectBuilder()
                        .add("columns", Json.createObjectBuilder().add("Eintritt hier", "hireDate"))
                        .build());
        assertThat(asked.toString()).contains("DATE_ORDER_UNKNOWN");

        JsonObject answered = mapped(
                asked,
                Json.createObjectBuilder()
                        .add("dateOrder", Json.createObjectBuilder().add("Eintritt hier", "DMY"))
                        .add("saveAs", "headings-it")
                        .build());
        assertThat(answered.getJsonObject("counts").getInt("errors")).isZero();

        JsonObject again = journey.upload(file.csv("headings-again"), Api.CSV, "");
        assertThat(again.getString("mapping")).isEqualTo("headings-it");
        assertThat(again.getJsonArray("remarks").toString()).contains("MAPPING_REUSED");
        assertThat(again.getJsonObject("counts").getInt("created")).isEqualTo(2);
        JsonObject wrong = Json.createObjectBuilder()
                .add("dateOrder", Json.createObjectBuilder().add("Eintritt hier", "XYZ"))
                .build();
        assertThat(correct("/roster/intakes/" + again.getString("id"), wrong).status())
                .isEqualTo(422);
    }

    @Test
    void whatIsKeptIsListedShownAndForgottenInTheVersionThatWasSeen() {
        JsonObject intake = journey.upload(
                new RosterFile("Kennung K", "Name", "Topf K")
                        .row("HK1", "Beispiel, Ada", "Tax")
                        .csv("kept"),
                Api.CSV,
                "");
        mapped(
                intake,
                Json.createObjectBuilder()
                        .add(
                                "columns",
                                Json.createObjectBuilder()
                                        .add("Kennung K", "employeeNumber")
                                        .add("Topf K", "department"))
                        .add("saveAs", "kept it ü")
                        .build());
        String path = "/roster/mappings/kept%20it%20%C3%BC";

        assertThat(hr.call("GET", "/roster/mappings?limit=500", null)
                        .expecting(200)
                        .json()
                        .toString())
                .contains("kept it ü", "Topf K");
        Api.Answer shown = hr.call("GET", path, null).expecting(200);
        assertThat(shown.json().getJsonArray("columns")).hasSize(2);
        String tag = shown.header("ETag");
        assertThat(hr.call("DELETE", path, null, "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(ServerUnderTest.running()
                        .as("hr-viewer")
                        .call("DELETE", path, null)
                        .status())
                .isEqualTo(403);
        hr.call("DELETE", path, null, "If-Match", tag).expecting(204);
        assertThat(hr.call("GET", path, null).status()).isEqualTo(404);
    }

    private JsonObject mapped(JsonObject intake, JsonObject mapping) {
        String path = "/roster/intakes/" + intake.getString("id");
        correct(path, mapping).expecting(202);
        return hr.await(path, READ);
    }

    private Api.Answer correct(String intake, JsonObject mapping) {
        return hr.call("PUT", intake + "/mapping", mapping, "Content-Type", "application/json");
    }

    private static List<String> fields(JsonObject intake) {
        return intake.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
                .map(column -> column.getString("field", "-"))
                .toList();
    }

    @Test
    @EnabledIf("hrsuite.mentoring.it.Browser#isThereOrRequired")
    void theConsoleShowsTheColumnsAndTakesACorrection() {
        JsonObject intake = journey.upload(
                new RosterFile("Employee No", "Anzeige", "Dept")
                        .row("HC1", "Ada Example", "Tax")
                        .xlsx("headings-console"),
                Api.XLSX,
                "");
        try (Browser browser = new Browser()) {
            Page page = browser.page(1280, 900);
            page.navigate(ServerUnderTest.running().base() + "/mentoring/");
            page.locator("[name=name]").fill("hr-admin");
            page.locator("[name=password]").fill("mentoring");
            page.locator("[name=password]").press("Enter");
            assertThat(page.locator("h1")).containsText("Overview");

            page.navigate(ServerUnderTest.running().base() + "/mentoring/roster.xhtml?id=" + intake.getString("id"));
            assertThat(page.locator("[id='mapping:columns']")).containsText("90 %");
            page.getByLabel("Read Anzeige as").selectOption("fullName");
            page.locator("[id='mapping:saveAs']").fill("headings-console");
            page.click("[id='mapping:read']");

            assertThat(page.locator(".state-JUDGED")).containsText("judged");
            assertThat(page.getByLabel("Read Anzeige as")).hasValue("fullName");
            assertThat(page.locator("[id='mapping:saveAs']")).hasValue("headings-console");

            page.click("text=What is kept already");
            assertThat(page.locator("#mappings")).containsText("Anzeige");
            page.getByLabel("Forget headings-console").click();
            assertThat(page.locator("main")).containsText("is forgotten");
        }
    }
}
