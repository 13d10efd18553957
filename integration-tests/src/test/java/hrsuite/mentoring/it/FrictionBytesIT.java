package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two who have a friction and two whom something else keeps apart read the same: every answer, page, export and feed that HR
 * or one of the two can reach, byte by byte but for names and numbers. A pair that is forbidden stands beside two who were
 * partners before; a pair that needs a yes stands beside two of whom one has declined the other.
 */
@DisplayName("SU6, SU11, M6: a friction reads like anything else that is not shown")
@TestMethodOrder(MethodOrderer.MethodName.class)
class FrictionBytesIT {

    private static final LibertyServer SERVER = ServerUnderTest.running();
    private static final Api HR = SERVER.as("hr-admin");
    private static final Api LEAD = SERVER.as("hr-lead");
    private static final Api SUCCESSION = SERVER.as("succession");
    private static final Api PARTICIPANT = SERVER.as("participant");
    private static final Journey JOURNEY = new Journey(HR);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Of a round: which people it was computed from. */
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");

    /** What everybody reads of two who were partners before. */
    private static Map<String, String> forbidden;

    /** What everybody reads of two of whom one has declined the other. */
    private static Map<String, String> waiting;

    @BeforeAll
    static void twoWhomSomethingElseKeepsApart() throws Exception {
        forbidden = formerPartners("BA");
        waiting = twoOfWhomOneDeclined("BB");
        assertThat(forbidden.toString()).contains("NOT_SUITABLE", "NOT_ELIGIBLE");
        assertThat(waiting.toString()).contains("CONFIDENTIAL", "FRICTION_OPEN");
    }

    private static Map<String, String> formerPartners(String family) throws Exception {
        take(family);
        String program = program(family);
        takeOver(program, family);
        JsonObject former = JOURNEY.all("/programs/" + program + "/pairings").get(0);
        HR.post(
                        "/pairings/" + former.getString("id") + "/end",
                        Json.createObjectBuilder().build())
                .expecting(200);
        String next = programOn(program, family);
        return everything(next, family);
    }

    private static Map<String, String> twoOfWhomOneDeclined(String family) throws Exception {
        take(family);
        String program = program(family);
        JsonObject asking =
                Json.createObjectBuilder().add("consent", "REQUIRED").build();
        HR.call("PATCH", "/programs/" + program, asking, "Content-Type", "application/merge-patch+json")
                .expecting(200);
        String round = JOURNEY.round(program);
        HR.post(round + "/release", Json.createObjectBuilder().build()).expecting(200);
        signsInAs(family, "participant");
        String offer =
                PARTICIPANT.get("/proposals").expecting(200).items().get(0).getString("id");
        PARTICIPANT
                .post(
                        "/proposals/" + offer + "/decline",
                        Json.createObjectBuilder().build())
                .expecting(200);
        return everything(programOn(program, family), family);
    }

    @Test
    void theMentorIsTheMenteesSuccessor() throws Exception {
        take("QA");
        LEAD.call("PUT", "/succession/plans/INCUMBENT/QAS", successors("QAJ"), "Content-Type", "application/json")
                .expecting(200);
        assertReadsLike(forbidden, "QA");
    }

    @Test
    void theTwoAreInOneReportingLine() throws Exception {
        take("QB", "QBS");
        assertReadsLike(forbidden, "QB");
    }

    @Test
    void bothAreOnOnePlan() throws Exception {
        take("QC");
        SUCCESSION
                .call(
                        "PUT",
                        "/succession/plans/JOB/Head%20of%20twins",
                        successors("QCJ", "QCS"),
                        "Content-Type",
                        "application/json")
                .expecting(200);
        assertReadsLike(waiting, "QC");
    }

    @Test
    void theMenteesPositionIsAtRisk() throws Exception {
        take("QD");
        JsonObject position = Json.createObjectBuilder()
                .add("title", "Twin")
                .add("incumbent", "QDS")
                .add("vacantFrom", "2030-01-01")
                .build();
        SUCCESSION
                .call("PUT", "/succession/positions/TWIN-1", position, "Content-Type", "application/json")
                .expecting(201);
        assertReadsLike(waiting, "QD");
    }

    @Test
    void aConcernWasDeclared() throws Exception {
        take("QE");
        JsonObject concern = Json.createObjectBuilder()
                .add("employeeNumber", "QEJ")
                .add("counterpart", "QES")
                .add("code", "DECLARED_CONCERN")
                .build();
        SUCCESSION.post("/succession/flags", concern).expecting(201);
        assertReadsLike(waiting, "QE");
    }

