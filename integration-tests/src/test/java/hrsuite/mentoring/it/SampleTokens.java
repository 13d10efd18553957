package hrsuite.mentoring.it;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The bearer tokens that the sample setup wrote at its start. */
final class SampleTokens {

    private final Properties tokens = new Properties();

    private SampleTokens() {}

    static SampleTokens in(Path directory) {
        SampleTokens sample = new SampleTokens();
        try (Reader file = Files.newBufferedReader(directory.resolve("tokens.properties"))) {
            sample.tokens.load(file);
            return sample;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String role) {
        String token = tokens.getProperty(role);
        if (token == null) {
            throw new IllegalArgumentException("There is no sample token for " + role + ", only " + tokens.keySet());
        }
        return token;
    }
}
