package hrsuite.mentoring.web.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** Fetches the keys anew each time it is asked; whoever asks does so rarely. */
final class KeyLocation implements JWKSetSource<SecurityContext> {

    private static final int TIMEOUT = 5_000;
    private static final int LARGEST = 1 << 20;

    private final String location;

    KeyLocation(String location) {
        this.location = location;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
            throws KeySourceException {
        try (InputStream in = open()) {
            byte[] text = in.readNBytes(LARGEST + 1);
            if (text.length > LARGEST) {
                throw new IOException("It is longer than " + LARGEST + " bytes.");
            }
            return KeyText.read(new String(text, StandardCharsets.UTF_8));
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw new JWKSetRetrievalException("The keys at " + location + " cannot be read: " + e.getMessage(), e);
        }
    }

    private InputStream open() throws IOException {
        if (location.matches("https?:.*")) {
            return overTheNetwork(URI.create(location).toURL());
        }
        if (location.startsWith("file:")) {
            return Files.newInputStream(Path.of(URI.create(location.replace(" ", "%20"))));
        }
        InputStream inside = Thread.currentThread().getContextClassLoader().getResourceAsStream(location);
        return inside != null ? inside : Files.newInputStream(Path.of(location));
    }

    private static InputStream overTheNetwork(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setConnectTimeout(TIMEOUT);
        connection.setReadTimeout(TIMEOUT);
        ((HttpURLConnection) connection).setInstanceFollowRedirects(false);
        return connection.getInputStream();
    }

    @Override
    public void close() {
        // every connection ends with its answer
    }
}
