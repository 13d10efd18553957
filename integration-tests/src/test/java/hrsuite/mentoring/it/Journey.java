package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What HR does from end to end, over REST, so that each test says only what it is about. */
final class Journey {

    private static final Set<String> READ = Set.of("JUDGED", "APPLIED", "REFUSED", "FAILED");
    private static final Set<String> COMPUTED = Set.of("PROPOSED", "FAILED", "CANCELLED");

    private final Api hr;

    Journey(Api hr) {
        this.hr = hr;
    }

    /** Uploads a file and waits until it is judged; gives the intake. */
    JsonObject upload(Path file, String type, String query) {
        Api.Answer answer = hr.post("/roster/intakes" + query, type, file).expecting(202);
        return hr.await("/roster/intakes/" + idAt(answer), READ);
    }

    /** Says yes to an intake and waits until it is applied. */
    JsonObject apply(JsonObject intake) {
        String path = "/roster/intakes/" + intake.getString("id");
        Api.Answer answer = hr.post(path + "/apply", Json.createObjectBuilder().build());
        assertThat(answer.status()).as(answer.text()).isIn(200, 202);
        return hr.await(path, Set.of("APPLIED", "FAILED"));
    }

    /** Uploads an .xlsx and applies it. */
    JsonObject take(Path xlsx) {
        JsonObject intake = upload(xlsx, Api.XLSX, "");
        assertThat(intake.getString("state")).as(intake.toString()).isEqualTo("JUDGED");
        JsonObject applied = apply(intake);
        assertThat(applied.getString("state")).as(applied.toString()).isEqualTo("APPLIED");
        return applied;
    }

    /** Opens a traditional program. */
    String traditional(String name) {
        return open(program(name, "TRADITIONAL"));
    }

    /** Opens a reverse program on a traditional one. */
    String reverseOn(String traditional, String name) {
        return open(program(name, "REVERSE").add("extends", traditional).add("template", "pwc-australia"));
    }

    private static JsonObjectBuilder program(String name, String kind) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("kind", kind)
                .add("startsOn", "2027-01-11")
                .add("endsOn", "2027-12-17")
                .add("goals", Json.createArrayBuilder().add("Leaders who know what juniors know"))
                .add("cadence", "P1M");
    }

    String open(JsonObjectBuilder program) {
        return hr.post("/programs", program.build()).expecting(201).json().getString("id");
    }

    /** Enrolls everyone whom the filter finds; gives the answer. */
    JsonObject enroll(String program, String role, int capacity, JsonObjectBuilder filter) {
        JsonObject body = Json.createObjectBuilder()
                .add("filter", filter)
                .add("role", role)
                .add("capacity", capacity)
                .build();
        Api.Answer answer = hr.post("/programs/" + program + "/enrollments", body);
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer.json();
    }

    /** Runs a round and waits until it is computed; gives its path. */
    String round(String program) {
        Api.Answer answer = hr.post(
                        "/programs/" + program + "/rounds",
                        Json.createObjectBuilder().build())
                .expecting(202);
        String path = "/programs/" + program + "/rounds/" + idAt(answer);
        JsonObject round = hr.await(path, COMPUTED);
        assertThat(round.getString("state")).as(round.toString()).isEqualTo("PROPOSED");
        return path;
    }

    /** All items of a paged list. */
    List<JsonObject> all(String path) {
        List<JsonObject> items = new ArrayList<>();
        String cursor = null;
        do {
            String page =
                    path + (path.contains("?") ? "&" : "?") + "limit=100" + (cursor == null ? "" : "&cursor=" + cursor);
            JsonObject answer = hr.get(page).expecting(200).json();
            items.addAll(answer.getJsonArray("items").getValuesAs(JsonObject.class));
            cursor = answer.getString("nextCursor", null);
        } while (cursor != null);
        return items;
    }

    static String idAt(Api.Answer answer) {
        String location = answer.header("Location");
        assertThat(location).as("Location").isNotNull();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
