package hrsuite.mentoring.staff.roster;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a cell without what nobody can see. */
final class CellText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\r\\t\\u200C\\u200D]]+");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[\\s\\p{Z}&&[^\\n]]+");
    private static final Set<String> NONE =
            Set.of("", "NULL", "N/A", "n/a", "null", "-", "--", "\u2013", "\u2014", "XX");

    private CellText() {}

    /** One line, no invisible characters, composed (NFC); empty where the cell says that there is nothing. */
    static String clean(String text) {
        if (isPlain(text)) {
            return none(text);
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return none(Normalizer.normalize(spaced, Normalizer.Form.NFC));
    }

    /** The same, but line breaks stay: for lists. */
    static String cleanLines(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String lines = LINE_BREAKS.matcher(visible).replaceAll("\n");
        String spaced = SPACES_IN_LINE.matcher(lines).replaceAll(" ").strip();
        return none(Normalizer.normalize(spaced, Normalizer.Form.NFC));
    }

    /** Nothing to clean in most cells: visible ASCII and single spaces within. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at < ' ' || at > '~' || at == ' ' && before == ' ') {
                return false;
            }
            before = at;
        }
        return before != ' ';
    }

    private static String none(String text) {
        return text.length() <= 4 && NONE.contains(text) ? "" : text;
    }

    /** Whether the text holds NUL or half a character, which no database keeps. */
    static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == 0) {
                return true;
            }
            if (Character.isSurrogate(at)) {
                boolean pair = Character.isHighSurrogate(at)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Text fit to be shown and stored: what is broken in it replaced, shortened to a length. */
    static String shown(String text, int length) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .map(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .limit(length)
                .forEach(shown::appendCodePoint);
        if (shown.length() > length) {
            shown.setLength(shown.offsetByCodePoints(0, length / 2));
        }
        return shown.toString();
    }
}
