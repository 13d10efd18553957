package hrsuite.mentoring.succession;

import java.io.IOException;
import java.io.OutputStream;

/** Port: writes flags as a workbook. */
public interface FlagWorkbook {

    /** Writes all flags of the report, and leaves the stream open. */
    void write(FlagReport report, OutputStream workbook) throws IOException;
}
