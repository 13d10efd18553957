package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * The rows of a sheet: by their bytes as long as they are what spreadsheet programs write, from the first unusual byte
 * on by a parser, which reads the sheet again and leaves out what has been given.
 */
final class XlsxRows implements AutoCloseable {

    private final XlsxFile file;
    private final XlsxFile.Entry entry;
    private final RosterLine line;
    private SheetTally tally;
    private PlainRows plain;
    private StaxRows parsed;
    private SheetHead head;
    private long given;

    /** @param line is filled with each row */
    XlsxRows(XlsxFile file, XlsxFile.Entry entry, RosterLine line) throws IOException, XMLStreamException {
        this.file = file;
        this.entry = entry;
        this.line = line;
        tally = new SheetTally(file.bounds());
        ByteWindow window = new ByteWindow(file.archive().part(entry.part()));
        try {
            plain = new PlainRows(window, file, tally, line);
            head = plain.head();
        } catch (UnusualMarkup unusual) {
            window.close();
            parse();
        } catch (IOException | RuntimeException thrown) {
            window.close();
            throw thrown;
        }
    }

    private void parse() throws IOException, XMLStreamException {
        tally = new SheetTally(file.bounds());
        parsed = new StaxRows(file, entry, tally, line);
        head = parsed.head();
    }

    SheetHead head() {
        return head;
    }

    SheetTally tally() {
        return tally;
    }

    /** Reads the next row that holds anything into the line; false at the end. */
    boolean next() throws IOException, XMLStreamException {
        boolean found = parsed == null ? plainNext() : parsed.next();
        given++;
        return found;
    }

    private boolean plainNext() throws IOException, XMLStreamException {
        try {
            return plain.next();
        } catch (UnusualMarkup unusual) {
            plain.close();
            parse();
            for (long row = 0; row < given; row++) {
                parsed.next();
            }
            return parsed.next();
        }
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        if (parsed == null) {
            plain.close();
        } else {
            parsed.close();
        }
    }
}
