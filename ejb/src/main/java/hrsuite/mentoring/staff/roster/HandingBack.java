package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.InTransaction;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Column;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Problem;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Uploaded;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Use;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Hands an uploaded file back with its problems marked. Whoever calls has checked the role. */
@ApplicationScoped
class HandingBack {

    /** A longer file is handed back with its problems alone: nobody looks through so many rows. */
    private static final int MOST_ROWS = 20_000;

    @Inject
    private IntakeTables tables;

    @Inject
    private IntakeDesk desk;

    @Inject
    private Instance<RosterAnnotator> annotatorBean;

    @Inject
    private Event<Audited> event;

    private RosterAnnotator annotator;
    private Consumer<Audited> events;

    protected HandingBack() {}

    /** For whoever has no container around. */
    HandingBack(IntakeTables tables, IntakeDesk desk, RosterAnnotator annotator, Consumer<Audited> events) {
        this.tables = tables;
        this.desk = desk;
        this.annotator = annotator;
        this.events = events;
    }

    @PostConstruct
    void furnish() {
        annotator = annotatorBean.get();
        events = happened -> event.fire(happened);
    }

    /**
     * Grants it and puts it on record.
     *
     * @param roles those of further columns that the caller has
     */
    @InTransaction
    public RosterFile grant(long id, Set<String> roles, String by) {
        Intake intake = tables.intakes().get(id);
        intake.require(
                "handed back",
                IntakeState.JUDGED,
                IntakeState.APPLIED,
                IntakeState.REFUSED,
                IntakeState.CANCELLED,
                IntakeState.FAILED);
        if (intake.purgedAt() != null) {
            throw Refusal.conflict(
                    "intake",
                    id,
                    "FILE_GONE",
                    "The file of intake " + id + " is not kept any more.",
                    "Upload it again.");
        }
        events.accept(new RosterHandedBack(intake.key(), by));
        return out -> write(intake, roles, out);
    }

    private void write(Intake intake, Set<String> roles, OutputStream out) throws IOException {
        ColumnMap map = tables.columns().map(intake.id());
        List<Column> columns =
                map.columns().stream().map(column -> column(column, roles)).toList();
        new MarkedFile(desk, annotator)
                .write(
                        intake.id(),
                        file -> uploaded(intake, file, map, columns),
                        () -> problems(intake, map, columns),
                        out);
    }

    private Uploaded uploaded(Intake intake, Path file, ColumnMap map, List<Column> columns) {
        return new Uploaded(
                desk.reader(intake.format()),
                file,
                intake.sheetName(),
                RosterSettings.bounds(),
                map.headingRow(),
                columns,
                intake.rowsRead() > MOST_ROWS,
                tables.known()::isSensitive);
    }

    private Column column(MappedColumn column, Set<String> roles) {
        KnownColumn meant = column.known() != null
                ? column.known()
                : tables.known()
                        .ofHeading(column.heading())
                        .map(HeadingCatalog.Meaning::column)
                        .orElse(null);
        List<String> allowed =
                column.known() == null ? List.of() : column.known().allowed();
        return new Column(column.place(), column.heading(), use(column, meant, roles), allowed);
    }

    private Use use(MappedColumn column, KnownColumn meant, Set<String> roles) {
        if (meant != null && meant.role() != null && !roles.contains(meant.role())) {
            return Use.WITHHELD;
        }
        if (column.known() != null) {
            return Use.READ;
        }
        return meant == null && tables.known().isSensitive(column.heading()) ? Use.SENSITIVE : Use.IGNORED;
    }

    private Iterator<Problem> problems(Intake intake, ColumnMap map, List<Column> columns) {
        int key = map.place(StaffField.EMPLOYEE_NUMBER.code())
                .or(() -> map.place(StaffField.EMAIL.code()))
                .orElse(map.columns().isEmpty() ? Finding.WHOLE_ROW : 0);
        Set<Integer> withheld = columns.stream()
                .filter(column -> column.use() == Use.WITHHELD)
                .map(Column::place)
                .collect(Collectors.toSet());
        Iterator<Problem> all = tables.problems().inOrder(intake, key);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false)
                .filter(problem -> !withheld.contains(problem.column()))
                .iterator();
    }
}
