package hrsuite.mentoring.workbook;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** One sheet of a workbook, pulled row by row. */
final class XlsxSheet implements RosterSheet {

    private final XlsxFile file;
    private final String name;
    private final ReadingBounds bounds;
    private final PartReader part;
    private final CellReader cells;
    private final RosterLine line = new RosterLine();
    private long expected;
    private int rowsRead;
    private int row;
    private boolean waiting;
    private boolean ended;

    XlsxSheet(XlsxFile file, XlsxFile.Entry entry) throws IOException, XMLStreamException {
        this.file = file;
        this.name = entry.name();
        this.bounds = file.bounds();
        this.part = new PartReader(entry.part().getInputStream());
        this.cells = new CellReader(file, part, line);
        findData();
    }

    private void findData() throws XMLStreamException {
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (part.name().equals("sheetData")) {
                    return;
                }
                if (part.name().equals("dimension")) {
                    expected = rowsOf(part.attribute("ref"));
                }
            }
        }
        ended = true;
    }

    private long rowsOf(String area) {
        int colon = area == null ? -1 : area.indexOf(':');
        if (colon < 0) {
            return 0;
        }
        String digits = area.substring(colon).replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Math.min(Long.parseLong(digits), bounds.rows());
    }

    /** Whether the sheet has a row that holds anything. */
    boolean holdsSomething() {
        waiting = waiting || advance();
        return waiting;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> sheets() {
        return file.visibleNames();
    }

    @Override
    public long expectedRows() {
        return expected;
    }

    @Override
    public RosterLine next() {
        if (waiting) {
            waiting = false;
            return line;
        }
        return advance() ? line : null;
    }

    private boolean advance() {
        try {
            while (!ended) {
                int event = part.next();
                if (event == XMLStreamConstants.START_ELEMENT && part.name().equals("row")) {
                    if (readRow()) {
                        return true;
                    }
                } else {
                    ended = event == XMLStreamConstants.END_DOCUMENT
                            || part.name().equals("sheetData");
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException thrown) {
            throw FileProblem.of(thrown, "sheet " + name + ", after row " + row);
        }
    }

    private boolean readRow() throws XMLStreamException {
        String number = part.attribute("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        if (row > bounds.rows() || ++rowsRead > bounds.rows()) {
            throw tooManyRows(bounds);
        }
        line.begin(row);
        cells.beginRow();
        while (true) {
            int event = part.next();
            if (event != XMLStreamConstants.START_ELEMENT) {
                return line.width() > 0;
            }
            if (part.name().equals("c")) {
                cells.read();
            } else {
                part.skip();
            }
        }
    }

    static Refusal tooManyRows(ReadingBounds bounds) {
        return Refusal.invalid(
                "row " + (bounds.rows() + 1L),
                null,
                "TOO_MANY_ROWS",
                "The sheet has more than " + bounds.rows() + " rows.",
                "Divide the list into several files and upload them one after the other in partial mode.");
    }

    static Refusal tooManyColumns(String cell, ReadingBounds bounds) {
        return Refusal.invalid(
                cell,
                null,
                "TOO_MANY_COLUMNS",
                "Cell " + cell + " is beyond the " + bounds.columns() + " columns that are read.",
                "Remove what stands to the right of the staff list.");
    }

    static Refusal tooLong(String place, int length) {
        return Refusal.invalid(
                place,
                null,
                "TEXT_TOO_LONG",
                "The text at " + place + " has more than " + length + " characters.",
                "Shorten it, or check that the file has not been damaged.");
    }

    /** Ends this sheet; the workbook stays open for another. */
    void leave() throws IOException, XMLStreamException {
        part.close();
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
