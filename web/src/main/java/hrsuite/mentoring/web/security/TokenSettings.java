package hrsuite.mentoring.web.security;

import com.nimbusds.jose.JWSAlgorithm;
import hrsuite.mentoring.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How bearer tokens are judged.
 *
 * @param issuer what {@code iss} must say
 * @param audiences one of them must stand in {@code aud}
 * @param key the key or keys themselves, as PEM, JWK or JWK set; empty when {@code location} says where they are
 * @param location path or URL of the keys; empty when {@code key} has them
 * @param clockSkew how far clocks may differ
 * @param algorithms of signatures; of the kinds that we take those that are allowed here
 * @param claims where name and roles stand
 */
record TokenSettings(
        String issuer,
        Set<String> audiences,
        String key,
        String location,
        Duration clockSkew,
        Set<JWSAlgorithm> algorithms,
        ClaimReader claims) {

    static final String ISSUER = "mp.jwt.verify.issuer";
    static final String AUDIENCES = "mp.jwt.verify.audiences";
    static final String KEY = "mp.jwt.verify.publickey";
    static final String LOCATION = "mp.jwt.verify.publickey.location";
    static final String ALGORITHMS = "mentoring.token.algorithms";

    static TokenSettings of(Settings settings) {
        return new TokenSettings(
                settings.text(ISSUER, ""),
                Set.copyOf(settings.list(AUDIENCES, "mentoring")),
                settings.text(KEY, ""),
                settings.text(LOCATION, ""),
                Duration.ofSeconds(settings.number("mp.jwt.verify.clock.skew", 60)),
                algorithms(settings.list(ALGORITHMS, "")),
                claims(settings, "mentoring.token"));
    }

    private static Set<JWSAlgorithm> algorithms(List<String> names) {
        Set<JWSAlgorithm> wanted = names.stream().map(JWSAlgorithm::parse).collect(Collectors.toSet());
        if (!TokenVerifier.ALGORITHMS.containsAll(wanted)) {
            throw new IllegalStateException("The setting " + ALGORITHMS + " is " + names + ".\nName some of "
                    + TokenVerifier.ALGORITHMS + ", or leave it out for all of them.");
        }
        return wanted.isEmpty() ? TokenVerifier.ALGORITHMS : wanted;
    }

    static ClaimReader claims(Settings settings, String prefix) {
        return new ClaimReader(
                List.copyOf(settings.list(prefix + ".name", "preferred_username,upn,sub")),
                List.copyOf(settings.list(prefix + ".roles", "groups,realm_access.roles,scope")));
    }
}
