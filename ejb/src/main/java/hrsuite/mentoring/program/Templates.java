package hrsuite.mentoring.program;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program templates, read from data files. */
@ApplicationScoped
class Templates {

    private static final List<String> FILES = List.of(
            "pwc-australia",
            "cisco-europe",
            "nhs-yorkshire-humber",
            "enterprise-rent-a-car",
            "executive-technology",
            "onboarding",
            "remote-collaboration");

    private final Map<String, ProgramTemplate> templates = new TreeMap<>();

    Templates() {
        FILES.forEach(code -> templates.put(code, read(code)));
    }

    List<ProgramTemplate> all() {
        return List.copyOf(templates.values());
    }

    List<String> codes() {
        return List.copyOf(templates.keySet());
    }

    Optional<ProgramTemplate> find(String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(templates.get(code.strip().toLowerCase()));
    }

    private static ProgramTemplate read(String code) {
        Properties file = load("template-" + code + ".properties");
        return new ProgramTemplate(
                code,
                file.getProperty("name"),
                file.getProperty("description"),
                file.getProperty("source"),
                Integer.parseInt(file.getProperty("months")),
                file.getProperty("cadence"),
                file.getProperty("circle"),
                file.getProperty("consent"),
                numbered(file, "goal.").toList(),
                milestones(file),
                numbers(file, "rule."),
                numbers(file, "weight."),
                count(file, "mentors"),
                count(file, "mentees"),
                count(file, "maximumMentors"),
                count(file, "maximumMentees"),
                framework(file));
    }

    private static Framework framework(Properties file) {
        return new Framework(
                count(file, "meetings"),
                count(file, "minutesFrom"),
                count(file, "minutesTo"),
                file.getProperty("circle"),
                count(file, "supervisions"),
                count(file, "supervisionsToAttend"),
                count(file, "replyWithinHours"),
                Boolean.valueOf(file.getProperty("mayBeProlonged", "false")));
    }

    private static Integer count(Properties file, String key) {
        String value = file.getProperty(key);
        return value == null ? null : Integer.valueOf(value);
    }

    private static List<Milestone> milestones(Properties file) {
        return numbered(file, "milestone.")
                .map(line -> line.split(" +", 4))
                .map(part -> new Milestone(part[0], part[3], part[1], part[2], null))
                .toList();
    }

    private static Stream<String> numbered(Properties file, String prefix) {
        List<String> values = new ArrayList<>();
        for (int i = 1; file.getProperty(prefix + i) != null; i++) {
            values.add(file.getProperty(prefix + i));
        }
        return values.stream();
    }

    private static Map<String, Double> numbers(Properties file, String prefix) {
        Map<String, Double> numbers = new TreeMap<>();
        file.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> numbers.put(key.substring(prefix.length()), Double.valueOf(file.getProperty(key))));
        return numbers;
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Templates.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("The data file " + file + " cannot be read.", e);
        }
    }
}
