package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of a row into a line. */
final class CellReader {

    private static final String NUMBER = "n";

    private final XlsxFile file;
    private final PartReader part;
    private final RosterLine line;
    private final CellFormats formats;
    private final SharedTexts texts;
    private final CellNumber numbers;
    private final TextBuffer text;

    private int column;
    private String type;
    private int style;
    private boolean formula;
    private boolean value;

    CellReader(XlsxFile file, PartReader part, RosterLine line) {
        this.file = file;
        this.part = part;
        this.line = line;
        this.formats = file.formats();
        this.texts = file.texts();
        this.numbers = file.numbers();
        this.text = new TextBuffer(file.bounds().textLength());
    }

    void beginRow() {
        column = -1;
    }

    /** Reads the cell that has just begun. */
    void read() throws XMLStreamException {
        readAttributes();
        text.clear();
        formula = false;
        value = false;
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            readInside(part.name());
        }
        if (text.overlong()) {
            throw XlsxSheet.tooLong("cell " + place(), file.bounds().textLength());
        }
        put();
    }

    private void readAttributes() {
        type = NUMBER;
        style = 0;
        column++;
        for (int i = part.attributes() - 1; i >= 0; i--) {
            switch (part.attributeName(i)) {
                case "r" -> column = columnOf(part.attribute(i));
                case "t" -> type = part.attribute(i);
                case "s" -> style = Integer.parseInt(part.attribute(i));
                default -> {
                    // nothing that shows
                }
            }
        }
    }

    private static int columnOf(String reference) {
        int letters = 0;
        for (int i = 0; i < reference.length() && i < 6; i++) {
            char letter = (char) (reference.charAt(i) & ~0x20);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            letters = letters * 26 + letter - 'A' + 1;
        }
        if (letters == 0) {
            throw FileProblem.DAMAGED.refusal();
        }
        return letters - 1;
    }

    private void readInside(String element) throws XMLStreamException {
        switch (element) {
            case "v" -> {
                value = true;
                part.text(text);
            }
            case "is" -> {
                value = true;
                part.richText(text);
            }
            case "f" -> {
                formula = true;
                part.skip();
            }
            default -> part.skip();
        }
    }

    private void put() {
        if (text.isBlank()) {
            boolean empty = !formula || value && type.equals("str");
            if (!empty) {
                set(Content.FORMULA_WITHOUT_VALUE, "");
            }
            return;
        }
        requireColumn();
        switch (type) {
            case "s" -> putShared();
            case "str", "inlineStr" -> set(Content.TEXT, EscapedText.decode(text.toString()));
            case "b" -> set(Content.BOOLEAN, isTrue() ? "TRUE" : "FALSE");
            case "e" -> set(Content.ERROR, text.toString());
            case "d" -> CellNumber.setWritten(line, column, text.toString().strip());
            default -> numbers.set(line, column, text, formats.kind(style));
        }
    }

    private boolean isTrue() {
        String flag = text.toString().strip();
        return flag.equals("1") || flag.equalsIgnoreCase("true");
    }

    private void putShared() {
        int index = text.index();
        if (index < 0 || index >= texts.size()) {
            throw FileProblem.DAMAGED.refusal();
        }
        String shared = texts.get(index);
        if (!shared.isBlank()) {
            line.set(column, Content.TEXT, shared);
        }
    }

    private void set(Content content, String shown) {
        requireColumn();
        line.set(column, content, shown);
    }

    private void requireColumn() {
        if (column >= file.bounds().columns()) {
            throw XlsxSheet.tooManyColumns(place(), file.bounds());
        }
    }

    private String place() {
        return RosterLine.cell(column, line.number());
    }
}
