package hrsuite.mentoring.program;

import hrsuite.mentoring.program.ProgramTemplate.Milestone;
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

    private static final List<String> FILES = List.of("pwc-australia");

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
                numbers(file, "weight."));
    }

    private static List<Milestone> milestones(Properties file) {
        return numbered(file, "milestone.")
                .map(line -> line.split(" +", 2))
                .map(part -> new Milestone(part[1], part[0]))
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
