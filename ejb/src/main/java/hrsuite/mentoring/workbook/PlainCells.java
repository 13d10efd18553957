package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine.Content;
import java.nio.charset.StandardCharsets;

/** Reads the cells of a row by their bytes. */
final class PlainCells {

    private static final int INDEX_LENGTH = 8;
    private static final int ESCAPED = PlainMarkup.ESCAPE | PlainMarkup.REFERENCE;

    private static final String[] TYPES = {CellValues.NUMBER, CellValues.SHARED, "b", "e", "d", "str", CellValues.INLINE
    };
    private static final String LETTER_TYPES = "nsbed";
    private static final int NUMBER = 0;
    private static final int SHARED = 1;
    private static final int STRING = 5;
    private static final int INLINE = 6;

    private static final int COLUMN_SEEN = 1;
    private static final int TYPE_SEEN = 2;
    private static final int STYLE_SEEN = 4;

    private static final int VALUE = (int) PlainMarkup.word("<v>");
    private static final int VALUE_LENGTH = 0xFFFFFF;
    private static final long VALUE_ENDS = PlainMarkup.word("</v></c>");
    private static final int FORMULA_ENDS = (int) PlainMarkup.word("</f>");
    private static final int CELL_ENDS = (int) PlainMarkup.word("</c>");
    private static final long TEXT = PlainMarkup.word("<is><t>");
    private static final long TEXT_LENGTH = 0xFFFFFFFFFFFFFFL;
    private static final long SPACED = PlainMarkup.word("<is><t x");
    private static final byte[] SPACED_TEXT = "<is><t xml:space=\"preserve\">".getBytes(StandardCharsets.ISO_8859_1);
    private static final long TEXT_ENDS = PlainMarkup.word("</t></is");
    private static final int STRING_TYPE = (int) PlainMarkup.word("str\"");
    private static final long INLINE_TYPE = PlainMarkup.word("inlineSt");

    private final CellValues values;
    private final PlainAttributes attributes;
    private final SheetTally tally;

    private int before;
    private int column;
    private int type;
    private int style;
    private int kinds;

    PlainCells(CellValues values, PlainAttributes attributes, SheetTally tally) {
        this.values = values;
        this.attributes = attributes;
        this.tally = tally;
    }

    void beginRow() {
        before = -1;
    }

    /**
     * Reads a cell.
     *
     * @param from behind {@code <c}
     * @return where the cell ends
     */
    int read(byte[] bytes, int from, int limit) throws UnusualMarkup {
        int at = readAttributes(bytes, from, limit);
        if (at == PlainMarkup.SHORT) {
            return at;
        }
        int end = bytes[at] == '>' ? content(bytes, at + 1, limit) : empty(bytes, at, limit);
        if (end != PlainMarkup.SHORT) {
            before = column;
        }
        return end;
    }

    private int empty(byte[] bytes, int at, int limit) throws UnusualMarkup {
        boolean ends = bytes[at] == '/' && bytes[at + 1] == '>';
        return ends ? at + 2 : PlainMarkup.unexpected(at + 1, limit);
    }

    private int readAttributes(byte[] bytes, int from, int limit) throws UnusualMarkup {
        column = before + 1;
        type = NUMBER;
        style = 0;
        int seen = 0;
        int at = from;
        while (bytes[at] == ' ') {
            byte name = bytes[at + 1];
            if (bytes[at + 2] != '=' || bytes[at + 3] != '"') {
                return PlainMarkup.unexpected(at + 3, limit);
            }
            int sort = name == 'r' ? COLUMN_SEEN : name == 't' ? TYPE_SEEN : name == 's' ? STYLE_SEEN : 0;
            if (sort == 0 || (seen & sort) != 0) {
                return PlainMarkup.unexpected(at + 3, limit);
            }
            seen |= sort;
            at = attribute(sort, bytes, at + 4, limit);
            if (at == PlainMarkup.SHORT) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Reads the value of an attribute and gives the place of the quotation mark behind it. */
    private int attribute(int sort, byte[] bytes, int at, int limit) throws UnusualMarkup {
        int end = sort == COLUMN_SEEN ? reference(bytes, at) : sort == TYPE_SEEN ? type(bytes, at) : style(bytes, at);
        return end >= 0 && bytes[end] == '"' ? end : PlainMarkup.unexpected(Math.abs(end), limit);
    }

    /** Negative for a place where it is no reference. */
    private int reference(byte[] bytes, int from) {
        int at = from;
        int letters = 0;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z' && at - from < 4) {
            letters = letters * 26 + bytes[at++] - 'A' + 1;
        }
        column = letters - 1;
        int digits = PlainMarkup.digits(bytes, at);
        return at == from || at - from > 3 || digits == 0 || digits > 7 ? -at : at + digits;
    }

    private int style(byte[] bytes, int from) {
        int at = from;
        int value = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9' && at - from < 7) {
            value = value * 10 + bytes[at++] - '0';
        }
        style = value;
        return at == from ? -at : at;
    }

