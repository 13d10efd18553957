package hrsuite.mentoring.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which formulas of an uploaded sheet are handed back. None that reaches out of its workbook; and where something was
 * emptied, only those that demonstrably look at nothing of it, because their last value would still tell.
 */
final class FormulaRules {

    /** What becomes of a cell with a formula. */
    enum Fate {
        KEPT,
        VALUE_ONLY,
        EMPTIED
    }

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");
    private static final Pattern REACHES_OUT = Pattern.compile(
            "[\\[\\]|]|\\b(WEBSERVICE|FILTERXML|ENCODEURL|HYPERLINK|CALL|REGISTER(\\.ID)?|RTD|DDE|EXEC|SQL\\.REQUEST|"
                    + "INDIRECT|OFFSET|IMAGE|STOCKHISTORY|PY|CUBE\\w+|GETPIVOTDATA|IMPORT\\w+)\\s*\\(");
    private static final Pattern CELLS = Pattern.compile("(?<![\\p{L}\\p{N}_.])(?:"
            + "\\$?([A-Z]{1,3})\\$?\\d+(?::\\$?([A-Z]{1,3})\\$?\\d+)?|\\$?([A-Z]{1,3}):\\$?([A-Z]{1,3})"
            + ")(?![\\p{L}\\p{N}_.(])");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}_.]*(?!\\s*\\(|[\\p{L}\\p{N}_.])");
    private static final Set<String> CONSTANTS = Set.of("TRUE", "FALSE");

    private final boolean somethingEmptied;
    private final IntPredicate emptied;
    private final IntPredicate read;
    private final Tables tables;
    private final Set<String> sharedKept = new HashSet<>();

    /**
     * @param somethingEmptied whether anything of the workbook is
     * @param emptied whether a column of this sheet is
     * @param read whether a column is read, so that its values are nothing to hide
     * @param tables that are handed back
     */
    FormulaRules(boolean somethingEmptied, IntPredicate emptied, IntPredicate read, Tables tables) {
        this.tables = tables;
        this.somethingEmptied = somethingEmptied;
        this.emptied = emptied;
        this.read = read;
    }

    Fate of(Markup formula, int column) {
        String shared = "shared".equals(formula.get("t")) ? formula.get("si") : null;
        String text = formula.text();
        boolean kept = text.isEmpty() ? shared != null && sharedKept.contains(shared) : mayStay(formula, text);
        if (kept) {
            if (shared != null) {
                sharedKept.add(shared);
            }
            return Fate.KEPT;
        }
        if (shared != null && !text.isEmpty()) {
            sharedKept.remove(shared);
        }
        return !somethingEmptied || read.test(column) ? Fate.VALUE_ONLY : Fate.EMPTIED;
    }

    private boolean mayStay(Markup formula, String text) {
        String quoted = LITERAL.matcher(text).replaceAll("\"\"").toUpperCase(Locale.ROOT);
        String plain = tables.withoutReferences(quoted, somethingEmptied);
        if ("dataTable".equals(formula.get("t")) || REACHES_OUT.matcher(plain).find()) {
            return false;
        }
        return !somethingEmptied
                || plain.indexOf('!') < 0 && isWithinOneColumn(formula) && looksAtNothingEmptied(plain);
    }

    /** A formula that is shared across columns means other columns in each of them. */
    private static boolean isWithinOneColumn(Markup formula) {
        String area = formula.get("ref");
        if (area == null) {
            return true;
        }
        String[] corners = area.split(":");
        return corners.length == 1 || corners[0].replaceAll("\\d", "").equals(corners[1].replaceAll("\\d", ""));
    }

    private boolean looksAtNothingEmptied(String plain) {
        Matcher cells = CELLS.matcher(plain);
        StringBuilder rest = new StringBuilder();
        while (cells.find()) {
            String first = cells.group(1) != null ? cells.group(1) : cells.group(3);
            String last = cells.group(3) != null ? cells.group(4) : cells.group(2);
            int from = SheetScan.column(first);
            int to = last == null ? from : SheetScan.column(last);
            for (int column = Math.min(from, to); column <= Math.max(from, to); column++) {
                if (emptied.test(column)) {
                    return false;
                }
            }
            cells.appendReplacement(rest, " ");
        }
        cells.appendTail(rest);
        Matcher names = NAME.matcher(rest);
        while (names.find()) {
            if (!CONSTANTS.contains(names.group())) {
                return false;
            }
        }
        return rest.indexOf(":") < 0;
    }
}
