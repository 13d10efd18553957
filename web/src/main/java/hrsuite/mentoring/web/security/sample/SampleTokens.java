package hrsuite.mentoring.web.security.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import hrsuite.mentoring.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Writes one bearer token for each person of the sample setup. */
final class SampleTokens {

    static final int HOURS = 12;

    private final Settings settings;
    private final ECKey key;

    SampleTokens(Settings settings, ECKey key) {
        this.settings = settings;
        this.key = key;
    }

    void write(Path file) throws IOException, JOSEException {
        SamplePeople people = SamplePeople.of(settings);
        List<String> lines = new ArrayList<>();
        for (String name : people.names()) {
            lines.add(name + "=" + token(name, people.roles().get(name)));
        }
        Files.write(file, lines);
    }

    private String token(String name, Iterable<String> roles) throws JOSEException {
        List<String> groups = new ArrayList<>();
        roles.forEach(groups::add);
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(settings.text("mp.jwt.verify.issuer", ""))
                .audience(settings.list("mp.jwt.verify.audiences", "mentoring"))
                .subject(name)
                .claim("preferred_username", name)
                .claim("groups", groups)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(HOURS))))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
