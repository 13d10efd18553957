package hrsuite.mentoring.matching;

import java.io.IOException;
import java.io.OutputStream;

/** Port: writes a round as a workbook. */
public interface RoundWorkbook {

    /**
     * Writes the workbook and leaves the stream open.
     *
     * @throws IOException when the stream cannot be written
     */
    void write(RoundReport report, OutputStream out) throws IOException;
}
