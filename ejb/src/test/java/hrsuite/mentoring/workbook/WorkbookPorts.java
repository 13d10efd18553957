package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterAnnotator;
import hrsuite.mentoring.staff.roster.RosterReader;
import hrsuite.mentoring.staff.roster.StaffWriter;
import hrsuite.mentoring.succession.SuccessionWorkbook;
import java.util.List;

/** The readers and writers, for tests of the features that declare the ports. */
public final class WorkbookPorts {

    private WorkbookPorts() {}

    public static List<RosterReader> readers() {
        return Reading.READERS;
    }

    public static RosterAnnotator annotator() {
        return new XlsxRosterAnnotator();
    }

    public static List<StaffWriter> writers() {
        return List.of(new XlsxStaffWriter(), new CsvStaffWriter());
    }

    public static SuccessionWorkbook succession() {
        return new XlsxSuccessionWorkbook();
    }
}
