package hrsuite.mentoring.delivery.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import javax.net.ssl.SSLContext;

/** A real server that takes what is posted to it, on loopback. */
final class Receiver implements AutoCloseable {

    /** What was posted. */
    record Posted(String path, String type, String id, String timestamp, String signature, String body) {

        JsonObject event() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        String subject() {
            return event().getString("subject");
        }

        @Override
        public String toString() {
            return subject() + " " + event().getString("type");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Posted> posted = Collections.synchronizedList(new ArrayList<>());
    private volatile ToIntFunction<Posted> answer = one -> 204;

    Receiver() {
        this(null);
    }

    /**
     * @param tls null for none
     */
    Receiver(SSLContext tls) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = tls == null ? HttpServer.create(address, 0) : secure(address, tls);
            server.setExecutor(threads);
            server.createContext("/", this::take);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServer secure(InetSocketAddress address, SSLContext tls) throws IOException {
        HttpsServer server = HttpsServer.create(address, 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        return server;
    }

    private void take(HttpExchange exchange) throws IOException {
        Posted one = new Posted(
                exchange.getRequestURI().toString(),
                header(exchange, "Content-Type"),
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        posted.add(one);
        exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port() + "/elsewhere");
        exchange.sendResponseHeaders(answer.applyAsInt(one), -1);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    /** With which status it answers from now on. */
    void answers(ToIntFunction<Posted> status) {
        answer = status;
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String host) {
        return (server instanceof HttpsServer ? "https://" : "http://") + host + ":" + port() + "/hooks?from=hr";
    }

    /** All that was posted, in the order in which it came. */
    List<Posted> posted() {
        synchronized (posted) {
            return List.copyOf(posted);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