    private int type(byte[] bytes, int at) {
        if (bytes[at + 1] == '"') {
            type = LETTER_TYPES.indexOf(bytes[at]);
            return type < 0 ? -at : at + 1;
        }
        if (STRING_TYPE == PlainMarkup.four(bytes, at)) {
            type = STRING;
            return at + 3;
        }
        if (PlainMarkup.eight(bytes, at) == INLINE_TYPE && bytes[at + 8] == 'r') {
            type = INLINE;
            return at + 9;
        }
        return -(at + 8);
    }

    private int content(byte[] bytes, int at, int limit) throws UnusualMarkup {
        int four = PlainMarkup.four(bytes, at);
        if ((four & VALUE_LENGTH) == VALUE) {
            return value(bytes, at + 3, limit, false);
        }
        if (four == CELL_ENDS) {
            return at + 4;
        }
        long eight = PlainMarkup.eight(bytes, at);
        if ((eight & TEXT_LENGTH) == TEXT) {
            return inline(bytes, at + 7, limit);
        }
        if (eight == SPACED) {
            return spaced(bytes, at, limit);
        }
        if (bytes[at] == '<' && bytes[at + 1] == 'f') {
            return formula(bytes, at + 2, limit);
        }
        return PlainMarkup.unexpected(at + 7, limit);
    }

    /** Goes to the end of a text and notes what kinds of bytes it has. */
    private int skipText(byte[] bytes, int from) {
        long end = PlainMarkup.skipText(bytes, from);
        kinds = (int) end;
        return (int) (end >>> Integer.SIZE);
    }

    private int value(byte[] bytes, int from, int limit, boolean formula) throws UnusualMarkup {
        int at = skipText(bytes, from);
        if (PlainMarkup.eight(bytes, at) != VALUE_ENDS) {
            return PlainMarkup.unexpected(at + 7, limit);
        }
        put(bytes, from, at, formula);
        return at + 8;
    }

    private int spaced(byte[] bytes, int at, int limit) throws UnusualMarkup {
        for (int i = 8; i < SPACED_TEXT.length; i++) {
            if (bytes[at + i] != SPACED_TEXT[i]) {
                return PlainMarkup.unexpected(at + i, limit);
            }
        }
        return inline(bytes, at + SPACED_TEXT.length, limit);
    }

    private int inline(byte[] bytes, int from, int limit) throws UnusualMarkup {
        int at = skipText(bytes, from);
        boolean ends = PlainMarkup.eight(bytes, at) == TEXT_ENDS && bytes[at + 8] == '>';
        if (!ends || PlainMarkup.four(bytes, at + 9) != CELL_ENDS) {
            return PlainMarkup.unexpected(at + 12, limit);
        }
        put(bytes, from, at, false);
        return at + 13;
    }

    private int formula(byte[] bytes, int from, int limit) throws UnusualMarkup {
        int at = attributes.read(bytes, from, limit);
        if (at == PlainMarkup.SHORT) {
            return at;
        }
        at = bytes[at] == '/' ? empty(bytes, at, limit) : formulaEnd(bytes, at + 1, limit);
        if (at == PlainMarkup.SHORT) {
            return at;
        }
        int four = PlainMarkup.four(bytes, at);
        if ((four & VALUE_LENGTH) == VALUE) {
            return value(bytes, at + 3, limit, true);
        }
        if (four != CELL_ENDS) {
            return PlainMarkup.unexpected(at + 3, limit);
        }
        values.buffer().clear();
        values.put(column, TYPES[type], style, true, false);
        return at + 4;
    }

    private int formulaEnd(byte[] bytes, int from, int limit) throws UnusualMarkup {
        int at = skipText(bytes, from);
        boolean ends = PlainMarkup.four(bytes, at) == FORMULA_ENDS;
        if (!ends) {
            return PlainMarkup.unexpected(at + 3, limit);
        }
        if (kinds != 0) {
            PlainMarkup.text(bytes, from, at, kinds);
        }
        return at + 4;
    }

    private void put(byte[] bytes, int from, int to, boolean formula) throws UnusualMarkup {
        if (type == SHARED && isIndex(bytes, from, to)) {
            values.putShared(column, PlainMarkup.number(bytes, from, to - from));
        } else if (type == NUMBER && isShown(bytes, from, to)) {
            values.set(column, Content.NUMBER, new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        } else {
            putText(PlainMarkup.text(bytes, from, to, kinds), to > from && bytes[from] > '&', formula);
        }
    }

    private void putText(String text, boolean beginsWithText, boolean formula) {
        if (type >= STRING && (beginsWithText || !text.isBlank())) {
            tally.requireLength(column, text.length());
            values.set(column, Content.TEXT, (kinds & ESCAPED) == 0 ? text : EscapedText.decode(text));
        } else {
            values.buffer().clear();
            values.buffer().append(text);
            values.put(column, TYPES[type], style, formula, true);
        }
    }

    private boolean isIndex(byte[] bytes, int from, int to) {
        int length = to - from;
        return length > 0
                && length <= Math.min(INDEX_LENGTH, tally.textLength())
                && PlainMarkup.digits(bytes, from) >= length;
    }

    /** Whether the number in the cell shows as it is written. */
    private boolean isShown(byte[] bytes, int from, int to) {
        int length = to - from;
        return length > 0
                && length <= tally.textLength()
                && values.isPlain(style)
                && PlainNumber.isShown(bytes, from, to);
    }
}
