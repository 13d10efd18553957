package hrsuite.mentoring.workbook;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** One sheet of a workbook, pulled row by row. */
final class XlsxSheet extends PulledSheet {

    private final XlsxFile file;
    private final XlsxRows rows;

    XlsxSheet(XlsxFile file, XlsxFile.Entry entry) throws IOException, XMLStreamException {
        super(file, entry.name());
        this.file = file;
        this.rows = new XlsxRows(file, entry, line());
    }

    @Override
    SheetTally tally() {
        return rows.tally();
    }

    @Override
    public long expectedRows() {
        return rows.head().expectedRows();
    }

    @Override
    boolean advance() {
        try {
            boolean found = rows.next();
            file.clock().pause();
            return found;
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw FileProblem.of(
                    thrown, "sheet " + name() + ", after row " + rows.tally().row());
        }
    }

    /** Ends this sheet; the workbook stays open for another. */
    void leave() throws IOException, XMLStreamException {
        rows.close();
    }

    @Override
    public void close() {
        try (file) {
            leave();
        } catch (IOException | XMLStreamException thrown) {
            throw FileProblem.of(thrown);
        }
    }
}
