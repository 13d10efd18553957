package hrsuite.mentoring.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real server process with the real EAR and the production configuration, the sample setup beside it. It can be
 * stopped in order or killed.
 */
public final class LibertyServer implements AutoCloseable {

    private static final long KILOBYTE = 1_024;
    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    private final String name;
    private final int httpPort;
    private final Map<String, String> variables = new HashMap<>();
    private List<String> jvmOptions = List.of();
    private boolean bare;
    private long largestFile;
    private Process process;

    private LibertyServer(String name, int httpPort, int httpsPort) {
        this.name = name;
        this.httpPort = httpPort;
        variables.put("http.port", String.valueOf(httpPort));
        variables.put("https.port", String.valueOf(httpsPort));
        variables.put("mentoring.sample.directory", sampleDirectory().toString());
        variables.put("mentoring.sample.console", base().resolve("/mentoring/").toString());
        variables.put(
                "mp.jwt.verify.publickey.location",
                sampleDirectory().resolve("public-key.jwk").toUri().toString());
    }

    /** A server of that name, not yet started. */
    public static LibertyServer named(String name, int httpPort, int httpsPort) {
        return new LibertyServer(name, httpPort, httpsPort);
    }

    /** On an empty embedded database of its own. */
    public LibertyServer onH2() {
        variables.put("mentoring.database", "h2");
        return database("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;MODE=LEGACY;NON_KEYWORDS=VALUE", "sa", "sa");
    }

    /** On a database of the PostgreSQL server under test, or on any that a URL leads to. */
    public LibertyServer onPostgreSql(String database) {
        variables.put("mentoring.database", "postgresql");
        String url = database.startsWith("jdbc:") ? database : Databases.url(database);
        return database(url, Databases.USER, Databases.PASSWORD);
    }

    private LibertyServer database(String url, String user, String password) {
        variables.put("MENTORING_DB_URL", url);
        variables.put("MENTORING_DB_USER", user);
        variables.put("MENTORING_DB_PASSWORD", password);
        return this;
    }

    /** Whether the sample company is generated at the first start. */
    public LibertyServer withSampleData(boolean wanted) {
        return with("mentoring.sample.data", String.valueOf(wanted));
    }

    /** With one more setting. */
    public LibertyServer with(String setting, String value) {
        variables.put(setting, value);
        return this;
    }

    /** On a disk that takes no file of more bytes, as a full one. */
    public LibertyServer withLargestFile(long bytes) {
        largestFile = bytes;
        return this;
    }

    public LibertyServer withJvmOptions(String... options) {
        jvmOptions = List.of(options);
        return this;
    }

    /**
     * With its ports and nothing else: no overlay of the sample setup, and an environment without our settings. What
     * is said after it counts.
     */
    public LibertyServer withoutAnySetting() {
        bare = true;
        variables.keySet().removeIf(key -> !key.endsWith(".port"));
        return this;
    }

    /** Starts it and waits until it is ready; the sample tokens exist by then, if it makes any. */
    public LibertyServer start() {
        launch();
        try {
            awaitReady();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and does not wait. */
    public LibertyServer launch() {
        try {
            configure();
            ProcessBuilder server = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log().toFile()));
            if (bare) {
                server.environment().keySet().removeIf(key -> key.matches("(MENTORING|MP_JWT)_.*"));
            }
            process = server.start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> run = List.of(Under.wlp().resolve("bin/server").toString(), "run", name, "--clean");
        List<String> command = new ArrayList<>();
        if (largestFile > 0) {
            command.addAll(List.of("bash", "-c", "ulimit -f " + largestFile / KILOBYTE + "; exec \"$0\" \"$@\""));
        }
        command.addAll(run);
        return command;
    }

    private void configure() throws IOException {
        Path directory = directory();
        Files.createDirectories(directory);
        copy(Under.serverConfiguration(), directory);
        Files.createDirectories(directory.resolve("apps"));
        Files.copy(Under.ear(), directory.resolve("apps/reverse-mentoring.ear"), StandardCopyOption.REPLACE_EXISTING);
        if (bare) {
            Files.deleteIfExists(directory.resolve("configDropins/overrides/sample.xml"));
        }
        Files.writeString(directory.resolve("configDropins/overrides/zz-under-test.xml"), overrides());
        Files.deleteIfExists(log());
        Files.write(directory.resolve("jvm.options"), jvmOptions);
        Files.createDirectories(sampleDirectory());
    }

    private String overrides() {
        StringBuilder xml = new StringBuilder("<server>\n");
        variables.forEach((key, value) -> xml.append("<variable name=\"")
                .append(key)
                .append("\" value=\"")
                .append(value.replace("&", "&amp;"))
                .append("\"/>\n"));
        return xml.append("</server>\n").toString();
    }

    private void awaitReady() throws IOException {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (Instant.now().isBefore(limit)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Server " + name + " ended while starting; see " + log());
            }
            if (isReady()) {
                return;
            }
            pause();
        }
        kill();
        throw new IllegalStateException("Server " + name + " was not ready within " + START_LIMIT + "; see " + log());
    }

    private boolean isReady() {
        try {
            HttpRequest ready = HttpRequest.newBuilder(base().resolve("/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                                    .send(ready, BodyHandlers.discarding())
                                    .statusCode()
                            == 200
                    && (bare || Files.exists(sampleDirectory().resolve("tokens.properties")));
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Ends the process as a power cut would. */
    public void kill() {
        try {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Ends it in order. */
    @Override
    public void close() {
        if (process == null || !process.isAlive()) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** The root of the server, without the context root. */
    public URI base() {
        return URI.create("http://localhost:" + httpPort);
    }

    /** A client that calls it with the sample token of a role. */
    public Api as(String role) {
        return new Api(base(), SampleTokens.in(sampleDirectory()).of(role));
    }

    /** A client without a token. */
    public Api anonymous() {
        return new Api(base(), null);
    }

    /** What the server printed. */
    public Path log() {
        return Under.directory().resolve(name + ".log");
    }

    private Path sampleDirectory() {
        return Under.directory().resolve("sample-" + name);
    }

    private Path directory() {
        return Under.wlp().resolve("usr/servers").resolve(name);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while waiting for a server.", e);
    }
}
