package hrsuite.mentoring.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of a row by an XML parser. */
final class StaxCells {

    private final PartReader part;
    private final CellValues values;
    private final TextBuffer text;

    private int column;
    private String type;
    private int style;
    private boolean formula;
    private boolean value;

    StaxCells(PartReader part, CellValues values) {
        this.part = part;
        this.values = values;
        this.text = values.buffer();
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
        values.put(column, type, style, formula, value);
    }

    private void readAttributes() {
        type = CellValues.NUMBER;
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

    /** Whether a value counts: of two of different kinds, one of which was left over, the cell's type says which. */
    private boolean begins(boolean inline) {
        if (value && inline != type.equals(CellValues.INLINE)) {
            return false;
        }
        value = true;
        text.clear();
        return true;
    }

    private void readInside(String element) throws XMLStreamException {
        switch (element) {
            case "v" -> {
                if (begins(false)) {
                    part.text(text);
                } else {
                    part.skip();
                }
            }
            case "is" -> {
                if (begins(true)) {
                    part.richText(text);
                } else {
                    part.skip();
                }
            }
            case "f" -> {
                formula = true;
                part.skip();
            }
            default -> part.skip();
        }
    }
}
