package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A contract of all doors: what is said about a person gets the same verdict, with the same codes, whether it comes as a
 * roster, by REST one by one, as a batch of lines, or by SCIM.
 */
class SameVerdictsIT {

    private static final String STAFF = "urn:reversementoring:params:scim:schemas:extension:staff:2.0:User";
    private static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("givenName", "First Name"),
            Map.entry("familyName", "Last Name"),
            Map.entry("email", "Email"),
            Map.entry("managerNumber", "Manager ID"),
            Map.entry("hireDate", "Hire Date"),
            Map.entry("leaveDate", "Leave Date"),
            Map.entry("birthYear", "Birth Year"),
            Map.entry("status", "Status"),
            Map.entry("capacity", "Capacity"),
            Map.entry("timeZone", "Time Zone"),
            Map.entry("workingHours", "Working Hours"));

    /** What SCIM has no word for. */
    private static final Set<String> NOT_IN_SCIM = Set.of("birthYear", "status");

    private final Api machine = ServerUnderTest.running().as("hris-sync");
    private final Api hr = ServerUnderTest.running().as("hr-admin");
    private final Journey journey = new Journey(hr);

    /**
     * Something that is said about somebody new.
     *
     * @param number the employee number at a door is this behind the door's letter
     * @param says field and text; {@code #} stands for the own number
     * @param codes of all problems
     * @param taken whether the person is taken in
     */
    record Case(String number, Map<String, String> says, Set<String> codes, boolean taken) {

        @Override
        public String toString() {
            return says + " " + codes;
        }

        Map<String, String> at(String own) {
            Map<String, String> said = new LinkedHashMap<>(says);
            said.replaceAll((field, text) -> text.replace("#", own));
            said.putIfAbsent("familyName", "Sample");
            said.values().removeIf(String::isEmpty);
            return said;
        }
    }

    private static int count;

    private static Case says(boolean taken, String code, String... pairs) {
        Map<String, String> says = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            says.put(pairs[i], pairs[i + 1]);
        }
        return new Case("V" + ++count, says, code.isEmpty() ? Set.of() : Set.of(code), taken);
    }

    static List<Case> cases() {
        String future = TODAY.plusYears(3).toString();
        return List.of(
                says(true, "", "hireDate", "2020-02-03", "email", "#.one@example.com"),
                says(true, "", "hireDate", TODAY.plusMonths(2).toString()),
                says(false, "DATE_OUT_OF_TIME", "hireDate", "1899-12-31"),
                says(false, "DATE_OUT_OF_TIME", "hireDate", future),
                says(false, "DATE_OUT_OF_TIME", "leaveDate", TODAY.plusYears(61).toString()),
                says(
                        true,
                        "",
                        "hireDate",
                        "2020-02-03",
                        "leaveDate",
                        TODAY.plusYears(59).toString()),
                says(false, "LEAVE_BEFORE_HIRE", "hireDate", "2020-02-03", "leaveDate", "2020-02-02"),
                says(true, "", "hireDate", "2020-02-03", "leaveDate", "2020-02-03", "status", "LEAVER"),
                says(false, "HIRED_AS_CHILD", "hireDate", "2020-02-03", "birthYear", "2007"),
                says(true, "", "hireDate", "2020-02-03", "birthYear", "2006"),
                says(false, "BIRTH_AFTER_HIRE", "hireDate", "2000-02-03", "birthYear", "2000"),
                says(true, "MANAGER_UNKNOWN", "managerNumber", "NOBODY-AT-ALL"),
                says(false, "MANAGER_IS_SELF", "managerNumber", "#"),
                says(false, "EMAIL_UNREADABLE", "email", "nowhere"),
                says(false, "VALUE_NOT_ALLOWED", "status", "gone"),
                says(false, "NAME_MISSING", "familyName", ""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("One person, one verdict, at every door")
    void oneVerdictAtEveryDoor(Case one) {
        verdict("roster", one, roster("R" + one.number(), one));
        verdict("batch", one, batch("B" + one.number(), one));
        verdict("REST", one, single("P" + one.number(), one));
        if (NOT_IN_SCIM.stream().noneMatch(one.says()::containsKey)) {
            verdict("SCIM", one, scim("S" + one.number(), one));
        }
    }

    /**
     * What a door said.
     *
     * @param codes null where the door does not tell any
     */
    private record Verdict(boolean taken, Set<String> codes) {}

    private static void verdict(String door, Case one, Verdict verdict) {
        assertThat(verdict.taken()).as("%s takes %s", door, one).isEqualTo(one.taken());
        if (verdict.codes() != null) {
            assertThat(verdict.codes())
                    .as("what the %s says about %s", door, one)
                    .isEqualTo(one.codes());
        }
    }

    private Verdict roster(String number, Case one) {
        List<String> headings = new ArrayList<>(List.of("Employee ID"));
        List<String> cells = new ArrayList<>(List.of(number));
        one.at(number).forEach((field, text) -> {
            headings.add(HEADINGS.get(field));
            cells.add(text);
        });
        if (!headings.contains("Last Name")) {
            headings.add("Last Name");
            cells.add("");
        }
        JsonObject intake = journey.upload(
                new RosterFile(headings.toArray(String[]::new))
                        .row(cells.toArray(String[]::new))
                        .xlsx("verdict-" + number),
                Api.XLSX,
                "");
        String path = "/roster/intakes/" + intake.getString("id");
        List<JsonObject> problems = journey.all(path + "/problems");
        hr.post(path + "/cancel");
        return new Verdict(intake.getJsonObject("counts").getInt("created") == 1, codes(problems));
    }

    private Verdict batch(String number, Case one) {
        JsonObject line = lines(List.of(body(number, one))).get(0);
        return new Verdict(
                !line.getString("outcome").equals("REFUSED"),
                codes(line.getJsonArray("problems").getValuesAs(JsonObject.class)));
    }

    private List<JsonObject> lines(List<JsonObject> people) {
        String body = String.join("\n", people.stream().map(JsonValue::toString).toList());
        return machine.post("/staff/batch", "application/x-ndjson", BodyPublishers.ofString(body))
                .expecting(200)
                .text()
                .lines()
                .map(SameVerdictsIT::object)
                .toList();
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonObject body(String number, Case one) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("employeeNumber", number);
        one.at(number).forEach((field, text) -> {
            if (field.equals("birthYear")) {
                body.add(field, Integer.parseInt(text));
            } else {
                body.add(field, text);
            }
        });
        return body.build();
    }

    /** A single push answers with the person, so that only errors have codes. */
    private Verdict single(String number, Case one) {
        Api.Answer answer = machine.call("PUT", "/staff/" + number, body(number, one), "Content-Type", Api.JSON);
        if (answer.status() == 201) {
            return new Verdict(true, null);
        }
        return new Verdict(
                false, codes(Problems.of(answer, 422).getJsonArray("problems").getValuesAs(JsonObject.class)));
    }

    private Verdict scim(String number, Case one) {
        JsonObjectBuilder enterprise = Json.createObjectBuilder().add("employeeNumber", number);
        JsonObjectBuilder staff = Json.createObjectBuilder();
        JsonObjectBuilder user = Json.createObjectBuilder()
                .add("schemas", Json.createArrayBuilder().add("urn:ietf:params:scim:schemas:core:2.0:User"))
                .add("userName", number + "@verdicts.example.com");
        one.at(number).forEach((field, text) -> {
            switch (field) {
                case "familyName" -> user.add("name", Json.createObjectBuilder().add("familyName", text));
                case "email" ->
                    user.add(
                            "emails",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder().add("value", text)));
                case "managerNumber" ->
                    enterprise.add("manager", Json.createObjectBuilder().add("value", text));
                default -> staff.add(field, text);
            }
        });
        Api.Answer answer = machine.post(
                ServerUnderTest.running().base() + "/mentoring/scim/v2/Users",
                "application/scim+json",
                BodyPublishers.ofString(user.add(ENTERPRISE, enterprise)
                        .add(STAFF, staff)
                        .build()
                        .toString()));
        assertThat(answer.status()).as(answer.text()).isIn(201, 400);
        return new Verdict(answer.status() == 201, null);
    }

    private static Set<String> codes(List<JsonObject> problems) {
        Set<String> codes = new TreeSet<>();
        problems.forEach(problem -> codes.add(problem.getString("code")));
        return codes;
    }

    @Test
    @DisplayName("A cycle of managers is refused, whether they come as a roster or as lines")
    void aCycleOfManagers() {
        JsonObject intake = journey.upload(
                new RosterFile("Employee ID", "Last Name", "Manager ID")
                        .row("RCY1", "Sample", "RCY2")
                        .row("RCY2", "Sample", "RCY1")
                        .xlsx("verdict-cycle"),
                Api.XLSX,
                "");
        String path = "/roster/intakes/" + intake.getString("id");
        Set<String> ofRoster = codes(journey.all(path + "/problems"));
        hr.post(path + "/cancel");
        List<JsonObject> answers = lines(List.of(
                body("BCY1", says(false, "", "managerNumber", "BCY2")),
                body("BCY2", says(false, "", "managerNumber", "BCY1"))));

        assertThat(ofRoster).containsExactly("MANAGER_CYCLE");
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.getString("outcome")).isEqualTo("REFUSED");
            assertThat(codes(answer.getJsonArray("problems").getValuesAs(JsonObject.class)))
                    .containsExactly("MANAGER_CYCLE");
        });
    }
}
