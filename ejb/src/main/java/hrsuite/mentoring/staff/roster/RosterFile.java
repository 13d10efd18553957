package hrsuite.mentoring.staff.roster;

import java.io.IOException;
import java.io.OutputStream;

/** A file that has been granted and put on record, to be written where it is sent. */
public interface RosterFile {

    /** Writes it, once. */
    void writeTo(OutputStream out) throws IOException;
}
