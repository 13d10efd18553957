package hrsuite.mentoring.workbook;

/**
 * What a spreadsheet could take for a formula, and how a text in a file of separated columns is kept from it: an
 * apostrophe stands before it, which {@link #unguarded} takes away again. Guarded is every stretch between characters
 * that some program takes for the end of a cell, whatever the separator of the file.
 */
final class FormulaGuard {

    private static final char APOSTROPHE = '\'';
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String ENDS_OF_CELLS = ",;|\t\r\n";

    private FormulaGuard() {}

    /** Whether a text as a cell of its own begins like a formula, blanks and quotation marks before it passed over. */
    static boolean looksLikeFormula(String text) {
        return beginsLikeFormula(text, 0);
    }

    private static boolean beginsLikeFormula(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char one = text.charAt(i);
            if (SIGNS.indexOf(one) >= 0) {
                return true;
            }
            if (isBreak(one)) {
                return from == 0 && onlyApostrophes(text, i);
            }
            if (!isPassedOver(one)) {
                return false;
            }
        }
        return false;
    }

    private static boolean onlyApostrophes(String text, int end) {
        return text.substring(0, end).chars().allMatch(one -> one == APOSTROPHE);
    }

    private static boolean isBreak(char one) {
        return one == '\t' || one == '\r' || one == '\n';
    }

    private static boolean isPassedOver(char one) {
        return one == APOSTROPHE
                || one == '"'
                || one == ' '
                || one > '~' && (Character.isSpaceChar(one) || Character.getType(one) == Character.FORMAT)
                || one < ' ' && !isBreak(one);
    }

    /** The text so that no part of it can become a formula in a file of separated columns. */
    static String guarded(String text) {
        return rewritten(text, true);
    }

    /** The text that was guarded; any other text as it is. */
    static String unguarded(String text) {
        return text.indexOf(APOSTROPHE) < 0 ? text : rewritten(text, false);
    }

    private static String rewritten(String text, boolean guarding) {
        StringBuilder result = null;
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || ENDS_OF_CELLS.indexOf(text.charAt(i - 1)) >= 0;
            if (begins && (guarding || text.charAt(i) == APOSTROPHE) && beginsLikeFormula(text, i)) {
                result = result == null ? new StringBuilder(text.length() + 8) : result;
                result.append(text, kept, i);
                kept = guarding ? i : i + 1;
                if (guarding) {
                    result.append(APOSTROPHE);
                }
            }
        }
        return result == null ? text : result.append(text, kept, text.length()).toString();
    }
}
