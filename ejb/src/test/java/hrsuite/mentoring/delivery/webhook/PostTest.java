package hrsuite.mentoring.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One attempt, against real servers. */
class PostTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    /** Everything is at home, and may be sent to. */
    private static final TargetRules HOME =
            new TargetRules(Trial.allowing("127.0.0.0/8"), host -> new InetAddress[] {LOOPBACK});

    private static Outcome post(String url, TargetRules rules, SSLSocketFactory tls) {
        return new Post(URI.create(url), rules, tls, TIMEOUT).send(Map.of("webhook-id", "1"), "{\"a\":\"ä\"}");
    }

    private static Outcome post(String url) {
        return post(url, HOME, Post.usualTls());
    }

    @Test
    @DisplayName("W5 the connection goes to the address that was looked at, whatever the name leads to elsewhere")
    void goesToTheAddressThatWasLookedAt() {
        try (Receiver receiver = new Receiver()) {
            assertThat(post(receiver.url("hooks.example")).status()).isEqualTo(204);

            assertThat(receiver.posted()).singleElement().satisfies(posted -> {
                assertThat(posted.path()).isEqualTo("/hooks?from=hr");
                assertThat(posted.id()).isEqualTo("1");
                assertThat(posted.body()).isEqualTo("{\"a\":\"ä\"}");
            });
        }
    }

    @Test
    @DisplayName("W5 a name that leads inside by now is not sent to")
    void aNameThatLeadsInsideByNow() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        InetAddress outside = InetAddress.getByName("8.8.8.8");
        TargetRules rules = new TargetRules(
                Trial.allowing(), host -> new InetAddress[] {asked.getAndIncrement() == 0 ? outside : LOOPBACK});
        try (Receiver receiver = new Receiver()) {
            String url = receiver.url("moving.example");
            rules.judged(url);

            assertThat(post(url, rules, Post.usualTls()).failure()).isEqualTo("TARGET_NOT_ALLOWED");
            assertThat(receiver.posted()).isEmpty();
        }
    }

    @Test
    @DisplayName("W5 redirects are not followed")
    void redirectsAreNotFollowed() {
        try (Receiver receiver = new Receiver()) {
            receiver.answers(posted -> 307);

            assertThat(post(receiver.url("localhost")).failure()).isEqualTo("REDIRECTED");
            assertThat(receiver.posted()).hasSize(1);
        }
    }

    @Test
    @DisplayName("W5 a certificate must be trusted and name the host, though the connection goes to an address")
    void aCertificateMustNameTheHost(@TempDir Path folder) throws Exception {
        SSLContext tls = certificateOf("hooks.example", folder);
        try (Receiver receiver = new Receiver(tls)) {
            assertThat(post(receiver.url("hooks.example"), HOME, tls.getSocketFactory())
                            .status())
                    .isEqualTo(204);
            assertThat(post(receiver.url("other.example"), HOME, tls.getSocketFactory())
                            .failure())
                    .isEqualTo("NOT_SECURE");
            assertThat(post(receiver.url("hooks.example")).failure()).isEqualTo("NOT_SECURE");
            assertThat(receiver.posted()).hasSize(1);
        }
    }

    /** A certificate that is signed by itself, and trust in it. */
    private static SSLContext certificateOf(String host, Path folder) throws Exception {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "key",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor(30, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "changeit".toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    @Test
    @DisplayName("W6 a receiver that answers a letter at a time does not hold it longer than allowed")
    void aSlowReceiver() {
        assertThat(against("HTTP/1.1 200 OK\r\nX-Slow: slowly slowly slowly slowly", 100)
                        .failure())
                .isEqualTo("TIMED_OUT");
    }

    @Test
    @DisplayName("W6 an answer without an end, and one that is no HTTP, are given up")
    void anAnswerWithoutAnEnd() {
        assertThat(against("HTTP/1.1 200 OK\r\n" + "X-More: 0123456789\r\n".repeat(20_000), 0)
                        .failure())
                .isEqualTo("ANSWER_UNREADABLE");
        assertThat(against("SSH-2.0-OpenSSH\r\n\r\n", 0).failure()).isEqualTo("ANSWER_UNREADABLE");
        assertThat(against("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nRetry-After: 7\r\n\r\n", 0))
                .isEqualTo(new Outcome(200, null, Duration.ofSeconds(7)));
    }

    @Test
    @DisplayName("W6 nobody there, and nobody of that name, are told apart")
    void nobodyThere() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        assertThat(post("http://localhost:" + port + "/").failure()).isEqualTo("NOT_REACHED");
        TargetRules nobody = new TargetRules(Trial.allowing(), host -> {
            throw new java.net.UnknownHostException(host);
        });
        assertThat(post("http://nobody.example/", nobody, Post.usualTls()).failure())
                .isEqualTo("HOST_UNKNOWN");
    }

    /** What becomes of a post to somebody who answers with bytes, with a pause before each; it must not take long. */
    private static Outcome against(String answer, int pause) {
        Instant start = Instant.now();
        try (ServerSocket server = new ServerSocket(0, 1, LOOPBACK)) {
            Thread thread = new Thread(() -> speak(server, answer, pause));
            thread.start();
            Outcome outcome = post("http://localhost:" + server.getLocalPort() + "/");
            assertThat(Duration.between(start, Instant.now())).isLessThan(TIMEOUT.multipliedBy(3));
            return outcome;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void speak(ServerSocket server, String answer, int pause) {
        try (Socket socket = server.accept()) {
            OutputStream out = socket.getOutputStream();
            socket.getInputStream().read(new byte[4_096]);
            if (pause == 0) {
                out.write(answer.getBytes(StandardCharsets.US_ASCII));
                out.flush();
                socket.getInputStream().read(new byte[4_096]);
                return;
            }
            for (byte next : answer.getBytes(StandardCharsets.US_ASCII)) {
                Thread.sleep(pause);
                out.write(next);
                out.flush();
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }
}
