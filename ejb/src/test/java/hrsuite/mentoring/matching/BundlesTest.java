package hrsuite.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("M10 what is said in English is said in German, with the same numbers")
class BundlesTest {

    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matching/sentences",
                "matching/parameters",
                "pairing/parameters",
                "reverse/sentences",
                "reverse/parameters",
                "dimension/consent"
            })
    void bothLanguagesSayTheSame(String bundle) {
        Properties english = read(bundle + ".properties");
        Properties german = read(bundle + "_de.properties");
        english.keySet().removeIf(key -> key.toString().endsWith(".code"));

        assertThat(german.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        assertThat(german.entrySet()).allSatisfy(said -> {
            String original = english.getProperty(said.getKey().toString());
            assertThat(said.getValue().toString()).isNotEqualTo(original).isNotBlank();
            assertThat(values(original))
                    .as("%s", said.getKey())
                    .containsAll(values(said.getValue().toString()));
        });
    }

    private static Set<String> values(String pattern) {
        Set<String> values = new TreeSet<>();
        VALUE.matcher(pattern).results().forEach(found -> values.add(found.group(1)));
        return values;
    }

    private static Properties read(String name) {
        Properties said = new Properties();
        try (InputStreamReader text = new InputStreamReader(
                BundlesTest.class.getResourceAsStream("/hrsuite/mentoring/" + name), StandardCharsets.UTF_8)) {
            said.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }
}
