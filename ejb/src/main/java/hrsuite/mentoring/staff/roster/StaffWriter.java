package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Port: writes staff as one kind of file, row by row, so that a roster that reads it finds nothing changed. */
public interface StaffWriter {

    /**
     * One column of the file.
     *
     * @param heading what stands in the first row
     * @param field whose texts stand below, as {@link hrsuite.mentoring.staff.StaffDirectory#texts} gives them
     */
    record Column(String heading, StaffField field) {}

    /** Hands the rows out, one after the other. */
    @FunctionalInterface
    interface Rows {

        /** @param taker gets one text for each column, null for none; the array is used again */
        void each(Consumer<String[]> taker);
    }

    /** The name of what it writes, in lower case: {@code xlsx}, {@code csv}. */
    String format();

    /** How many people fit into one file. */
    long mostPeople();

    /**
     * Writes a file; it is not held, neither in memory nor on disk.
     *
     * @param title what the people are called as a whole
     * @param out left open
     */
    void write(String title, List<Column> columns, Rows rows, OutputStream out) throws IOException;
}