    private static void assertReadsLike(Map<String, String> other, String family) throws Exception {
        Map<String, String> told = everything(programOn(program(family), family), family);
        assertThat(told.keySet()).isEqualTo(other.keySet());
        SoftAssertions each = new SoftAssertions();
        other.forEach((door, bytes) -> each.assertThat(told.get(door)).as(door).isEqualTo(bytes));
        each.assertAll();
    }

    private static JsonObject successors(String... numbers) {
        JsonArrayBuilder named = Json.createArrayBuilder();
        for (String number : numbers) {
            named.add(Json.createObjectBuilder().add("employeeNumber", number));
        }
        return Json.createObjectBuilder().add("successors", named).build();
    }

    /** Two, and the manager between them who takes no part; the manager's own manager is somebody, or the senior. */
    private static void take(String family, String... top) {
        String above = top.length > 0 ? top[0] : "BOSS";
        JOURNEY.take(new RosterFile(
                        "Employee ID",
                        "First Name",
                        "Last Name",
                        "Email",
                        "Job Title",
                        "Grade",
                        "Manager",
                        "Skills",
                        "Topics Wanted")
                .row("BOSS", "Bo", "Boss", "boss@example.org", "Chief", "Partner", "", "", "")
                .row(
                        family + "S",
                        "Twin",
                        "Senior",
                        family + "s@example.org",
                        "Partner",
                        "Partner",
                        "",
                        "Strategy",
                        "AI")
                .row(family + "M", "Twin", "Middle", family + "m@example.org", "Manager", "Manager", above, "", "")
                .row(
                        family + "J",
                        "Twin",
                        "Junior",
                        family + "j@example.org",
                        "Analyst",
                        "Analyst",
                        family + "M",
                        "AI",
                        "Strategy")
                .xlsx("friction-" + family));
    }

    private static String program(String family) {
        String traditional = JOURNEY.traditional("Twins " + family);
        return programOn(traditional, family);
    }

    /** A reverse program with just these two in it, added to the family of another one. */
    private static String programOn(String other, String family) {
        String root = HR.get("/programs/" + other).expecting(200).json().getString("extends", other);
        JsonObjectBuilder draft = Json.createObjectBuilder()
                .add("name", "Twins " + family)
                .add("kind", "REVERSE")
                .add("extends", root)
                .add("startsOn", "2027-01-11")
                .add("endsOn", "2027-12-17")
                .add("goals", Json.createArrayBuilder().add("Leaders who know what juniors know"))
                .add("cadence", "P1M")
                .add("rules", Json.createObjectBuilder().add("smallTeamSize", 0));
        String program = JOURNEY.open(draft);
        enroll(program, family + "J", "MENTOR");
        enroll(program, family + "S", "MENTEE");
        return program;
    }

    private static void enroll(String program, String number, String role) {
        JsonObject place = Json.createObjectBuilder()
                .add("employeeNumber", number)
                .add("role", role)
                .add("capacity", 1)
                .build();
        HR.post("/programs/" + program + "/enrollments", place).expecting(201);
    }

    private static Api.Answer takeOver(String program, String family) {
        JsonObject pair = Json.createObjectBuilder()
                .add("mentor", family + "J")
                .add("mentee", family + "S")
                .build();
        return HR.post(
                "/programs/" + program + "/pairings",
                Json.createObjectBuilder()
                        .add("pairs", Json.createArrayBuilder().add(pair))
                        .build());
    }

    /** Gives the senior of the two another name to sign in by. */
    private static void signsInAs(String family, String userName) {
        JsonObject name = Json.createObjectBuilder().add("userName", userName).build();
        HR.call("PATCH", "/staff/" + family + "S", name, "Content-Type", "application/merge-patch+json")
                .expecting(200);
    }

