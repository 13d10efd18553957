package hrsuite.mentoring.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one server that the tests of a run call from outside, on the database of the run, with an empty company. It starts
 * with the first test that needs it and ends with the run.
 */
public final class ServerUnderTest implements LauncherSessionListener {

    /** What the server takes at most as one file, so that a test can send more. */
    static final long LARGEST_UPLOAD = 16 << 20;

    /** The most operations of a bulk in the background. */
    static final int MOST_OPERATIONS = 2_000;

    /** An integration that may come only a few times a minute. */
    static final String HASTY = "hasty";

    static final int HASTY_CALLS = 5;

    /** Somebody for each role, two who have two, and one who is among the staff. */
    private static final String SIGN_IN =
            "hr-lead=hr-admin+succession;talent-lead=succession;hris-lead=hris-sync+succession;"
                    + Stream.of(
                                    "hr-admin",
                                    "hr-viewer",
                                    "succession",
                                    "hris-sync",
                                    "privacy",
                                    "concern-reader",
                                    "auditor",
                                    "participant")
                            .map(role -> role + "=" + role)
                            .collect(Collectors.joining(";"));

    private static LibertyServer server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Under.onPostgreSql()) {
            Databases.start();
            Databases.create("container");
        }
        if ("liberty".equals(System.getProperty("arquillian.launch"))) {
            prepareContainer();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.close();
        }
        Databases.stop();
    }

    /** The server that Arquillian starts and deploys to, beside the one that is called from outside. */
    private static void prepareContainer() {
        Path container = Under.wlp().resolve("usr/servers/container");
        try (InputStream configuration = ServerUnderTest.class.getResourceAsStream("/liberty-container.xml")) {
            Files.createDirectories(container);
            Files.deleteIfExists(container.resolve("dropins/reverse-mentoring.ear")); // of a run that was broken off
            Files.copy(configuration, container.resolve("server.xml"), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(
                    Under.serverConfiguration().resolve("mentoring.xml"),
                    container.resolve("mentoring.xml"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server, started if it is not yet. */
    public static synchronized LibertyServer running() {
        if (server == null) {
            server = onTheDatabaseOfTheRun(
                            LibertyServer.named("client", Under.port("client.http"), Under.port("client.https")))
                    .withSampleData(false)
                    .with("mentoring.roster.max-bytes", String.valueOf(LARGEST_UPLOAD))
                    .with("mentoring.sample.sign-in", SIGN_IN)
                    .with("mentoring.calls.per-minute." + HASTY, String.valueOf(HASTY_CALLS))
                    .with("mentoring.staff.bulk.max-operations", String.valueOf(MOST_OPERATIONS))
                    .with("mentoring.webhooks.allowed-targets", "127.0.0.0/8")
                    .with("mentoring.webhooks.first-pause", "PT0.2S")
                    .start();
        }
        return server;
    }

    private static LibertyServer onTheDatabaseOfTheRun(LibertyServer server) {
        if (!Under.onPostgreSql()) {
            return server.onH2();
        }
        Databases.create("client");
        return server.onPostgreSql("client");
    }
}
