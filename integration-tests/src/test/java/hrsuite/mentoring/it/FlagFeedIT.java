package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Flags in the feed of changes. */
class FlagFeedIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api SUCCESSION = SERVER.as("succession");
    private static final Api WITH_BOTH_ROLES = SERVER.as("hris-lead");
    private static final Api WITHOUT = SERVER.as("hris-sync");

    @BeforeAll
    static void somebodyComes() {
        new Journey(SERVER.as("hr-admin"))
                .take(new RosterFile("Employee ID", "First Name", "Last Name")
                        .row("FF1", "Fanny", "Feed")
                        .xlsx("feed"));
    }

    @Test
    @DisplayName("D6, SU16 flags are told to whoever has both roles, without about whom, and to nobody else")
    void flagsAreToldToThoseWhoHaveTheRole() {
        String without = end(WITHOUT, "0");
        String with = end(WITH_BOTH_ROLES, "0");
        JsonObject draft = Json.createObjectBuilder()
                .add("employeeNumber", "FF1")
                .add("code", "Wavering")
                .build();
        String id = SUCCESSION
                .post("/succession/flags", draft)
                .expecting(201)
                .json()
                .getString("id");
        SUCCESSION.call("DELETE", "/succession/flags/" + id, null).expecting(204);

        List<JsonObject> told = behind(WITH_BOTH_ROLES, with).stream()
                .filter(event -> event.getString("subject").equals("flag/" + id))
                .toList();
        assertThat(told).extracting(event -> event.getString("type")).containsExactly("flag.declared", "flag.resolved");
        assertThat(told.toString()).doesNotContain("FF1", "Wavering", "Fanny");
        assertThat(behind(WITHOUT, without)).isEmpty();
        assertThat(end(WITHOUT, without)).isEqualTo(without);
        assertThat(new Journey(SERVER.as("auditor")).all("/audit?action=RESTRICTED_CHANGES_READ"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getString("actor")).isEqualTo("hris-lead"));
    }

    private static List<JsonObject> behind(Api reader, String cursor) {
        List<JsonObject> events = new ArrayList<>();
        JsonObject page = page(reader, cursor);
        while (!page.getJsonArray("items").isEmpty()) {
            events.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            page = page(reader, page.getString("nextCursor"));
        }
        return events;
    }

    private static String end(Api reader, String cursor) {
        JsonObject page = page(reader, cursor);
        while (!page.getJsonArray("items").isEmpty()) {
            page = page(reader, page.getString("nextCursor"));
        }
        return page.getString("nextCursor");
    }

    private static JsonObject page(Api reader, String cursor) {
        return reader.get("/changes?limit=500&cursor=" + cursor).expecting(200).json();
    }
}
