package hrsuite.mentoring.workbook;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Shared texts by an XML parser: plain and rich ones, without reading aids. */
final class StaxItems implements SharedItems {

    private final PartReader part;
    private final TextBuffer text;
    private final int textLength;

    StaxItems(PartReader part, int textLength) {
        this.part = part;
        this.textLength = textLength;
        text = new TextBuffer(textLength);
    }

    @Override
    public boolean next(SharedTexts texts) throws XMLStreamException {
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("si")) {
                text.clear();
                part.richText(text);
                if (text.overlong()) {
                    throw SheetTally.tooLong("shared text " + (texts.size() + 1), textLength);
                }
                texts.add(text.toString());
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
