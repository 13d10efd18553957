package hrsuite.mentoring.web.scim;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a filter is looked at before it is read: a reader that goes down level by level can be sent too deep. */
final class FilterBounds {

    static final int LONGEST = 4_000;
    static final int DEEPEST = 20;
    static final int MOST_TERMS = 100;

    private static final Pattern ACTIVE_AS_TEXT =
            Pattern.compile("\\b(active\\s+(?:eq|ne)\\s+)\"?(true|false)\"?", Pattern.CASE_INSENSITIVE);

    /** Names of schemas are the same in any case; the engine knows them in one. */
    private static final Map<String, String> SCHEMAS = Stream.of(
                    UserWords.CORE, UserWords.ENTERPRISE, UserWords.STAFF, GroupWords.SCHEMA)
            .collect(Collectors.toMap(schema -> schema.toLowerCase(Locale.ROOT), Function.identity()));

    private static final Pattern SCHEMA = Pattern.compile(
            SCHEMAS.values().stream().map(Pattern::quote).collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE);

    private FilterBounds() {}

    /**
     * The filter, ready to be read.
     *
     * @throws ScimError 400 when it is too long or too deep
     */
    static String checked(String filter) {
        if (filter.length() > LONGEST) {
            throw tooMuch("longer than " + LONGEST + " characters");
        }
        int depth = 0;
        int terms = 1;
        boolean quoted = false;
        for (int i = 0; i < filter.length(); i++) {
            char at = filter.charAt(i);
            if (quoted) {
                i += at == '\\' ? 1 : 0;
                quoted = at != '"';
            } else if (at == '"') {
                quoted = true;
            } else if (at == '(' || at == '[') {
                if (++depth > DEEPEST) {
                    throw tooMuch("nested deeper than " + DEEPEST + " levels");
                }
            } else if (at == ')' || at == ']') {
                depth--;
            } else if (at == ' ' && isJoint(filter, i + 1) && ++terms > MOST_TERMS) {
                throw tooMuch("of more than " + MOST_TERMS + " terms");
            }
        }
        String known = SCHEMA.matcher(filter)
                .replaceAll(found -> SCHEMAS.get(found.group().toLowerCase(Locale.ROOT)));
        return ACTIVE_AS_TEXT
                .matcher(known)
                .replaceAll(found -> found.group(1) + found.group(2).toLowerCase(Locale.ROOT));
    }

    private static boolean isJoint(String filter, int at) {
        return filter.regionMatches(true, at, "and ", 0, 4) || filter.regionMatches(true, at, "or ", 0, 3);
    }

    private static ScimError tooMuch(String what) {
        return new ScimError(400, "invalidFilter", "The filter is " + what + ". Ask in parts.");
    }
}
