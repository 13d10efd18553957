package hrsuite.mentoring.staff.roster;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person said about the columns of a file.
 *
 * @param byKey by the key of how a mapping names a heading
 */
record MappingChoices(Map<String, Choice> byKey) {

    static final MappingChoices NONE = new MappingChoices(Map.of());

    private static final Pattern REPEATED = Pattern.compile("(.*\\S)\\s*#([1-9]\\d{0,3})", Pattern.DOTALL);

    /**
     * About one column.
     *
     * @param field code of a field; empty to leave the column out; null to read it as recognized
     * @param order of its dates; null when nothing is said
     */
    record Choice(String field, DateOrder order) {

        Choice and(Choice later) {
            return new Choice(
                    later.field() == null ? field : later.field(), later.order() == null ? order : later.order());
        }
    }

    MappingChoices {
        byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    /** What is compared of a heading's name: {@code Manager#2} is the second heading Manager. */
    static String key(String name) {
        Matcher repeated = REPEATED.matcher(name);
        return repeated.matches() ? Wording.key(repeated.group(1)) + "#" + repeated.group(2) : Wording.key(name);
    }

    Optional<Choice> of(String name) {
        return Optional.ofNullable(byKey.get(key(name)));
    }

    /** What was said later counts, heading by heading. */
    MappingChoices and(MappingChoices later) {
        Map<String, Choice> all = new TreeMap<>(byKey);
        later.byKey.forEach((key, choice) -> all.merge(key, choice, Choice::and));
        return new MappingChoices(all);
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }
}
