package hrsuite.mentoring.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import hrsuite.mentoring.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("W2, W3: which tokens are accepted")
class TokenVerifierTest {

    private static RSAKey key;
    private static RSAKey stranger;

    @BeforeAll
    static void makeKeys() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        stranger = new RSAKeyGenerator(2048).keyID("one").generate();
    }

    @Test
    void acceptsATokenOfTheIssuerAndReadsNameAndRoles() throws Exception {
        Caller caller = verifier().verify(signed(key, claims -> {}));

        assertThat(caller.name()).isEqualTo("ann");
        assertThat(caller.roles()).containsExactly("hr-admin", "succession");
    }

    @Test
    void readsRolesFromNestedClaimsAndScopes() throws Exception {
        String token = signed(key, claims -> claims.claim("groups", null)
                .claim("realm_access", Map.of("roles", List.of("auditor", "uma_authorization")))
                .claim("scope", "openid hris-sync"));

        assertThat(verifier().verify(token).roles()).containsExactly("hris-sync", "auditor");
    }

    @Test
    void acceptsATokenWithoutAKeyNameWhenOneOfTheKeysFits() throws Exception {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.PS256), claims(c -> {}));
        token.sign(new RSASSASigner(key));

        assertThat(verifier().verify(token.serialize()).name()).isEqualTo("ann");
    }

    @Test
    void acceptsANamedKeyWhenTheConfiguredPemHasNoName() throws Exception {
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.toPublicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";

        assertThat(verifier(TokenSettings.KEY, pem).verify(signed(key, c -> {})).name())
                .isEqualTo("ann");
    }

    @Test
    void readsAFileOfKeysOnlyWhenATokenComes(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("keys.json");
        TokenVerifier verifier = verifier(TokenSettings.LOCATION, file.toUri().toString());
        Files.writeString(file, new JWKSet(key.toPublicJWK()).toString());

        assertThat(verifier.verify(signed(key, c -> {})).name()).isEqualTo("ann");
    }

    @Test
    void saysThatKeysAreMissingInsteadOfBlamingTheToken(@TempDir Path folder) throws Exception {
        String nowhere = folder.resolve("none.json").toString();

        assertThatThrownBy(() -> verifier(TokenSettings.LOCATION, nowhere).verify(signed(key, c -> {})))
                .isInstanceOfSatisfying(TokenRefused.class, e -> assertThat(e.reason())
                        .isEqualTo(TokenRefused.Reason.KEYS_UNAVAILABLE));
    }

    @Test
    void refusesASignatureByAnotherKeyOfTheSameName() throws Exception {
        refuses(signed(stranger, c -> {}));
    }

    @Test
    void refusesAnUnsignedToken() throws Exception {
        refuses(new PlainJWT(claims(c -> {})).serialize());
    }

    @Test
    void refusesASymmetricSignatureMadeWithThePublicKey() throws Exception {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims(c -> {}));
        token.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        refuses(token.serialize());
    }

    @Test
    void refusesAnExpiredToken() throws Exception {
        refuses(signed(
                key, claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))));
    }

    @Test
    void refusesATokenThatNeverExpires() throws Exception {
        refuses(signed(key, claims -> claims.expirationTime(null)));
    }

    @Test
    void refusesALiteralNullAsExpiry() throws Exception {
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                new Payload(
                        "{\"iss\":\"https://issuer\",\"aud\":\"mentoring\",\"preferred_username\":\"ann\",\"exp\":null}"));
        token.sign(new RSASSASigner(key));
        refuses(token.serialize());
    }

    @Test
    void refusesAnotherAudience() throws Exception {
        refuses(signed(key, claims -> claims.audience("payroll")));
    }

    @Test
    void refusesATokenWithoutAudience() throws Exception {
        refuses(signed(key, claims -> claims.audience((String) null)));
    }

    @Test
    void refusesAnotherIssuer() throws Exception {
        refuses(signed(key, claims -> claims.issuer("https://other")));
    }

    @Test
    void refusesATokenOfNobody() throws Exception {
        refuses(signed(key, claims -> claims.claim("preferred_username", " ")));
    }

    @Test
    void refusesWhatIsNoToken() {
        refuses("a.b.c");
        refuses("");
        refuses("x".repeat(20_000));
    }

    private static void refuses(String token) {
        assertThatThrownBy(() -> verifier().verify(token))
                .isInstanceOfSatisfying(
                        TokenRefused.class, e -> assertThat(e.reason()).isEqualTo(TokenRefused.Reason.INVALID));
    }

    private static TokenVerifier verifier() {
        return verifier(TokenSettings.KEY, new JWKSet(key.toPublicJWK()).toString());
    }

    private static TokenVerifier verifier(String setting, String value) {
        return new TokenVerifier(
                TokenSettings.of(Settings.of(Map.of(TokenSettings.ISSUER, "https://issuer", setting, value))));
    }

    private static String signed(RSAKey by, Consumer<JWTClaimsSet.Builder> change) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims(change));
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }

    private static JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer("https://issuer")
                .audience("mentoring")
                .claim("preferred_username", "ann")
                .claim("groups", List.of("succession", "hr-admin", "domain users"))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
        change.accept(claims);
        return claims.build();
    }
}
