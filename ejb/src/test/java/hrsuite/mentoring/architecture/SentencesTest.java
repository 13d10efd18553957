package hrsuite.mentoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Sentence;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R3 whatever people read of rounds and pairs is there in each language")
class SentencesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/hrsuite/mentoring");
    private static final Path SOURCES = Path.of("src/main/java/hrsuite/mentoring");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    /** How the code names a sentence of the bundle in its own package: call, then key. */
    private static final Map<String, Pattern> SAID = Map.of(
            "objection.",
            Pattern.compile("Objection\\.of\\(\\s*\\w+\\.class,\\s*\"([A-Z_]+)\""),
            "refusal.",
            Pattern.compile(
                    "(?:Sentences\\.refusal|Reason\\.said|\\bsaid|\\breason|\\brefuse|\\brefused|\\bconflict|\\bagainst)"
                            + "\\((?:[^;\"]|\"[^\"A-Z]*\")*?\"([A-Z]+_[A-Z_]+(?:\\.[A-Za-z]+)?)\"(?! \\+)"),
            "",
            Pattern.compile("Sentences?\\.(?:of|say)\\((?:\\w+\\.class,\\s*)?\"([A-Za-z.]+[A-Za-z])\""));

    @Test
    void speaksOfTheSameInBothLanguages() throws IOException {
        List<Path> german = german();
        assertThat(german).hasSizeGreaterThan(8);
        for (Path path : german) {
            Properties translated = read(path);
            Properties original = read(english(path));
            assertThat(translated.keySet()).as(path.toString()).isEqualTo(original.keySet());
            assertThat(translated.values()).as(path.toString()).noneMatch(said -> said.toString()
                    .isBlank());
            original.stringPropertyNames().forEach(key -> assertThat(arguments(translated.getProperty(key)))
                    .as(path + " " + key)
                    .isEqualTo(arguments(original.getProperty(key))));
        }
    }

    @Test
    void formatsEverySentence() throws IOException {
        for (Path path : sentences()) {
            Properties patterns = read(path);
            patterns.stringPropertyNames()
                    .forEach(key -> assertThat(new MessageFormat(patterns.getProperty(key), Locale.GERMAN).toPattern())
                            .as(path + " " + key)
                            .doesNotContain("'{"));
        }
    }

    @Test
    void showsNobodyACode() throws IOException {
        Pattern code = Pattern.compile("\\b[a-z]+[A-Z]\\w*|\\b[A-Z]+_[A-Z_]+");
        for (Path path : sentences()) {
            Properties patterns = read(path);
            patterns.stringPropertyNames().stream()
                    .filter(key -> !key.startsWith("refusal."))
                    .forEach(key -> assertThat(
                                    code.matcher(patterns.getProperty(key)).results())
                            .as(path + " " + key)
                            .isEmpty());
        }
    }

    @Test
    void hasASentenceForEveryCode() throws IOException {
        int found = 0;
        for (String feature : List.of("matching", "pairing", "reverse", "dimension")) {
            Set<String> keys = Sentence.patterns("hrsuite.mentoring." + feature, Locale.ROOT)
                    .keySet();
            for (Map.Entry<String, String> said : said(SOURCES.resolve(feature)).entrySet()) {
                assertThat(keys).as(said.getValue()).contains(said.getKey());
                found++;
            }
        }
        assertThat(found).isGreaterThan(60);
    }

    @Test
    void hasASentenceForEveryRule() throws IOException {
        for (String feature : List.of("matching", "pairing", "reverse", "succession")) {
            Set<String> keys = Sentence.patterns("hrsuite.mentoring." + feature, Locale.ROOT)
                    .keySet();
            for (Path path : sources(SOURCES.resolve(feature))) {
                String source = Files.readString(path);
                Matcher code = Pattern.compile("String code\\(\\) \\{\\s*return \"([A-Z_]+)\"")
                        .matcher(source);
                if (source.contains("PairJudge prepare(PairingContext") && code.find()) {
                    assertThat(keys).as(path.toString()).anyMatch(key -> key.startsWith("objection." + code.group(1)));
                }
            }
        }
    }

    /** By key: where it is said. */
    private static Map<String, String> said(Path feature) throws IOException {
        Map<String, String> said = new HashMap<>();
        for (Path path : sources(feature)) {
            String source = Files.readString(path);
            SAID.forEach((prefix, pattern) -> pattern.matcher(source)
                    .results()
                    .forEach(found -> said.put(prefix + found.group(1), path.toString())));
        }
        return said;
    }

    private static List<Path> sources(Path feature) throws IOException {
        try (Stream<Path> files = Files.list(feature)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static Path english(Path german) {
        return Path.of(german.toString().replace("_de.properties", ".properties"));
    }

    private static List<Path> german() {
        return bundles()
                .filter(path -> path.toString().endsWith("_de.properties"))
                .filter(path -> Files.exists(english(path)))
                .toList();
    }

    private static List<Path> sentences() {
        return bundles()
                .filter(path -> path.getFileName().toString().startsWith("sentences"))
                .toList();
    }

    private static Stream<Path> bundles() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(path -> path.toString().endsWith(".properties")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path path) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        }
        return properties;
    }
}
