package hrsuite.mentoring.staff.roster;

import java.io.IOException;
import java.io.OutputStream;

/** An export that has been granted and recorded, to be written where it is sent. */
public interface StaffFile {

    /** Writes it; nothing of it is held meanwhile. */
    void writeTo(OutputStream out) throws IOException;
}
