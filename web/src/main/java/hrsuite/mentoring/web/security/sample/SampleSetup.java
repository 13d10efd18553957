package hrsuite.mentoring.web.security.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import hrsuite.mentoring.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** To try the module on one's own machine: a key made at this start, a token and a sign-in per role. */
public final class SampleSetup {

    private SampleSetup() {}

    /**
     * Does nothing unless the sample setup is switched on.
     *
     * @param contextPath where the module answers, for the message that tells where it is
     */
    public static void wake(Settings settings, String contextPath) {
        if (!settings.flag("mentoring.sample", false)) {
            return;
        }
        try {
            Path folder = Files.createDirectories(Path.of(settings.text("mentoring.sample.directory", "sample")));
            ECKey key = newKey();
            writeKey(settings, key);
            Path tokens = folder.resolve("tokens.properties");
            new SampleTokens(settings, key).write(tokens);
            SamplePeople people = SamplePeople.of(settings);
            announce(settings, contextPath, tokens, people);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample setup cannot write its files.", e);
        } catch (JOSEException e) {
            throw new IllegalStateException("The sample setup cannot make a key.", e);
        }
    }

    private static ECKey newKey() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256)
                .keyUse(KeyUse.SIGNATURE)
                .keyID(UUID.randomUUID().toString())
                .generate();
    }

    /** The verifier reads the key by the way of production, from the place that its setting names. */
    private static void writeKey(Settings settings, ECKey key) throws IOException {
        String location = settings.text("mp.jwt.verify.publickey.location", "");
        Path file =
                location.startsWith("file:") ? Path.of(URI.create(location.replace(" ", "%20"))) : Path.of(location);
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, new JWKSet(key.toPublicJWK()).toString());
    }

    /** Printed, not logged: a server's console may show only what is printed. */
    private static void announce(Settings settings, String contextPath, Path tokens, SamplePeople people) {
        System.out.println(String.format(
                "%nSample setup, never for production.%n  Console   %s%n  Sign in   %s%n  Password  %s%n"
                        + "  Tokens    %s (one for each of them, valid %d hours)%n%n",
                settings.text("mentoring.sample.console", "http://localhost:9080" + contextPath + "/"),
                String.join(", ", people.names()),
                people.password(),
                tokens.toAbsolutePath(),
                SampleTokens.HOURS));
    }
}
