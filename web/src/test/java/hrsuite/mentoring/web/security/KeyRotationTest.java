package hrsuite.mentoring.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import hrsuite.mentoring.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeyRotationTest {

    private final List<JWK> published = new CopyOnWriteArrayList<>();
    private final AtomicInteger fetched = new AtomicInteger();
    private HttpServer issuer;

    @BeforeEach
    void start() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/keys", call -> {
            fetched.incrementAndGet();
            byte[] keys = new JWKSet(new ArrayList<>(published)).toString().getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, keys.length);
            call.getResponseBody().write(keys);
            call.close();
        });
        issuer.start();
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    private TokenVerifier verifier(String... more) {
        Map<String, String> settings = new java.util.HashMap<>(Map.of(
                TokenSettings.ISSUER,
                "https://issuer",
                TokenSettings.LOCATION,
                "http://localhost:" + issuer.getAddress().getPort() + "/keys"));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return new TokenVerifier(TokenSettings.of(Settings.of(settings)));
    }

    private static RSAKey key(String id) throws Exception {
        return new RSAKeyGenerator(2048).keyID(id).generate();
    }

    private static String token(RSAKey by, JWSAlgorithm algorithm) throws Exception {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("https://issuer")
                .audience("mentoring")
                .claim("preferred_username", "ann")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(by.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }

    private static String token(RSAKey by) throws Exception {
        return token(by, JWSAlgorithm.RS256);
    }

    @Test
    @DisplayName("W3 keys are fetched once and kept; a new key of the issuer is taken when its first token comes")
    void takesANewKeyWhenItsFirstTokenComes() throws Exception {
        RSAKey first = key("first");
        RSAKey second = key("second");
        published.add(first.toPublicJWK());
        TokenVerifier verifier = verifier();
        assertThat(fetched).hasValue(0);
        for (int i = 0; i < 20; i++) {
            assertThat(verifier.verify(token(first)).name()).isEqualTo("ann");
        }
        assertThat(fetched).hasValue(1);

        published.clear();
        published.add(second.toPublicJWK());
        assertThat(verifier.verify(token(second)).name()).isEqualTo("ann");
        assertThat(fetched).hasValue(2);
        String withdrawn = token(first);
        assertThatThrownBy(() -> verifier.verify(withdrawn)).isInstanceOf(TokenRefused.class);
    }

    @Test
    @DisplayName("W3 however many tokens name unknown keys, the issuer is asked a few times only")
    void theIssuerIsAskedAFewTimesOnly() throws Exception {
        RSAKey known = key("known");
        published.add(known.toPublicJWK());
        TokenVerifier verifier = verifier();
        verifier.verify(token(known));
        RSAKey stranger = key("stranger");
        for (int i = 0; i < 50; i++) {
            String token =
                    token(new RSAKey.Builder(stranger).keyID("unknown" + i).build());
            assertThatThrownBy(() -> verifier.verify(token)).isInstanceOf(TokenRefused.class);
        }

        assertThat(fetched.get()).isLessThanOrEqualTo(3);
        assertThat(verifier.verify(token(known)).name()).isEqualTo("ann");
    }

    @Test
    @DisplayName("W3 while the issuer cannot be reached, known keys go on to count, and unknown ones are not accepted")
    void knownKeysGoOnToCount() throws Exception {
        RSAKey known = key("known");
        published.add(known.toPublicJWK());
        TokenVerifier verifier = verifier();
        verifier.verify(token(known));
        issuer.stop(0);

        assertThat(verifier.verify(token(known)).name()).isEqualTo("ann");
        assertThatThrownBy(() -> verifier.verify(token(key("other")))).isInstanceOf(TokenRefused.class);
    }

    @Test
    @DisplayName("W2 only the algorithms that are allowed count, and none but those of a key pair can be allowed")
    void onlyAllowedAlgorithmsCount() throws Exception {
        RSAKey key = key("one");
        published.add(key.toPublicJWK());
        TokenVerifier verifier = verifier(TokenSettings.ALGORITHMS, "PS256,ES256");

        assertThat(verifier.verify(token(key, JWSAlgorithm.PS256)).name()).isEqualTo("ann");
        refuses(verifier, token(key, JWSAlgorithm.RS256));
        assertThatThrownBy(() -> verifier(TokenSettings.ALGORITHMS, "RS256,HS256"))
                .hasMessageContaining(TokenSettings.ALGORITHMS);
        assertThatThrownBy(() -> verifier(TokenSettings.ALGORITHMS, "none"))
                .hasMessageContaining(TokenSettings.ALGORITHMS);
    }

    private static void refuses(TokenVerifier verifier, String token) {
        assertThatThrownBy(() -> verifier.verify(token))
                .isInstanceOfSatisfying(
                        TokenRefused.class, e -> assertThat(e.reason()).isEqualTo(TokenRefused.Reason.INVALID));
    }
}
