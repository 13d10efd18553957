package hrsuite.mentoring.succession;

import java.io.IOException;
import java.io.OutputStream;

/** Port: writes what is known of succession as a workbook that can be edited and taken in again. */
public interface SuccessionWorkbook {

    /** Writes all of the report, and leaves the stream open. */
    void write(SuccessionReport report, OutputStream workbook) throws IOException;
}
