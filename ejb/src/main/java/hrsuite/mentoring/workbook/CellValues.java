package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterLine.Content;

/** Puts what cells hold into a line, as people see it. */
final class CellValues {

    static final String NUMBER = "n";
    static final String SHARED = "s";
    static final String INLINE = "inlineStr";

    private final RosterLine line;
    private final SheetTally tally;
    private final CellFormats formats;
    private final SharedTable texts;
    private final CellNumber numbers;
    private final TextBuffer text;

    CellValues(XlsxFile file, SheetTally tally, RosterLine line) {
        this.line = line;
        this.tally = tally;
        formats = file.formats();
        texts = file.texts();
        numbers = file.numbers();
        text = new TextBuffer(tally.textLength());
    }

    /** Where the text of a cell is collected before it is put. */
    TextBuffer buffer() {
        return text;
    }

    /**
     * Puts the cell whose text is in the buffer.
     *
     * @param type as the sheet calls it
     * @param formula whether there is one
     * @param value whether there is one, maybe empty
     */
    void put(int column, String type, int style, boolean formula, boolean value) {
        if (text.overlong()) {
            tally.requireLength(column, Integer.MAX_VALUE);
        }
        if (text.isBlank()) {
            boolean empty = !formula || value && type.equals("str");
            if (!empty) {
                set(column, Content.FORMULA_WITHOUT_VALUE, "");
            }
            return;
        }
        tally.requireColumn(column);
        switch (type) {
            case SHARED -> putShared(column, text.index());
            case "str", INLINE -> set(column, Content.TEXT, EscapedText.decode(text.toString()));
            case "b" -> set(column, Content.BOOLEAN, isTrue() ? "TRUE" : "FALSE");
            case "e" -> set(column, Content.ERROR, text.toString());
            case "d" -> CellNumber.setWritten(line, column, text.toString().strip());
            default -> numbers.set(line, column, text, formats.kind(style));
        }
    }

    /** Whether numbers of a style show as they are. */
    boolean isPlain(int style) {
        return formats.kind(style) == CellFormats.PLAIN;
    }

    private boolean isTrue() {
        String flag = text.toString().strip();
        return flag.equals("1") || flag.equalsIgnoreCase("true");
    }

    /** Puts a cell that refers to a shared text. */
    void putShared(int column, int index) {
        String shared = texts.get(index);
        if (shared != null) {
            set(column, Content.TEXT, shared);
        }
    }

    /** Puts a cell as it is. */
    void set(int column, Content content, String shown) {
        tally.requireColumn(column);
        line.set(column, content, shown);
    }

    /** Counts a row that has been read; whether it holds anything. */
    static boolean finish(RosterLine line, SheetTally tally, boolean hidden) {
        if (line.width() == 0) {
            return false;
        }
        tally.cells(line.width());
        if (hidden) {
            tally.remarks().hiddenRow();
        }
        return true;
    }
}
