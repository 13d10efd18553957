package hrsuite.mentoring.workbook;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** A way through the rows of a sheet. */
interface SheetRows extends AutoCloseable {

    /**
     * Reads the next row that holds anything into the line of the sheet.
     *
     * @return false at the end
     */
    boolean next() throws IOException, XMLStreamException;

    @Override
    void close() throws IOException, XMLStreamException;
}
