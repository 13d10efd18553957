package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Rows by an XML parser: whatever encoding, prefixes and order a sheet has. */
final class StaxRows implements AutoCloseable {

    private static final Logger LOG = System.getLogger(StaxRows.class.getName());

    private final PartReader part;
    private final SheetTally tally;
    private final RosterLine line;
    private final StaxCells cells;
    private final SheetHead head;
    private boolean ended;
    private boolean tail;

    /** @param line is filled with each row */
    StaxRows(XlsxFile file, XlsxFile.Entry entry, SheetTally tally, RosterLine line)
            throws IOException, XMLStreamException {
        this.tally = tally;
        this.line = line;
        part = new PartReader(file.archive().part(entry.part()), file.bounds().nesting());
        cells = new StaxCells(part, new CellValues(file, tally, line));
        head = SheetHead.read(part, tally);
        ended = head.empty();
    }

    SheetHead head() {
        return head;
    }

    /** Reads the next row that holds anything into the line; false at the end. */
    boolean next() throws IOException, XMLStreamException {
        while (!ended) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("row")) {
                if (readRow()) {
                    return true;
                }
            } else {
                ended = event == XMLStreamConstants.END_DOCUMENT || part.name().equals("sheetData");
                tail = event != XMLStreamConstants.END_DOCUMENT;
            }
        }
        if (tail) {
            tail = false;
            readTail();
        }
        part.finish();
        return false;
    }

    /** What stands behind the rows has no say about them: where it is damaged, they are read all the same. */
    private void readTail() {
        try {
            for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("mergeCell")) {
                    String area = part.attribute("ref");
                    tally.merged().add(area == null ? "" : area);
                }
            }
        } catch (XMLStreamException damaged) {
            LOG.log(Level.DEBUG, "What stands behind the rows of a sheet cannot be parsed.");
        }
    }

    private boolean readRow() throws XMLStreamException {
        String number = part.attribute("r");
        tally.row(number == null ? tally.row() + 1 : Integer.parseInt(number));
        boolean hidden = XlsxFile.isTrue(part.attribute("hidden"));
        line.begin(tally.row());
        cells.beginRow();
        while (part.next() == XMLStreamConstants.START_ELEMENT) {
            if (part.name().equals("c")) {
                cells.read();
            } else {
                part.skip();
            }
        }
        return CellValues.finish(line, tally, hidden);
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        part.close();
    }
}
