package hrsuite.mentoring.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables that are handed back, and how formulas speak of them. */
final class Tables {

    private static final Pattern REFERENCE =
            Pattern.compile("([\\p{L}_\\\\][\\p{L}\\p{N}_.]*)\\[((?:[^\\[\\]']|\\[[^\\[\\]']*\\])*)\\]");
    private static final Pattern PIECE = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Set<String> PLACES = Set.of("#THIS ROW", "#HEADERS", "#DATA", "#TOTALS", "#ALL");

    /** By name in upper case: the columns whose values stay. */
    private final Map<String, Set<String>> kept = new HashMap<>();

    /**
     * Adds a table.
     *
     * @param columns those whose values stay, in upper case
     * @return false when there is one of that name
     */
    boolean add(String name, Set<String> columns) {
        return kept.putIfAbsent(name.toUpperCase(Locale.ROOT), columns) == null;
    }

    /**
     * A formula without those references to tables that may stay.
     *
     * @param formula in upper case
     * @param somethingEmptied whether only columns that stay may be referred to, by their names
     */
    String withoutReferences(String formula, boolean somethingEmptied) {
        if (kept.isEmpty() || formula.indexOf('[') < 0) {
            return formula;
        }
        Matcher reference = REFERENCE.matcher(formula);
        StringBuilder rest = new StringBuilder();
        while (reference.find()) {
            Set<String> columns = kept.get(reference.group(1));
            boolean stays = columns != null && (!somethingEmptied || names(reference.group(2), columns));
            reference.appendReplacement(rest, stays ? " " : Matcher.quoteReplacement(reference.group()));
        }
        return reference.appendTail(rest).toString();
    }

    private static boolean names(String inside, Set<String> columns) {
        if (inside.indexOf('[') < 0) {
            return columns.contains(inside);
        }
        boolean named = false;
        Matcher pieces = PIECE.matcher(inside);
        while (pieces.find()) {
            if (!PLACES.contains(pieces.group(1))) {
                named = columns.contains(pieces.group(1));
                if (!named) {
                    return false;
                }
            }
        }
        return named && PIECE.matcher(inside).replaceAll("").matches("[\\s,;]*");
    }
}
