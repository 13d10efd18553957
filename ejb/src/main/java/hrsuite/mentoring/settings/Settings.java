package hrsuite.mentoring.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** Reads settings and remembers which are missing, so that they can be named all at once. */
public final class Settings {

    private final Function<String, Optional<String>> source;
    private final Map<String, String> missing = new TreeMap<>();

    private Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    public static Settings of(Config config) {
        return new Settings(name -> config.getOptionalValue(name, String.class));
    }

    /** Out of a plain table, where no configuration is at hand. */
    public static Settings of(Map<String, String> values) {
        return new Settings(name -> Optional.ofNullable(values.get(name)));
    }

    public String text(String name, String usual) {
        return source.apply(name)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(usual);
    }

    public List<String> list(String name, String usual) {
        return Arrays.stream(text(name, usual).split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    public boolean flag(String name, boolean usual) {
        return Boolean.parseBoolean(text(name, Boolean.toString(usual)));
    }

    public long number(String name, long usual) {
        String text = text(name, Long.toString(usual));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalStateException(
                    "The setting " + name + " is " + text + ".\nGive a whole number, or leave it out for " + usual
                            + ".",
                    e);
        }
    }

    /** Remembers it as missing when it is not set. */
    void require(String name, String meaning) {
        if (text(name, "").isEmpty()) {
            missing.put(name, meaning);
        }
    }

    /**
     * Ends the start when something is missing.
     *
     * @throws IllegalStateException naming every missing setting
     */
    void demandComplete() {
        if (missing.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder("The module cannot start: these settings are missing.");
        missing.forEach((name, meaning) -> message.append("\n  ")
                .append(name)
                .append(" (environment: ")
                .append(environment(name))
                .append("): ")
                .append(meaning)
                .append('.'));
        message.append("\nSet them as environment variables, system properties or in any MicroProfile Config source.");
        throw new IllegalStateException(message.toString());
    }

    /** The name of the environment variable, by the rule of MicroProfile Config. */
    private static String environment(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT);
    }
}
