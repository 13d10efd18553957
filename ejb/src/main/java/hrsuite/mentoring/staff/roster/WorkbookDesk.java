package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.InTransaction;
import hrsuite.mentoring.staff.roster.IntakeDetail.Counts;
import hrsuite.mentoring.staff.roster.IntakeDetail.Guard;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Column;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Table;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Uploaded;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Use;
import hrsuite.mentoring.staff.roster.WorkbookFeature.Verdict;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Workbooks of other features on their way in, each step as one transaction. Whoever calls has checked the roles. */
@ApplicationScoped
class WorkbookDesk {

    private static final Logger LOG = System.getLogger(WorkbookDesk.class.getName());
    private static final String OF_SEVERAL = "xlsx";

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

    protected WorkbookDesk() {}

    /** For whoever has no container around. */
    WorkbookDesk(IntakeTables tables, IntakeDesk desk, RosterAnnotator annotator, Consumer<Audited> events) {
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

    private IntakeStore intakes(WorkbookFeature feature) {
        return new IntakeStore(tables.sql(), feature.code());
    }

    @InTransaction
    public void requireRoom() {
        desk.requireRoom(0);
    }

    @InTransaction
    public long receive(WorkbookFeature feature, String fileName, StoredFile file, String by) {
        RosterReader reader = desk.readerOf(file.head());
        if (feature.tables().size() > 1 && !reader.format().equals(OF_SEVERAL)) {
            throw new Refusal(
                    Refusal.Kind.UNSUPPORTED,
                    "file",
                    reader.format(),
                    "FORMAT_NOT_TAKEN",
                    "The file is of the kind " + reader.format() + "; its tables need a workbook of several sheets.",
                    "Save it as xlsx.");
        }
        reader.requireReadable(file.path());
        desk.requireRoom(file.bytes());
        RosterUpload upload = new RosterUpload(fileName, null, null, null, null);
        long id = intakes(feature).create(upload, reader.format(), file, Set.of(), by);
        tables.files().store(id, file.path());
        events.accept(new RosterReceived(String.valueOf(id), file.bytes(), file.sha256(), by));
        judge(feature, intakes(feature).get(id), file.path(), null);
        return id;
    }

    private void judge(WorkbookFeature feature, Intake intake, Path file, String notice) {
        long id = intake.id();
        IntakeStore intakes = intakes(feature);
        tables.problems().deleteJudged(id);
        TableReading reading = new TableReading(desk.reader(intake.format()), file, desk.fields(), feature.tables());
        try {
            reading.look();
            NotedProblems problems = new NotedProblems(tables.problems(), id);
            Verdict verdict = feature.judge(
                    id, intake.receivedBy(), (table, some) -> reading.read(table, problems::note, some), problems);
            problems.flush();
            intakes.read(id, reading.sheets(), reading.rows());
            tables.remarks().add(id, reading.remarks());
            IntakeStore.requireHeld(intakes.judged(id, "", counted(verdict, problems, reading.rows()), notice), id);
            LOG.log(Level.INFO, "Intake {0} of {1} judged: {2}.", id, feature.code(), verdict);
        } catch (Refusal refusal) {
            intakes.read(id, reading.sheets(), reading.rows());
            tables.problems().add(id, refusal);
            intakes.close(id, IntakeState.REFUSED, refusal.getMessage());
            LOG.log(
                    Level.INFO,
                    "Intake {0} of {1} refused: {2}.",
                    id,
                    feature.code(),
                    refusal.reasons().get(0).code());
        }
    }

    private static Judgment.Verdict counted(Verdict verdict, NotedProblems problems, long rows) {
        Counts counts = new Counts(
                rows,
                verdict.created(),
                verdict.changed(),
                verdict.unchanged(),
                verdict.removed(),
                problems.refusedRows(),
                problems.errors(),
                problems.warnings());
        return new Judgment.Verdict(
                counts, new Guard(verdict.guard() == null, verdict.removed(), 0, List.of(), verdict.guard()));
    }

    @InTransaction
    public IntakeDetail detail(WorkbookFeature feature, long id) {
        Intake intake = intakes(feature).get(id);
        PageRequest first = new PageRequest(IntakeDetail.FIRST_PROBLEMS, null);
        return intake.detail(
                List.of(),
                tables.remarks().of(id),
                tables.problems().page(intake, first).items());
    }

    @InTransaction
    public Page<IntakeDetail> newestFirst(WorkbookFeature feature, PageRequest request) {
        return intakes(feature).newestFirst(request).map(intake -> intake.detail(List.of(), List.of(), List.of()));
    }

    @InTransaction
    public Page<ProblemDetail> problems(WorkbookFeature feature, long id, PageRequest request) {
        return tables.problems().page(intakes(feature).get(id), request);
    }

    /** The state after it: applied, or judged again because something changed since. */
    @InTransaction
    public IntakeState apply(WorkbookFeature feature, long id, ApplyOptions options, String by) {
        IntakeStore intakes = intakes(feature);
        Intake intake = intakes.lock(id);
        intake.require("applied", IntakeState.JUDGED);
        Acceptance.require(intake, options);
        if (!feature.isAsJudged(id)) {
            judgeAgain(feature, intake);
            return intakes.get(id).state();
        }
        intakes.applying(id, options, by);
        feature.apply(id, by);
        IntakeStore.requireHeld(intakes.applied(id, "", IntakeStore.now()), id);
        LOG.log(Level.INFO, "Intake {0} of {1} applied: {2}.", id, feature.code(), intake.counts());
        return IntakeState.APPLIED;
    }

    private void judgeAgain(WorkbookFeature feature, Intake intake) {
        Path file = tables.files().fetch(intake.id());
        try {
            judge(feature, intake, file, Acceptance.JUDGED_AGAIN);
        } finally {
            StoredFile.delete(file);
        }
    }

    @InTransaction
    public IntakeDetail cancel(WorkbookFeature feature, long id, String by) {
        IntakeStore intakes = intakes(feature);
        intakes.lock(id).require("cancelled", IntakeState.JUDGED);
        intakes.close(id, IntakeState.CANCELLED, null);
        events.accept(new RosterCancelled(String.valueOf(id), by));
        return detail(feature, id);
    }

    @InTransaction
    public IntakeDetail undo(WorkbookFeature feature, long id, String by) {
        IntakeStore intakes = intakes(feature);
        intakes.lock(id).require("undone", IntakeState.APPLIED);
        feature.undo(id, by);
        intakes.close(id, IntakeState.CANCELLED, "Undone: the values of before are back.");
        return detail(feature, id);
    }

    @InTransaction
    public RosterFile annotated(WorkbookFeature feature, long id, String by) {
        Intake intake = intakes(feature).get(id);
        intake.requireFile();
        events.accept(new RosterHandedBack(intake.key(), by));
        return out -> write(feature, intake, out);
    }

    private static List<Column> columns(TableReading.Sheet sheet) {
        return sheet.columns().entrySet().stream()
                .map(column -> new Column(
                        column.getKey(),
                        sheet.heading(column.getValue().code()),
                        Use.READ,
                        column.getValue().allowed()))
                .toList();
    }

    private void write(WorkbookFeature feature, Intake intake, OutputStream out) throws IOException {
        new MarkedFile(desk, annotator)
                .write(
                        intake.id(),
                        file -> uploaded(feature, intake, file),
                        () -> tables.problems().inOrder(intake, 0),
                        out);
    }

    private Uploaded uploaded(WorkbookFeature feature, Intake intake, Path file) {
        RosterReader reader = desk.reader(intake.format());
        TableReading reading = new TableReading(reader, file, desk.fields(), feature.tables()).look();
        List<Table> found = new ArrayList<>();
        for (TableReading.Sheet sheet : reading.found()) {
            found.add(new Table(sheet.name(), sheet.headingRow(), columns(sheet)));
        }
        return Uploaded.of(reader, file, RosterSettings.bounds(), found, tables.known()::isSensitive);
    }
}
