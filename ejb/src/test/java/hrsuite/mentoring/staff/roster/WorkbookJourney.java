package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.workbook.WorkbookPorts;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The way in for workbooks of other features, without a container. */
public final class WorkbookJourney {

    private WorkbookJourney() {}

    public static WorkbookIntakes intakes(DataSource database, Consumer<Audited> events) {
        IntakeTables tables = new IntakeTables(database, List.of());
        IntakeDesk desk = new IntakeDesk(tables, WorkbookPorts.readers(), events);
        return new WorkbookIntakes(new WorkbookDesk(tables, desk, WorkbookPorts.annotator(), events));
    }
}
