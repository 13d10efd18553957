package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many uploads, broken uploads, uploads that are too much, and a database that goes away. */
@Tag("postgresql")
class UploadsIT {

    private static final int AT_ONCE = 2;
    private static final int UPLOADS = 8;
    private static final int PEOPLE = 4_000;
    private static final long GIGABYTE = 1L << 30;
    private static final long LARGEST_FILE = 64L << 20;
    private static final long LARGEST_TOTAL = 40L << 20;
    private static final String INTAKES = "/mentoring/api/v1/roster/intakes";
    private static final Set<String> READ = Set.of("JUDGED", "REFUSED", "FAILED");

    private static Path temporary;
    private static Path cluster;
    private static EmbeddedPostgres database;
    private static LibertyServer server;
    private static Api hr;

    @BeforeAll
    static void starts() throws IOException {
        temporary = Files.createDirectories(Under.directory().resolve("uploads-tmp"));
        cluster = Files.createTempDirectory(Under.directory(), "uploads-postgresql");
        database = postgresql();
        server = LibertyServer.named("uploads", Under.port("client.http") + 2, Under.port("client.https") + 2)
                .onPostgreSql(database.getJdbcUrl("postgres", "postgres"))
                .withSampleData(false)
                .with("mentoring.roster.at-once", String.valueOf(AT_ONCE))
                .with("mentoring.roster.max-stored-bytes", String.valueOf(LARGEST_TOTAL))
                .withJvmOptions("-Xmx512m", "-Djava.io.tmpdir=" + temporary)
                .withLargestFile(LARGEST_FILE)
                .start();
        hr = server.as("hr-admin");
    }

    @AfterAll
    static void ends() throws IOException {
        server.close();
        database.close();
    }

