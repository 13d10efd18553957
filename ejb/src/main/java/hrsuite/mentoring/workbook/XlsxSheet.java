package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterReader.Remark;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** One sheet of a workbook, pulled row by row. */
final class XlsxSheet implements RosterSheet {

    private final XlsxFile file;
    private final String name;
    private final RosterLine line = new RosterLine();
    private final XlsxRows rows;
    private boolean waiting;

    XlsxSheet(XlsxFile file, XlsxFile.Entry entry) throws IOException, XMLStreamException {
        this.file = file;
        this.name = entry.name();
        this.rows = new XlsxRows(file, entry, line);
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
        return file.names(true);
    }

    @Override
    public List<String> hiddenSheets() {
        return file.names(false);
    }

    @Override
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>(file.remarks());
        remarks.addAll(rows.tally().remarks().list());
        return remarks;
    }

    @Override
    public long expectedRows() {
        return rows.head().expectedRows();
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
            boolean found = rows.next();
            file.clock().pause();
            return found;
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw FileProblem.of(
                    thrown, "sheet " + name + ", after row " + rows.tally().row());
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
