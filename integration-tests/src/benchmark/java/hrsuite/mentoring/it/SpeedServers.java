package hrsuite.mentoring.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;

/**
 * Our server and a Keycloak on one PostgreSQL that keeps what it says it keeps: both with the same heap, each call with a
 * token of that Keycloak.
 */
final class SpeedServers implements AutoCloseable {

    static final String OURS = "ours";
    static final String THEIRS = "keycloak";

    private static final String HEAP = "-Xmx1g";
    private static final String REALM = "identities";
    private static final String CLIENT = "scim-script";

    private final EmbeddedPostgres postgres;
    private final IdentityProvider keycloak;
    private final LibertyServer liberty;
    private final URI identities;

    SpeedServers() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPort(Under.port("postgresql"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        Databases.create(OURS);
        Databases.create(THEIRS);
        int port = Under.port("client.http") + 2;
        URI console = URI.create("http://localhost:" + port + "/mentoring");
        keycloak = IdentityProvider.startInProduction(port + 1, console, Databases.url(THEIRS), HEAP);
        identities = URI.create(keycloak.issuer().replace("/mentoring", "/" + REALM));
        keycloak.realm().add(realm());
        liberty = LibertyServer.named("speed", port, Under.port("client.https") + 2)
                .withoutAnySetting()
                .onPostgreSql(OURS)
                .withJvmOptions(HEAP)
                .with("http.host", "localhost")
                .with("mp.jwt.verify.issuer", keycloak.issuer())
                .with("mp.jwt.verify.publickey.location", keycloak.keys())
                .with("mp.jwt.verify.audiences", "mentoring-api")
                .with("mentoring.calls.per-minute", "0")
                .with("mentoring.oidc.issuer", keycloak.issuer())
                .with("mentoring.oidc.client-id", "mentoring-console")
                .with("mentoring.oidc.client-secret", keycloak.clientSecret())
                .with("mentoring.oidc.redirect-base", console.toString())
                .start();
    }

    private RenewedToken ourToken() {
        return new RenewedToken(() -> keycloak.realm().tokenOf("hris-script"));
    }

    /** Our SCIM. */
    Caller scim() {
        return new Caller(liberty.base() + "/mentoring/scim/v2", ourToken());
    }

    /** Our REST. */
    Caller rest() {
        return new Caller(liberty.base() + "/mentoring/api/v1", ourToken());
    }

    /** The SCIM that Keycloak itself offers. */
    Caller theirs() {
        return new Caller(
                identities + "/scim/v2",
                new RenewedToken(() -> keycloak.realm().token(REALM, CLIENT)));
    }

    /** A realm whose users Keycloak shows by SCIM, and a client that may change them: it wants its address as audience. */
    private JsonObject realm() {
        JsonObjectBuilder service = Json.createObjectBuilder()
                .add("username", "service-account-" + CLIENT)
                .add("enabled", true)
                .add("serviceAccountClientId", CLIENT)
                .add(
                        "clientRoles",
                        Json.createObjectBuilder()
                                .add(
                                        "realm-management",
                                        list().add("manage-users").add("view-users").add("query-users")));
        return Json.createObjectBuilder()
                .add("realm", REALM)
                .add("enabled", true)
                .add("scimApiEnabled", true)
                .add("accessTokenLifespan", 3_600)
                .add("users", list().add(service))
                .add("clients", list().add(client()))
                .build();
    }

    private JsonObjectBuilder client() {
        JsonObjectBuilder audience = Json.createObjectBuilder()
                .add("name", "audience")
                .add("protocol", "openid-connect")
                .add("protocolMapper", "oidc-audience-mapper")
                .add(
                        "config",
                        Json.createObjectBuilder()
                                .add("included.custom.audience", identities + "/scim/v2")
                                .add("access.token.claim", "true"));
        return Json.createObjectBuilder()
                .add("clientId", CLIENT)
                .add("secret", keycloak.clientSecret())
                .add("standardFlowEnabled", false)
                .add("serviceAccountsEnabled", true)
                .add("protocolMappers", list().add(audience));
    }

    private static JsonArrayBuilder list() {
        return Json.createArrayBuilder();
    }

    @Override
    public void close() throws IOException {
        liberty.close();
        keycloak.close();
        postgres.close();
    }
}
