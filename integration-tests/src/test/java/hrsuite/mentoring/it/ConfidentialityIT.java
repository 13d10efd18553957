package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only few may know stays with them: succession, personal dimensions, names in the record. */
class ConfidentialityIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api HR = SERVER.as("hr-admin");
    private static final Api SUCCESSION = SERVER.as("succession");
    private static final Journey JOURNEY = new Journey(HR);
    private static final Journey OF_THE_LEAD = new Journey(SERVER.as("hr-lead"));

    @BeforeAll
    static void someCome() {
        JOURNEY.take(
                new RosterFile("Employee ID", "First Name", "Last Name", "Email", "Job Title", "Grade", "Birth Year")
                        .row("CS1", "Sigrun", "Confidential", "cs1@example.org", "Tax Partner", "Partner", "1970")
                        .row("CJ1", "Jorunn", "Confidential", "cj1@example.org", "Audit Analyst", "Analyst", "1999")
                        .xlsx("confidential-people"));
        OF_THE_LEAD.take(new RosterFile("Employee ID", "First Name", "Last Name", "Key Position", "Successors")
                .row("CS1", "Sigrun", "Confidential", "YES", "CJ1:READY_3_5_YEARS")
                .xlsx("confidential-plan"));
    }

    @Test
    void aViewerDoesNotReadTheYearOfBirth() {
        assertThat(HR.get("/staff/CS1").expecting(200).json().getInt("birthYear"))
                .isEqualTo(1970);
        Api viewer = SERVER.as("hr-viewer");
        assertThat(viewer.get("/staff/CS1").expecting(200).text()).doesNotContain("birthYear", "1970");
        assertThat(viewer.get("/staff?q=CS1").expecting(200).text())
                .contains("CS1")
                .doesNotContain("birthYear", "1970");
    }

    @Test
    void successionColumnsAreNotReadForAnUploaderWithoutTheRole() {
        Path file = new RosterFile("Employee ID", "First Name", "Last Name", "Succession Flag")
                .row("CF1", "Frida", "Confidential", "RETIREMENT_WAVE")
                .xlsx("flag-without-role");
        JsonObject intake = JOURNEY.upload(file, Api.XLSX, "");

        JsonObject column = intake.getJsonArray("columns").getJsonObject(3);
        assertThat(column.getString("heading")).isEqualTo("Succession Flag");
        assertThat(column.getString("ignored")).isEqualTo("ROLE_MISSING");
        assertThat(column.containsKey("field")).isFalse();
        JOURNEY.apply(intake);
        assertThat(JOURNEY.all("/roster/intakes/" + intake.getString("id") + "/changes")
                        .toString())
                .doesNotContain("RETIREMENT_WAVE");
        assertThat(flagsOf("CF1")).isEmpty();
    }

    @Test
    void forAnUploaderWithTheRoleTheyAreStored() {
        OF_THE_LEAD.take(new RosterFile("Employee ID", "First Name", "Last Name", "Succession Flag")
                .row("CF2", "Folke", "Confidential", "RETIREMENT_WAVE")
                .xlsx("flag-with-role"));

        assertThat(flagsOf("CF2")).singleElement().satisfies(flag -> assertThat(flag.getString("code"))
                .isEqualTo("RETIREMENT_WAVE"));
    }

    /** RO33. */
    @Test
    void whatSomebodyWithTheRoleUploadedStaysHiddenFromHrWithoutIt() {
        JsonObject uploaded = OF_THE_LEAD.upload(
                new RosterFile(
                                "Employee ID",
                                "First Name",
                                "Last Name",
                                "Risk Of Loss",
                                "Successors",
                                "Succession Flag")
                        .row("CF3", "Finn", "Confidential", "WAVERING", "CF3X:READY_NOW", "RETIREMENT_WAVE")
                        .xlsx("uploaded-with-role"),
                Api.XLSX,
                "");
        String intake = "/roster/intakes/" + uploaded.getString("id");
        for (String part : List.of("", "/problems", "/changes")) {
            assertThat(HR.get(intake + part).expecting(200).text())
                    .as(part)
                    .doesNotContain("WAVERING", "CF3X", "READY_NOW", "RETIREMENT_WAVE");
        }
        Api lead = SERVER.as("hr-lead");
        assertThat(lead.get(intake + "/problems").expecting(200).text()).contains("WAVERING");
        assertThat(lead.get(intake).expecting(200).text()).contains("RETIREMENT_WAVE");
    }

    @Test
    void lookingAtFlagsIsOnRecordWithoutNames() {
        Journey auditor = new Journey(SERVER.as("auditor"));
        int before = auditor.all("/audit?action=SUCCESSION_FLAGS_READ").size();

        flagsOf("CS1");

        List<JsonObject> reads = auditor.all("/audit?action=SUCCESSION_FLAGS_READ");
        assertThat(reads).hasSize(before + 1);
        assertThat(reads.get(before).getString("actor")).isEqualTo("succession");
        assertThat(reads.get(before).getString("subject")).isEqualTo("person/CS1");
        assertThat(auditor.all("/audit")).isNotEmpty().allSatisfy(entry -> assertThat(entry.toString())
                .doesNotContain("Confidential", "Sigrun", "Jorunn", "Folke", "@example.org"));
    }

    @Test
    void aPairOfAPersonAndTheirSuccessorIsRefusedWithoutSayingWhy() {
        String program = JOURNEY.reverseOn(JOURNEY.traditional("In silence"), "In silence, reversed");
        enroll(program, "CJ1", "MENTOR");
        enroll(program, "CS1", "MENTEE");

        String round = JOURNEY.round(program);
        String told = HR.get(round + "/unmatched").expecting(200).text();
        assertThat(told).contains("CS1", "NOT_ELIGIBLE");
        assertSilent(told);
        assertSilent(HR.get(round + "/unmatched?role=mentor").expecting(200).text());

        Api.Answer pinned = HR.post(
                "/programs/" + program + "/rounds",
                Json.createObjectBuilder()
                        .add("pins", Json.createArrayBuilder().add(pair()))
                        .build());
        assertSilent(pinned.text());

        JsonObject pairs = Json.createObjectBuilder()
                .add(
                        "pairs",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("mentor", "CJ1")
                                        .add("mentee", "CS1")))
                .build();
        JsonObject outcome = HR.post("/programs/" + program + "/pairings", pairs)
                .expecting(200)
                .json();
        assertThat(outcome.getInt("made")).isZero();
        assertThat(outcome.getJsonArray("refused").toString()).contains("NOT_SUITABLE");
        assertSilent(outcome.toString());
    }

    /** Two pairs of the same make: one with a friction, the other one refused because the two were partners before. */
    @Test
    void aFrictionThatForbidsAPairReadsLikeAnyOtherReason() {
        takeTwins("FA", "FB");
        OF_THE_LEAD.take(new RosterFile("Employee ID", "First Name", "Last Name", "Successors")
                .row("FAS", "Twin", "Twin", "FAJ:READY_NOW")
                .xlsx("twins-plan"));
        String one = twins("Twins one", "FA");
        String other = twins("Twins two", "FB");
        takeOver(other, "FB");
        JsonObject former = JOURNEY.all("/programs/" + other + "/pairings").get(0);
        HR.post(
                        "/pairings/" + former.getString("id") + "/end",
                        Json.createObjectBuilder().build())
                .expecting(200);

        assertThat(everythingAbout(one, "FA")).isEqualTo(everythingAbout(other, "FB"));
        assertThat(everythingAbout(one, "FA")).contains("NOT_SUITABLE");
    }

    /** PA13. Two pairs of the same make: one kept apart by HR, the other one refused because of succession. */
    @Test
    void whoIsNeverToBePairedReadsLikeAFriction() {
        takeTwins("FE", "FF");
        OF_THE_LEAD.take(new RosterFile("Employee ID", "First Name", "Last Name", "Successors")
                .row("FES", "Twin", "Twin", "FEJ:READY_NOW")
                .xlsx("twins-apart"));
        JsonObject apart = Json.createObjectBuilder()
                .add("person", "FFJ")
                .add("other", "FFS")
                .add("note", "A case of last year")
                .build();
        HR.post("/exclusions", apart).expecting(201);
        assertThat(HR.get("/exclusions").expecting(200).text()).contains("FFJ", "A case of last year");
        String one = twins("Twins five", "FE");
        String other = twins("Twins six", "FF");

        assertThat(everythingAbout(one, "FE")).isEqualTo(everythingAbout(other, "FF"));
        assertThat(everythingAbout(other, "FF"))
                .contains("NOT_SUITABLE")
                .doesNotContain("EXCLU", "xclusion", "never to be");
    }

    /** Two pairs of the same make that need somebody's yes: rivals on one plan, and a concern that HR declared. */
    @Test
    void aFrictionThatNeedsAYesReadsLikeAConcern() {
        takeTwins("FC", "FD");
        SUCCESSION
                .call(
                        "PUT",
                        "/succession/plans/JOB/Chief%20Twin",
                        Json.createObjectBuilder()
                                .add(
                                        "successors",
                                        Json.createArrayBuilder()
                                                .add(named("FCJ"))
                                                .add(named("FCS")))
                                .build(),
                        "Content-Type",
                        "application/json")
                .expecting(200);
        SUCCESSION
                .post(
                        "/succession/flags",
                        Json.createObjectBuilder()
                                .add("employeeNumber", "FDJ")
                                .add("counterpart", "FDS")
                                .add("code", "DECLARED_CONCERN")
                                .build())
                .expecting(201);
        String one = twins("Twins three", "FC");
        String other = twins("Twins four", "FD");

        assertThat(everythingAbout(one, "FC")).isEqualTo(everythingAbout(other, "FD"));
        assertThat(everythingAbout(one, "FC")).contains("FRICTION_OPEN");
        assertSaysYes(one);
    }

    /** Somebody who has both roles says yes with a reason; nobody else reads of it afterwards. */
    private static void assertSaysYes(String program) {
        Api lead = SERVER.as("hr-lead");
        String round = OF_THE_LEAD.round(program);
        JsonObject pair = lead.get(round + "/proposals").expecting(200).items().get(0);
        assertThat(pair.getJsonArray("frictions").toString()).contains("BOTH_ON_SAME_PLAN");
        JsonObject yes = Json.createObjectBuilder()
                .add("proposal", pair.getString("id"))
                .add("friction", "BOTH_ON_SAME_PLAN")
                .add("reason", "Both know and wish it.")
                .build();
        lead.post(
                        round + "/confirm",
                        Json.createObjectBuilder()
                                .add("acknowledge", Json.createArrayBuilder().add(yes))
                                .build())
                .expecting(200);
        assertThat(HR.get("/programs/" + program + "/pairings").expecting(200).text())
                .contains("FCJ")
                .doesNotContain("PLAN", "Both know");
        assertThat(SUCCESSION.get("/succession/frictions").expecting(200).text())
                .doesNotContain("FCJ");
    }

    private static JsonObject named(String number) {
        return Json.createObjectBuilder().add("employeeNumber", number).build();
    }

    private static void takeTwins(String... families) {
        RosterFile roster = new RosterFile("Employee ID", "First Name", "Last Name", "Job Title", "Grade");
        for (String family : families) {
            roster.row(family + "S", "Twin", "Twin", "Partner", "Partner");
            roster.row(family + "J", "Twin", "Twin", "Analyst", "Analyst");
        }
        JOURNEY.take(roster.xlsx("twins-" + families[0]));
    }

    /** A reverse program with just these two in it. */
    private static String twins(String name, String family) {
        String program = JOURNEY.reverseOn(JOURNEY.traditional(name), name + " reversed");
        enroll(program, family + "J", "MENTOR");
        enroll(program, family + "S", "MENTEE");
        return program;
    }

    private static String takeOver(String program, String family) {
        JsonObject pair = Json.createObjectBuilder()
                .add("mentor", family + "J")
                .add("mentee", family + "S")
                .build();
        return HR.post(
                        "/programs/" + program + "/pairings",
                        Json.createObjectBuilder()
                                .add("pairs", Json.createArrayBuilder().add(pair))
                                .build())
                .text();
    }

    /** All that HR can ask about two people in a program of their own, without what only identifies. */
    private static String everythingAbout(String program, String family) {
        Api viewer = SERVER.as("hr-viewer");
        JsonObject pins = Json.createObjectBuilder()
                .add(
                        "pins",
                        Json.createArrayBuilder()
                                .add(Json.createArrayBuilder().add(family + "J").add(family + "S")))
                .build();
        String round = JOURNEY.round(program);
        StringBuilder told = new StringBuilder(takeOver(program, family))
                .append(HR.post("/programs/" + program + "/rounds", pins).text())
                .append(HR.post(round + "/confirm", Json.createObjectBuilder().build())
                        .text());
        for (Api reader : List.of(HR, viewer)) {
            told.append(reader.get(round + "/proposals").text())
                    .append(reader.get(round + "/unmatched").text())
                    .append(reader.get(round + "/unmatched?role=mentor").text());
        }
        assertSilent(told.toString().replace("the role succession", "a role"));
        return told.toString().replace(family, "F").replaceAll("\\d+", "0");
    }

    private static void assertSilent(String text) {
        assertThat(text).doesNotContainIgnoringCase("success").doesNotContainIgnoringCase("succeed");
    }

    private static JsonArrayBuilder pair() {
        return Json.createArrayBuilder().add("CJ1").add("CS1");
    }

    private static void enroll(String program, String number, String role) {
        HR.post(
                        "/programs/" + program + "/enrollments",
                        Json.createObjectBuilder()
                                .add("employeeNumber", number)
                                .add("role", role)
                                .add("capacity", 1)
                                .build())
                .expecting(201);
    }

    private static List<JsonObject> flagsOf(String number) {
        return SUCCESSION
                .get("/succession/flags?origin=declared&employeeNumber=" + number)
                .expecting(200)
                .items();
    }
}
