package hrsuite.mentoring.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A client that costs little itself, because it shares the processors with what is measured. */
record Caller(String base, Supplier<String> token) {

    private static final String SCIM = "application/scim+json";
    private static final String LINES = "application/x-ndjson";

    byte[] create(Newcomer one) throws IOException {
        return post("/Users", SCIM, one.scim().toString().getBytes(StandardCharsets.UTF_8), 201);
    }

    byte[] bulk(byte[] operations) throws IOException {
        return post("/Bulk", SCIM, operations, 200);
    }

    byte[] batch(byte[] lines) throws IOException {
        return post("/staff/batch", LINES, lines, 200);
    }

    byte[] user(String id) throws IOException {
        return get("/Users/" + id, SCIM);
    }

    byte[] named(String userName) throws IOException {
        String filter = URLEncoder.encode("userName eq \"" + userName + "\"", StandardCharsets.UTF_8);
        return get("/Users?filter=" + filter, SCIM);
    }

    byte[] get(String path, String type) throws IOException {
        return answer(open(path, type), 200);
    }

    private byte[] post(String path, String type, byte[] body, int expected) throws IOException {
        HttpURLConnection call = open(path, type);
        call.setDoOutput(true);
        call.setFixedLengthStreamingMode(body.length);
        call.setRequestProperty("Content-Type", type);
        try (OutputStream out = call.getOutputStream()) {
            out.write(body);
        }
        return answer(call, expected);
    }

    private HttpURLConnection open(String path, String type) throws IOException {
        HttpURLConnection call =
                (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        call.setRequestProperty("Authorization", "Bearer " + token.get());
        call.setRequestProperty("Accept", type);
        return call;
    }

    private static byte[] answer(HttpURLConnection call, int expected) throws IOException {
        int status = call.getResponseCode();
        try (InputStream body = status < 400 ? call.getInputStream() : call.getErrorStream()) {
            byte[] read = body == null ? new byte[0] : body.readAllBytes();
            if (status != expected) {
                throw new IOException(status + " of " + call.getURL() + ": " + new String(read, StandardCharsets.UTF_8));
            }
            return read;
        }
    }

    static JsonObject json(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }
}
