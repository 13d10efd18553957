package hrsuite.mentoring.workbook;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Shared texts by an XML parser: plain and rich ones, without reading aids. */
final class StaxItems implements AutoCloseable {

    private final PartReader part;
    private final TextBuffer text;
    private final int textLength;

    StaxItems(PartReader part, int textLength) {
        this.part = part;
        this.textLength = textLength;
        text = new TextBuffer(textLength);
    }

    /** Adds the next text; false at the end. */
    boolean next(SharedTexts texts) throws XMLStreamException {
        if (!findItem()) {
            return false;
        }
        text.clear();
        part.richText(text);
        if (text.overlong()) {
            throw SheetTally.tooLong("shared text " + (texts.size() + 1), textLength);
        }
        texts.add(text.toString());
        return true;
    }

    /** Leaves out the first texts. */
    void skip(int count) throws XMLStreamException {
        for (int i = 0; i < count && findItem(); i++) {
            part.skip();
        }
    }

    private boolean findItem() throws XMLStreamException {
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("si")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        part.close();
    }
}
