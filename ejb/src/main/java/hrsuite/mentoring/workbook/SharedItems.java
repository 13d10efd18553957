package hrsuite.mentoring.workbook;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** A way through the list of shared texts. */
interface SharedItems extends AutoCloseable {

    /**
     * Adds the next text, maybe more than one.
     *
     * @return false at the end
     */
    boolean next(SharedTexts texts) throws IOException, XMLStreamException;

    @Override
    void close() throws IOException, XMLStreamException;
}
