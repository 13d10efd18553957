package hrsuite.mentoring.web.console;

import java.util.List;
import java.util.stream.Stream;

/** Several words in one field of a form. */
final class Lines {

    private Lines() {}

    /** One a line, or separated by semicolons; empty for null. */
    static List<String> of(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("[;\\n]"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** The text of a field; null where nothing was written. */
    static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String text(List<String> lines) {
        return String.join("\n", lines);
    }
}
