package hrsuite.mentoring.staff.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Port: writes an empty roster workbook for people to fill in. */
public interface RosterTemplate {

    /**
     * One column of the template.
     *
     * @param heading what stands in the first row
     * @param note what belongs there, shown as the heading's note
     * @param allowed the codes of a picklist, offered as a dropdown; empty for free text
     * @param date whether the column holds dates
     * @param example what the example row says; empty for nothing
     */
    record Column(String heading, String note, List<String> allowed, boolean date, String example) {}

    /**
     * Writes it.
     *
     * @param language of everything beside the columns, which are in it already
     */
    void write(List<Column> columns, RosterLanguage language, OutputStream workbook) throws IOException;
}
