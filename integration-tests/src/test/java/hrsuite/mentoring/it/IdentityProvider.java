package hrsuite.mentoring.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A real Keycloak process with a realm of made-up people, on loopback. Its data and its secrets end with it. */
final class IdentityProvider implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    private final String people = UUID.randomUUID().toString();
    private final String clients = UUID.randomUUID().toString();
    private final URI base;
    private final Process process;

    private IdentityProvider(int port, URI console, String heap, List<String> way) {
        base = URI.create("http://localhost:" + port);
        try {
            putRealm();
            process = command(port, console, heap, way).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and waits until it is ready. People come back from it to the console, an address without a slash at the end. */
    static IdentityProvider start(int port, URI console) {
        return started(new IdentityProvider(port, console, "-Xms128m -Xmx512m", List.of("start-dev", "--db=dev-mem")));
    }

    /** The same as in production, on a database of PostgreSQL, offering SCIM itself. */
    static IdentityProvider startInProduction(int port, URI console, String url, String heap) {
        List<String> way = List.of(
                "start",
                "--features=scim-api",
                "--cache=local",
                "--http-enabled=true",
                "--db=postgres",
                "--db-url=" + url,
                "--db-username=" + Databases.USER,
                "--db-password=" + Databases.PASSWORD);
        return started(new IdentityProvider(port, console, heap, way));
    }

    private static IdentityProvider started(IdentityProvider provider) {
        provider.awaitReady();
        return provider;
    }

    /** What its tokens name as their issuer. */
    String issuer() {
        return base + "/realms/mentoring";
    }

    /** Where the keys are by which its tokens are signed. */
    String keys() {
        return issuer() + "/protocol/openid-connect/certs";
    }

    /** By which each of the people signs in. */
    String password() {
        return people;
    }

    /** By which each of the clients shows who it is. */
    String clientSecret() {
        return clients;
    }

    /** A client that may change the realm, and fetch tokens from it. */
    Realm realm() {
        return new Realm(base, clients);
    }

    private static void putRealm() throws IOException {
        Path folder = Files.createDirectories(Under.keycloak().resolve("data/import"));
        try (InputStream realm = IdentityProvider.class.getResourceAsStream("/keycloak-realm.json")) {
            Files.copy(realm, folder.resolve("mentoring-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private ProcessBuilder command(int port, URI console, String heap, List<String> way) {
        List<String> words = new ArrayList<>();
        words.add(Under.keycloak().resolve("bin/kc.sh").toString());
        words.addAll(way);
        words.addAll(List.of("--import-realm", "--http-host=127.0.0.1", "--http-port=" + port, "--hostname=" + base));
        ProcessBuilder command =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(Redirect.to(log().toFile()));
        command.environment().put("JAVA_OPTS_KC_HEAP", heap);
        command.environment().put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", Realm.KEEPER);
        command.environment().put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", clients);
        command.environment().put("SAMPLE_PEOPLE_PASSWORD", people);
        command.environment().put("SAMPLE_CLIENT_SECRET", clients);
        command.environment().put("SAMPLE_CONSOLE", console.toString());
        return command;
    }

    private void awaitReady() {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (process.isAlive() && Instant.now().isBefore(limit)) {
            if (isReady()) {
                return;
            }
        }
        close();
        throw new IllegalStateException("Keycloak was not ready within " + START_LIMIT + "; see " + log());
    }

    private boolean isReady() {
        HttpRequest discovery = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            Thread.sleep(500);
            return HttpClient.newHttpClient()
                            .send(discovery, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Path log() {
        return Under.directory().resolve("keycloak.log");
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while waiting for Keycloak.", e);
    }
}
