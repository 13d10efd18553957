package hrsuite.mentoring.web.api;

import hrsuite.mentoring.web.problem.Unreadable;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes in query parameters, in any case. */
final class Choice {

    private Choice() {}

    /** Null for null. */
    static <E extends Enum<E>> E of(Class<E> codes, String parameter, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String code = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(codes.getEnumConstants())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(codes, parameter, text));
    }

    private static <E extends Enum<E>> Unreadable unknown(Class<E> codes, String parameter, String text) {
        String known = Arrays.stream(codes.getEnumConstants())
                .map(code -> code.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new Unreadable(
                parameter,
                text,
                "UNKNOWN_CODE",
                "The parameter " + parameter + " is " + text + ", which is none of " + known + ".",
                "Give one of these, or leave it out.");
    }
}
