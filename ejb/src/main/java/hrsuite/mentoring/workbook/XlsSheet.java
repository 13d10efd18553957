package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.util.CellRangeAddress;

/** One sheet of a workbook of Excel 97-2003, pulled row by row. */
final class XlsSheet extends PulledSheet {

    private final XlsFile file;
    private final InputStream bytes;
    private final RecordFactoryInputStream records;
    private final SheetTally tally;
    private final XlsCells cells;
    private final Set<Integer> hiddenRows = new HashSet<>();
    private CellValueRecordInterface ahead;
    private long expected;
    private boolean ended;

    XlsSheet(XlsFile file, XlsFile.Entry entry) throws IOException {
        super(file, entry.name());
        this.file = file;
        bytes = file.sheet(entry);
        records = new RecordFactoryInputStream(bytes, false);
        tally = new SheetTally(file.bounds());
        cells = new XlsCells(file, tally, line());
        holdsSomething();
    }

    @Override
    SheetTally tally() {
        return tally;
    }

    @Override
    public long expectedRows() {
        return expected;
    }

    @Override
    boolean advance() {
        try {
            while (!ended) {
                if (readRow()) {
                    file.clock().pause();
                    return true;
                }
            }
            return false;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            throw FileProblem.of(thrown, "sheet " + name() + ", after row " + tally.row());
        }
    }

    /** Reads the cells up to the first one of another row. */
    private boolean readRow() {
        CellValueRecordInterface cell = ahead == null ? nextCell() : ahead;
        ahead = null;
        if (cell == null) {
            ended = true;
            return false;
        }
        int row = cell.getRow();
        tally.row(row + 1);
        line().begin(row + 1);
        while (cell != null && cell.getRow() == row) {
            cells.put(cell);
            cell = nextCell();
        }
        ahead = cell;
        ended = cell == null;
        return CellValues.finish(line(), tally, hiddenRows.contains(row));
    }

    /** The next record that is a cell; null at the end of the sheet. */
    private CellValueRecordInterface nextCell() {
        int depth = 0;
        for (Record next = records.nextRecord(); next != null; next = records.nextRecord()) {
            if (next instanceof BOFRecord) {
                depth++; // a chart inside the sheet
            } else if (next instanceof EOFRecord && --depth <= 0) {
                return null;
            } else if (next instanceof CellValueRecordInterface cell) {
                return cell;
            } else {
                note(next);
            }
        }
        return null;
    }

    private void note(Record record) {
        if (record instanceof StringRecord text) {
            cells.formulaText(text.getString());
        } else if (record instanceof RowRecord row && row.getZeroHeight()) {
            hiddenRows.add(row.getRowNumber());
        } else if (record instanceof DimensionsRecord size) {
            expected = Math.max(0, Math.min(size.getLastRow(), tally.mostRows()));
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            tally.remarks().hiddenColumns(columns.getFirstColumn(), columns.getLastColumn());
        } else if (record instanceof MergeCellsRecord areas) {
            for (int i = 0; i < areas.getNumAreas(); i++) {
                CellRangeAddress area = areas.getAreaAt(i);
                tally.merged().add(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn());
            }
        }
    }

    /** Ends this sheet; the workbook stays open for another. */
    void leave() throws IOException {
        bytes.close();
    }

    @Override
    public void close() {
        try (file) {
            leave();
        } catch (IOException thrown) {
            throw FileProblem.of(thrown);
        }
    }
}