    /** All that can be reached about two people in a program of their own, by door. */
    private static Map<String, String> everything(String program, String family) throws Exception {
        Map<String, String> told = new LinkedHashMap<>();
        signsInAs(family, "participant");
        String cursor = feedEnd();
        told.put("import", text(takeOver(program, family)));
        String round = JOURNEY.round(program);
        JsonObject pins = Json.createObjectBuilder()
                .add(
                        "pins",
                        Json.createArrayBuilder()
                                .add(Json.createArrayBuilder().add(family + "J").add(family + "S")))
                .build();
        told.put("pin", text(HR.post("/programs/" + program + "/rounds", pins)));
        told.put(
                "confirm",
                text(HR.post(round + "/confirm", Json.createObjectBuilder().build())));
        told.put(
                "release",
                text(HR.post(round + "/release", Json.createObjectBuilder().build())));
        for (String role : List.of("hr-admin", "hr-viewer")) {
            read(told, role, program, round, family);
        }
        told.put(
                "offers",
                PARTICIPANT.get("/proposals").expecting(200).items().stream()
                        .filter(offer -> !"DECLINED".equals(offer.getString("state")))
                        .toList()
                        .toString());
        told.put("feed", text(SERVER.as("hris-sync").get("/changes?limit=500&cursor=" + cursor)));
        signsInAs(family, family.toLowerCase(Locale.ROOT) + "s@example.org");
        told.replaceAll((door, bytes) -> neutral(bytes, family));
        return told;
    }

    private static String feedEnd() {
        Api feed = SERVER.as("hris-sync");
        String cursor = "0";
        JsonObject page;
        do {
            page = feed.get("/changes?limit=500&cursor=" + cursor)
                    .expecting(200)
                    .json();
            cursor = page.getString("nextCursor");
        } while (!page.getJsonArray("items").isEmpty());
        return cursor;
    }

    private static void read(Map<String, String> told, String role, String program, String round, String family)
            throws Exception {
        Api reader = SERVER.as(role);
        for (String path : List.of(
                round,
                round + "/proposals",
                round + "/proposals?lang=de",
                round + "/unmatched",
                round + "/unmatched?role=mentor",
                round + "/fairness",
                "/programs/" + program,
                "/programs/" + program + "/rounds/compare?rounds=" + round.substring(round.lastIndexOf('/') + 1),
                "/programs/" + program + "/enrollments",
                "/programs/" + program + "/pairings",
                "/staff/" + family + "S",
                "/staff/" + family + "J")) {
            told.put(role + " " + door(path), text(reader.get(path)));
        }
        told.put(role + " round.xlsx", sheets(reader.get(round, Api.XLSX).expecting(200)));
        told.put(
                role + " staff.xlsx",
                sheets(reader.get("/staff?q=" + family + "S", Api.XLSX).expecting(200)));
        told.put(
                role + " staff.csv",
                reader.get("/staff?q=" + family + "J", Api.CSV).expecting(200).text());
        String cookie = signIn(role);
        for (String page : List.of(
                "program.xhtml?id=" + program,
                "round.xhtml?program=" + program + "&id=" + round.substring(round.lastIndexOf('/') + 1))) {
            told.put(role + " " + door(page), page(page, cookie));
        }
    }

    private static String door(String path) {
        return DIGITS.matcher(path.replaceAll("/staff/[A-Z]{2}", "/staff/")).replaceAll("0");
    }

    private static String text(Api.Answer answer) {
        return answer.status() + " " + answer.text();
    }

    private static String page(String page, String cookie) {
        Api.Answer answer =
                SERVER.anonymous().call("GET", SERVER.base() + "/mentoring/" + page, null, "Cookie", cookie);
        assertThat(answer.status()).as(page).isEqualTo(200);
        return answer.text().replaceAll("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")[^\"]*", "$1");
    }

    /** Every part of a workbook by its name. */
    private static String sheets(Api.Answer workbook) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook.body()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(parts).containsKey("xl/workbook.xml");
        return parts.toString();
    }

    /** Without what only identifies: the family's name, in whatever case, and all numbers. */
    private static String neutral(String bytes, String family) {
        String named = Pattern.compile("\\b" + family + "(?=[SJM@]|[sjm]@|\\b)", Pattern.CASE_INSENSITIVE)
                .matcher(DIGEST.matcher(bytes).replaceAll("digest"))
                .replaceAll(Matcher.quoteReplacement("Family"));
        return DIGITS.matcher(named).replaceAll("0");
    }

    private static String signIn(String name) throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(URI.create(SERVER.base() + "/mentoring/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=" + name + "&password=mentoring"))
                .build();
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(form, BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(302);
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        String last = cookies.get(cookies.size() - 1);
        return last.substring(0, last.indexOf(';'));
    }
}
