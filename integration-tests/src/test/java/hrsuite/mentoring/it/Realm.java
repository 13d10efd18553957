package hrsuite.mentoring.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** What the company's own people do at the identity provider: give groups, take them, lock people out. */
final class Realm {

    /** The client that may do so. */
    static final String KEEPER = "keeper";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final String secret;

    Realm(URI base, String secret) {
        this.base = base;
        this.secret = secret;
    }

    /** The bearer token that a script gets for itself. */
    String tokenOf(String client) {
        return token("mentoring", client);
    }

    /** Adds a realm of its own beside this one. */
    void add(JsonObject realm) {
        send(byKeeper(URI.create(base + "/admin/realms"), "POST", BodyPublishers.ofString(realm.toString())));
    }

    void putIntoGroup(String person, String group) {
        change("PUT", "/users/" + id(person) + "/groups/" + groupId(group), BodyPublishers.noBody());
    }

    void lockOut(String person) {
        change("PUT", "/users/" + id(person), BodyPublishers.ofString("{\"enabled\":false}"));
    }

    /** Signs with a new key from now on; what the one before signed stays good. */
    void rotateKeys() {
        String name = "rsa-" + UUID.randomUUID();
        change(
                "POST",
                "/components",
                BodyPublishers.ofString(
                        "{\"name\":\"" + name + "\",\"providerId\":\"rsa-generated\","
                                + "\"providerType\":\"org.keycloak.keys.KeyProvider\",\"config\":{\"priority\":[\"900\"],"
                                + "\"enabled\":[\"true\"],\"active\":[\"true\"],\"algorithm\":[\"RS256\"],\"keySize\":[\"2048\"]}}"));
    }

    private String id(String person) {
        return firstId("/users?exact=true&username=" + person);
    }

    private String groupId(String group) {
        return firstId("/groups?exact=true&search=" + group);
    }

    private String firstId(String query) {
        return json(change("GET", query, BodyPublishers.noBody()))
                .asJsonArray()
                .getJsonObject(0)
                .getString("id");
    }

    private String change(String method, String path, BodyPublisher body) {
        return send(byKeeper(URI.create(base + "/admin/realms/mentoring" + path), method, body));
    }

    private HttpRequest.Builder byKeeper(URI target, String method, BodyPublisher body) {
        return HttpRequest.newBuilder(target)
                .header("Authorization", "Bearer " + token("master", KEEPER))
                .header("Content-Type", "application/json")
                .method(method, body);
    }

    /** The bearer token of a client of any realm. */
    String token(String realm, String client) {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
        String answer =
                send(HttpRequest.newBuilder(URI.create(base + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return json(answer).asJsonObject().getString("access_token");
    }

    private static JsonStructure json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    private static String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError("Keycloak said " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