    private static EmbeddedPostgres postgresql() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(Under.port("postgresql") + 1)
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .start();
    }

    @Test
    @DisplayName("RO30 Eight uploads at once are all previewed; two are worked on at a time, the others wait in order")
    void eightAtOnce() throws Exception {
        Path file = new LargeRoster(PEOPLE).xlsx();
        ExecutorService callers = Executors.newFixedThreadPool(UPLOADS);
        List<Future<String>> sent = callers.invokeAll(IntStream.range(0, UPLOADS)
                .<Callable<String>>mapToObj(i -> () ->
                        Journey.idAt(hr.post("/roster/intakes", Api.XLSX, file).expecting(202)))
                .toList());
        callers.shutdown();
        List<String> ids = new ArrayList<>();
        for (Future<String> one : sent) {
            ids.add(one.get());
        }
        assertThat(ids).doesNotHaveDuplicates();
        watch(ids);
        for (String id : ids) {
            JsonObject intake = hr.await("/roster/intakes/" + id, READ);
            assertThat(intake.getString("state")).as(intake.toString()).isEqualTo("JUDGED");
            assertThat(intake.getJsonObject("counts").getInt("created")).isEqualTo(PEOPLE);
        }
        awaitNoWorkingCopies();
    }

    /** Looks again and again until all are judged: how many are being read, and that nobody is overtaken. */
    private static void watch(List<String> ids) {
        for (List<JsonObject> seen = seen(ids); !in(seen, "READING", "RECEIVED").isEmpty(); seen = seen(ids)) {
            List<Long> begun = in(seen, "READING", "JUDGED");
            long latest = begun.stream().mapToLong(id -> id).max().orElse(0);
            assertThat(in(seen, "READING")).hasSizeLessThanOrEqualTo(AT_ONCE);
            assertThat(in(seen, "RECEIVED").stream().filter(id -> id < latest))
                    .as("waiting before %s", latest)
                    .hasSizeLessThan(AT_ONCE);
        }
    }

    private static List<JsonObject> seen(List<String> ids) {
        return hr.get("/roster/intakes?limit=100").expecting(200).items().stream()
                .filter(intake -> ids.contains(intake.getString("id")))
                .toList();
    }

    private static List<Long> in(List<JsonObject> intakes, String... states) {
        return intakes.stream()
                .filter(intake -> Set.of(states).contains(intake.getString("state")))
                .map(intake -> Long.valueOf(intake.getString("id")))
                .toList();
    }

    @Test
    @DisplayName("RO31 Who hangs up in the middle of an upload leaves nothing behind")
    void hangsUp() throws Exception {
        long intakes = count("roster_intake");
        try (Socket caller = new Socket("localhost", server.base().getPort())) {
            begin(caller, Api.CSV, 50L << 20);
            caller.getOutputStream().write(new byte[10 << 20]);
            caller.getOutputStream().flush();
            caller.setSoLinger(true, 0);
        }
        awaitNoWorkingCopies();
        assertThat(count("roster_intake")).isEqualTo(intakes);
    }

    @Test
    @DisplayName("RO31 A full disk is told with 507 and leaves nothing behind")
    void fullDisk() throws Exception {
        long intakes = count("roster_intake");
        HttpResponse<String> answer = send(Api.CSV, LARGEST_FILE + (8 << 20), false);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507);
        assertThat(answer.body()).contains("NO_ROOM", "no room on the disk");
        awaitNoWorkingCopies();
        assertThat(count("roster_intake")).isEqualTo(intakes);
        Path small = new RosterFile("Employee ID", "First Name", "Last Name")
                .row("U1", "Anna", "Lee")
                .xlsx("small");
        hr.post("/roster/intakes", Api.XLSX, small).expecting(202);
    }

    @Test
    @DisplayName("RO32 Beyond what all files may take together is told with 507 and leaves nothing behind")
    void fullStore() throws Exception {
        long intakes = count("roster_intake");
        Path file = Files.createTempFile(Under.directory(), "beyond", ".csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("Employee ID,First Name,Last Name,Floor\n".getBytes(StandardCharsets.US_ASCII));
            byte[] rows = "U2,Anna,Lee,third\n".repeat(60_000).getBytes(StandardCharsets.US_ASCII);
            for (long written = 0; written <= LARGEST_TOTAL; written += rows.length) {
                out.write(rows);
            }
        }
        Api.Answer answer = hr.post("/roster/intakes", Api.CSV, file).expecting(507);
        assertThat(answer.text()).contains("NO_ROOM", "mentoring.roster.max-stored-bytes");
        awaitNoWorkingCopies();
        assertThat(count("roster_intake")).isEqualTo(intakes);
    }

    @Test
    @DisplayName("RO31 A database without room answers an upload with 507, and nothing of it is kept")
    void fullDatabaseRefusesTheUpload() throws Exception {
        long intakes = count("roster_intake");
        Path file = new RosterFile("Employee ID", "First Name", "Last Name")
                .row("U3", "Ben", "Moe")
                .xlsx("unstored");
        fill("roster_intake_content");
        try {
            Api.Answer answer = hr.post("/roster/intakes", Api.XLSX, file).expecting(507);
            assertThat(answer.text()).contains("NO_ROOM", "database");
        } finally {
            empty("roster_intake_content");
        }
        awaitNoWorkingCopies();
        assertThat(count("roster_intake")).isEqualTo(intakes);
    }

    @Test
    @DisplayName("RO31 A database without room answers applying with 507, changes nobody, and applies when it has some")
    void fullDatabaseRefusesApplying() throws Exception {
        Path file = new RosterFile("Employee ID", "First Name", "Last Name")
                .row("U4", "Carl", "Ney")
                .xlsx("unapplied");
        String intake = "/roster/intakes/"
                + Journey.idAt(hr.post("/roster/intakes", Api.XLSX, file).expecting(202));
        assertThat(hr.await(intake, READ).getString("state")).isEqualTo("JUDGED");
        fill("person_history");
        try {
            assertThat(hr.post(intake + "/apply").expecting(507).text()).contains("NO_ROOM", "nothing was changed");
        } finally {
            empty("person_history");
        }
        assertThat(hr.get(intake).expecting(200).json().getString("state")).isEqualTo("JUDGED");
        assertThat(count("person WHERE employee_number = 'U4'")).isZero();
        hr.post(intake + "/apply").expecting(200);
        assertThat(count("person WHERE employee_number = 'U4'")).isEqualTo(1);
    }

    /** Lets the database say that it cannot make a table longer. */
    private static void fill(String table) throws SQLException {
        execute("CREATE OR REPLACE FUNCTION mentoring.full() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION"
                + " USING ERRCODE = ''53100'', MESSAGE = ''could not extend file: No space left on device''; END'");
        execute("CREATE TRIGGER full_disk BEFORE INSERT ON mentoring." + table
                + " FOR EACH ROW EXECUTE FUNCTION mentoring.full()");
    }

    private static void empty(String table) throws SQLException {
        execute("DROP TRIGGER full_disk ON mentoring." + table);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @DisplayName("I6, P4 Refused before the first byte, by what is announced, to a caller who waits for the answer")
    @CsvSource({"text/csv, 413, mentoring.roster.max-bytes", "image/png, 415, NOT_SUPPORTED"})
    void refusedBeforeTheFirstByte(String type, int status, String said) throws Exception {
        try (Socket caller = new Socket("localhost", server.base().getPort())) {
            caller.setSoTimeout(20_000);
            begin(caller, type, GIGABYTE);
            StringBuilder answer = new StringBuilder();
            InputStream in = caller.getInputStream();
            for (int read = in.read(); read >= 0 && !answer.toString().contains(said); read = in.read()) {
                answer.append((char) read);
            }
            assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @DisplayName("I6, P4 Who sends a gigabyte without waiting can read why it is refused")
    @CsvSource({"text/csv, 413, false", "text/csv, 413, true", "image/png, 415, false", "image/png, 415, true"})
    void whoSendsHearsTheRefusal(String type, int status, boolean asksFirst) throws Exception {
        HttpResponse<String> answer = send(type, GIGABYTE, asksFirst);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    @DisplayName("RO31 A database that goes away in the middle: the intake is taken up again, every row once")
    void lostDatabase() throws Exception {
        int people = 60_000;
        Path file = new LargeRoster(people).xlsx();
        String intake = "/roster/intakes/"
                + Journey.idAt(hr.post("/roster/intakes", Api.XLSX, file).expecting(202));
        while (hr.get(intake).expecting(200).json().getJsonObject("progress").getInt("done") < people / 10) {
            Thread.sleep(20);
        }
        kill();
        Thread.sleep(3_000);
        database = postgresql();
        awaitDatabase(intake);
        JsonObject judged = hr.await(intake, READ);
        assertThat(judged.getString("state")).as(judged.toString()).isEqualTo("JUDGED");
        assertThat(judged.getJsonObject("counts").getInt("rows")).isEqualTo(people);
        assertThat(judged.getJsonObject("counts").getInt("created")).isEqualTo(people);
        assertThat(count("roster_staged WHERE intake_id = " + intake.substring(intake.lastIndexOf('/') + 1)))
                .isEqualTo(people);
        awaitNoWorkingCopies();
    }

    private static void kill() throws Exception {
        long process = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postgres = ProcessHandle.of(process).orElseThrow();
        List<ProcessHandle> children = postgres.descendants().toList();
        postgres.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        postgres.onExit().get();
        database.close();
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    private static void awaitDatabase(String path) throws InterruptedException {
        Instant limit = Instant.now().plus(Duration.ofMinutes(2));
        while (hr.get(path).status() != 200) {
            assertThat(Instant.now())
                    .as("the server does not find its database again")
                    .isBefore(limit);
            Thread.sleep(500);
        }
    }

    private static void begin(Socket caller, String type, long length) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write(("POST " + INTAKES + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + hr.token()
                        + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static HttpResponse<String> send(String type, long length, boolean asksFirst) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.base() + INTAKES))
                .header("Authorization", "Bearer " + hr.token())
                .header("Content-Type", type)
                .expectContinue(asksFirst)
                .timeout(Duration.ofMinutes(2))
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Endless(length)), length))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }

    /** So many bytes of nothing in particular. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int given = (int) Math.min(left, length);
            java.util.Arrays.fill(target, offset, offset + given, (byte) 'x');
            left -= given;
            return given == 0 ? -1 : given;
        }
    }

    private static long count(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM mentoring." + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Path> workingCopies() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary, "mentoring-roster-*")) {
            files.forEach(found::add);
        }
        return found;
    }

    private static void awaitNoWorkingCopies() throws Exception {
        Instant limit = Instant.now().plus(Duration.ofMinutes(1));
        while (!workingCopies().isEmpty() && Instant.now().isBefore(limit)) {
            Thread.sleep(200);
        }
        assertThat(workingCopies()).isEmpty();
    }
}
