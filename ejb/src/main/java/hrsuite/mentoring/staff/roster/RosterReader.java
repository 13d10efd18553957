package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import java.nio.file.Path;
import java.util.List;

/** Port: reads one kind of staff file, row by row, whatever its size. */
public interface RosterReader {

    /** The name of what it reads, in lower case: {@code xlsx}, {@code xls}, {@code csv}. */
    String format();

    /**
     * Whether a file is of this kind, judged by its content, never by its name.
     *
     * @param head the first bytes of the file, at most 8,192
     */
    boolean recognizes(byte[] head);

    /**
     * Refuses a file of this kind at once where nothing of it can be read; by default some of it can.
     *
     * @throws Refusal of kind UNSUPPORTED, or INVALID for one that is damaged or encrypted
     */
    default void requireReadable(Path file) {}

    /**
     * Opens a file.
     *
     * @param file the uploaded bytes
     * @param sheet the sheet that the caller chose; null to take the first visible one that holds something
     * @param bounds what is read at most
     * @throws Refusal of kind INVALID, whatever is wrong with the file: damaged, encrypted, over a bound, no such sheet;
     *     UNSUPPORTED for a kind of file that is not read here
     */
    RosterSheet open(Path file, String sheet, ReadingBounds bounds);

    /**
     * Something worth saying about how a file was read.
     *
     * @param code for programs: {@code MACROS_IGNORED}
     * @param message a sentence for people
     */
    record Remark(String code, String message) {}

    /**
     * A cell that stretches over several rows, and holds its value in the first of them.
     *
     * @param firstRow from 1
     * @param column from 0; the first one where it stretches over several
     */
    record MergedCell(int firstRow, int lastRow, int column) {

        @Override
        public String toString() {
            return RosterLine.cell(column, firstRow) + ":" + RosterLine.cell(column, lastRow);
        }
    }

    /** One sheet, read once from top to bottom. Not thread safe. */
    interface RosterSheet extends AutoCloseable {

        /** The sheet's name; empty for a file that has none. */
        String name();

        /** All visible sheets of the file, in its order; empty for a file that has none. */
        List<String> sheets();

        /**
         * The next row that holds anything.
         *
         * @return null at the end; otherwise a row that is valid until the next call
         * @throws Refusal as {@link RosterReader#open}
         */
        RosterLine next();

        /** All sheets that are hidden, in the file's order; read only when the caller names one. */
        default List<String> hiddenSheets() {
            return List.of();
        }

        /**
         * What a person should know about how the file was read, though nothing is wrong with it: macros left aside,
         * hidden rows read. As far as reading has come; complete after the last row.
         */
        default List<Remark> remarks() {
            return List.of();
        }

        /** Cells over several rows, as far as the file knows such; complete after the last row. */
        default List<MergedCell> mergedCells() {
            return List.of();
        }

        /** Total rows of the sheet as far as the file says so; 0 when it does not. */
        long expectedRows();

        @Override
        void close();
    }
}
