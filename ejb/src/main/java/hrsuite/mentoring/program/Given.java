package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What came in from outside, made safe to work with. */
final class Given {

    private Given() {}

    /** Without the gaps that JSON allows; never null. */
    static List<String> list(List<String> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    /** Without values that are null, in the order given; never null. */
    static Map<String, Double> numbers(Map<String, Double> given) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((code, value) -> {
                if (value != null) {
                    numbers.put(code, value);
                }
            });
        }
        return Map.copyOf(numbers);
    }

    /** Whether a text can be kept: databases refuse NUL, and half a character is none. */
    static boolean storable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    /**
     * The number behind an id.
     *
     * @throws Refusal when no such id was ever given out
     */
    static long key(String thing, String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw Refusal.notFound(thing, id);
        }
    }
}
