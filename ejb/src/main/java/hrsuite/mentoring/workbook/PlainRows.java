package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Rows by their bytes, as spreadsheet programs write them; what is unusual is left to a parser. */
final class PlainRows implements AutoCloseable {

    private static final byte[] NUMBER = "r".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] HIDDEN = "hidden".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ROW = (int) PlainMarkup.word("<row");
    private static final int ROW_ENDS = (int) PlainMarkup.word("</ro");
    private static final long DATA_ENDS = PlainMarkup.word("</sheetD");
    private static final int DATA_ENDS_TOO = (int) PlainMarkup.word("ata>");

    /** From the sheet to the text inside a cell. */
    private static final int DEEPEST = 6;

    private final ByteWindow window;
    private final SheetTally tally;
    private final RosterLine line;
    private final SheetHead head;
    private final PlainAttributes attributes;
    private final PlainCells cells;
    private boolean inRow;
    private boolean hidden;
    private boolean rowEnded;
    private boolean ended;

    PlainRows(ByteWindow window, XlsxFile file, SheetTally tally, RosterLine line) throws IOException, UnusualMarkup {
        this.window = window;
        this.tally = tally;
        this.line = line;
        if (file.bounds().nesting() < DEEPEST) {
            throw PlainMarkup.unusual();
        }
        PlainHead beginning = new PlainHead("worksheet", "<sheetData>");
        head = beginning.read(window, "<sheetData></sheetData></worksheet>", part -> SheetHead.read(part, tally));
        window.moveTo(window.at() + "<sheetData>".length());
        attributes = new PlainAttributes(beginning.prefixes());
        cells = new PlainCells(new CellValues(file, tally, line), attributes, tally);
    }

    SheetHead head() {
        return head;
    }

    /** The next row that holds anything; false at the end. */
    boolean next() throws IOException, UnusualMarkup {
        while (!ended) {
            int end = inRow ? cellOrRowEnd() : rowOrDataEnd();
            if (end == PlainMarkup.SHORT) {
                window.grow();
                continue;
            }
            boolean rowEnds = rowEnded;
            rowEnded = false;
            window.moveTo(end);
            if (rowEnds && CellValues.finish(line, tally, hidden)) {
                return true;
            }
        }
        PlainTail.read(window, tally.merged());
        return false;
    }

    private int rowOrDataEnd() throws UnusualMarkup {
        byte[] bytes = window.bytes();
        int at = PlainMarkup.skipBlanks(bytes, window.at());
        if (PlainMarkup.four(bytes, at) == ROW) {
            return row(bytes, at + 4);
        }
        if (PlainMarkup.eight(bytes, at) == DATA_ENDS && PlainMarkup.four(bytes, at + 8) == DATA_ENDS_TOO) {
            ended = true;
            return at + 12;
        }
        return PlainMarkup.unexpected(at + 11, window.limit());
    }

    private int row(byte[] bytes, int from) throws UnusualMarkup {
        int end = attributes.read(bytes, from, window.limit());
        if (end == PlainMarkup.SHORT) {
            return end;
        }
        boolean empty = bytes[end] == '/';
        if (empty && bytes[end + 1] != '>') {
            return PlainMarkup.unexpected(end + 1, window.limit());
        }
        begin();
        inRow = !empty;
        rowEnded = empty;
        return empty ? end + 2 : end + 1;
    }

    private void begin() throws UnusualMarkup {
        String number = attributes.get(NUMBER);
        tally.row(number == null ? tally.row() + 1 : PlainNumber.whole(number));
        hidden = XlsxFile.isTrue(attributes.get(HIDDEN));
        line.begin(tally.row());
        cells.beginRow();
    }

    /** Reads as many cells of the row as are whole. */
    private int cellOrRowEnd() throws UnusualMarkup {
        byte[] bytes = window.bytes();
        int limit = window.limit();
        int at = window.at();
        while (true) {
            int place = bytes[at] == '<' ? at : PlainMarkup.skipBlanks(bytes, at);
            if (bytes[place] == '<' && bytes[place + 1] == 'c') {
                int end = cells.read(bytes, place + 2, limit);
                if (end == PlainMarkup.SHORT) {
                    return at == window.at() ? end : at;
                }
                at = end;
            } else if (PlainMarkup.four(bytes, place) == ROW_ENDS
                    && bytes[place + 4] == 'w'
                    && bytes[place + 5] == '>') {
                inRow = false;
                rowEnded = true;
                return place + 6;
            } else {
                return at == window.at() ? PlainMarkup.unexpected(place + 5, limit) : at;
            }
        }
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
