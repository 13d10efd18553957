package hrsuite.mentoring.web.console;

import hrsuite.mentoring.dimension.DimensionDetail.Value;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may be said of a dimension, in one field of a form: {@code CODE: English / German}, one a line. What people have said
 * is kept by the code, so a name may change and lines may move; a line without a code is a new value.
 */
final class DimensionValues {

    private static final Pattern CODED = Pattern.compile("([A-Z][A-Z0-9_]*)\\s*:\\s*(.+)");
    private static final int LONGEST_CODE = 40;

    private DimensionValues() {}

    static String text(List<Value> values) {
        return values.stream()
                .map(value -> value.code() + ": " + value.name()
                        + (value.nameDe() == null || value.nameDe().equals(value.name()) ? "" : " / " + value.nameDe()))
                .collect(Collectors.joining("\n"));
    }

    static List<Value> of(String text) {
        return Lines.of(text).stream().map(DimensionValues::value).toList();
    }

    private static Value value(String line) {
        Matcher coded = CODED.matcher(line);
        String names = coded.matches() ? coded.group(2) : line;
        String[] parts = names.split("/", 2);
        String name = parts[0].strip();
        String german = parts.length > 1 ? Lines.given(parts[1]) : null;
        return new Value(coded.matches() ? coded.group(1) : code(name), name, german);
    }

    /** Made of the name: {@code FIRST_OF_THE_FAMILY}. */
    private static String code(String name) {
        String code =
                name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
        return code.substring(0, Math.min(LONGEST_CODE, code.length()));
    }
}
