package hrsuite.mentoring.staff.roster;

import java.text.Normalizer;
import java.util.Set;

/** The text of a cell without what nobody can see. */
final class CellText {

    private static final Set<String> NONE = Set.of(
            "", "NULL", "null", "(null)", "<null>", "N/A", "n/a", "#N/A", "N.A.", "n.a.", "-", "--", "---", "\u2013",
            "\u2014", "XX", "(blank)", "(none)", "(empty)");
    private static final int LONGEST_NONE = 7;
    private static final char LAST_COMPOSED = '\u02FF';

    private CellText() {}

    /** One line, no invisible characters, composed (NFC); empty where the cell says that there is nothing. */
    static String clean(String text) {
        return none(isPlain(text) ? text : composed(visible(text, false)));
    }

    /** The same, but line breaks stay: for lists. */
    static String cleanLines(String text) {
        return none(isPlain(text) ? text : composed(visible(text, true)));
    }

    /** Nothing to clean in most cells: letters that are composed as they are, and single spaces within. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            boolean plain = at >= ' ' && at <= '~' || at > '\u00A0' && at <= LAST_COMPOSED && at != '\u00AD';
            if (!plain || at == ' ' && before == ' ') {
                return false;
            }
            before = at;
        }
        return before != ' ';
    }

    /** Joiners are kept between letters, where Persian and Indic names need them. */
    private static String visible(String text, boolean lines) {
        StringBuilder visible = new StringBuilder(text.length());
        char gap = 0;
        char joiner = 0;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (isSpace(at)) {
                boolean breaks = lines && (at == '\n' || at == '\r');
                gap = breaks || gap == '\n' ? '\n' : ' ';
                joiner = 0;
            } else if (at == '\u200C' || at == '\u200D') {
                joiner = gap == 0 && visible.length() > 0 ? at : 0;
            } else if (isShown(at)) {
                char between = gap != 0 && visible.length() > 0 ? gap : joiner;
                if (between != 0) {
                    visible.append(between);
                }
                gap = 0;
                joiner = 0;
                visible.append(at);
            }
        }
        return visible.toString();
    }

    private static boolean isSpace(char at) {
        return Character.isWhitespace(at) || Character.isSpaceChar(at) || at == '\u3164' || at == '\u2800';
    }

    private static boolean isShown(char at) {
        int type = Character.getType(at);
        return type != Character.FORMAT && type != Character.CONTROL;
    }

    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String none(String text) {
        return text.length() <= LONGEST_NONE && NONE.contains(text) ? "" : text;
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
        if (text.length() <= length && !isBroken(text)) {
            return text;
        }
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
