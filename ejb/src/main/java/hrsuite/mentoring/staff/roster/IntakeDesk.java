package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.PersonHolder;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Each step of an intake as one transaction. Whoever calls has checked the roles. */
@ApplicationScoped
class IntakeDesk {

    private static final Logger LOG = System.getLogger(IntakeDesk.class.getName());

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    @Any
    private Instance<RosterColumns> columnBeans;

    @Inject
    @Any
    private Instance<RosterReader> readerBeans;

    @Inject
    @Any
    private Instance<PersonHolder> holderBeans;

    @Inject
    private Event<Audited> event;

    private Sql sql;
    private KnownColumns known;
    private Collection<RosterReader> readers;
    private Collection<PersonHolder> holders;
    private Consumer<Audited> events;
    private IntakeStore store;
    private ContentStore contents;
    private ColumnStore columns;
    private ProblemStore problems;
    private Staging staging;
    private final FieldReader fields = new FieldReader();

    protected IntakeDesk() {}

    /** For whoever has no container around. */
    IntakeDesk(
            DataSource database,
            Collection<RosterColumns> further,
            Collection<RosterReader> readers,
            Collection<PersonHolder> holders,
            Consumer<Audited> events) {
        furnish(database, further, readers, holders, events);
    }

    @PostConstruct
    void furnish() {
        furnish(
                database,
                columnBeans.stream().toList(),
                readerBeans.stream().toList(),
                holderBeans.stream().toList(),
                happened -> event.fire(happened));
    }

    private void furnish(
            DataSource source,
            Collection<RosterColumns> further,
            Collection<RosterReader> allReaders,
            Collection<PersonHolder> allHolders,
            Consumer<Audited> listener) {
        sql = new Sql(source);
        known = new KnownColumns(further);
        readers = allReaders;
        holders = allHolders;
        events = listener;
        store = new IntakeStore(sql);
        contents = new ContentStore(sql);
        columns = new ColumnStore(sql, known);
        problems = new ProblemStore(sql);
        staging = new Staging(sql, problems);
    }

    KnownColumns known() {
        return known;
    }

    FieldReader fields() {
        return fields;
    }

    RosterReader reader(String format) {
        return readers.stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing reads " + format + " any more."));
    }

    /** Which reader knows a file, by its content. */
    RosterReader readerOf(byte[] head) {
        return readers.stream()
                .filter(reader -> reader.recognizes(head))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.UNSUPPORTED,
                        "file",
                        null,
                        "FORMAT_UNKNOWN",
                        "The file is neither a workbook nor a table that is read here.",
                        "Save it as xlsx or csv."));
    }

    @Transactional
    public long receive(RosterUpload upload, StoredFile file, Set<String> roles, String by) {
        Map<String, String> choices = upload.mapping() == null ? Map.of() : savedMapping(upload.mapping());
        RosterReader reader = readerOf(file.head());
        reader.requireReadable(file.path());
        long id = store.create(upload, reader.format(), file, roles, by);
        contents.store(id, file.path());
        columns.saveChoices(id, choices);
        events.accept(new RosterReceived(String.valueOf(id), file.bytes(), file.sha256(), by));
        LOG.log(Level.INFO, "Intake {0} received, {1} bytes.", id, file.bytes());
        return id;
    }

    private Map<String, String> savedMapping(String name) {
        Map<String, String> choices = columns.choices(name);
        if (choices.isEmpty()) {
            throw Refusal.invalid(
                    "mapping",
                    name,
                    "MAPPING_UNKNOWN",
                    "There is no saved mapping " + name + ".",
                    "Upload without a mapping, correct it and save it under that name.");
        }
        return choices;
    }

    @Transactional
    public boolean claim(long id, String owner) {
        return store.claim(id, owner);
    }

    @Transactional
    public void renew(Collection<String> owners) {
        owners.forEach(store::renew);
    }

    @Transactional
    public void release(String owner) {
        store.release(owner);
    }

    @Transactional
    public List<Long> unattended() {
        return store.unattended();
    }

    /** The intake if this owner still works on it; null otherwise. */
    @Transactional
    public Intake held(long id, String owner) {
        return store.held(id, owner).orElse(null);
    }

    @Transactional
    public Path fetch(long id) {
        return contents.fetch(id);
    }

    /** Looks into a file and notes what its columns mean; null when somebody else works on the intake. */
    @Transactional
    public ColumnMap survey(Intake intake, String owner, Path file) {
        HeadingFinder headings = new HeadingFinder(known, intake.roles(), columns.choices(intake.id()));
        try (OpenRoster roster = OpenRoster.open(reader(intake.format()), file, intake.wantedSheet())) {
            Survey.Found found = new Survey(headings).look(roster);
            if (!store.surveyed(intake.id(), owner, found)) {
                return null;
            }
            columns.save(intake.id(), found);
            return found.map();
        }
    }

    /** Stages rows; false when somebody else works on the intake, and then nothing is staged. */
    @Transactional
    public boolean stage(long id, String owner, int from, List<StagedRow> rows) {
        int to = rows.get(rows.size() - 1).number;
        if (!store.advance(id, owner, from, to, rows.size())) {
            return false;
        }
        staging.add(id, rows);
        return true;
    }

    /** Closes an intake of which the file as a whole is no roster. */
    @Transactional
    public void refuse(long id, String owner, Refusal refusal) {
        if (store.held(id, owner).isPresent()) {
            refuse(id, refusal);
        }
    }

    private void refuse(long id, Refusal refusal) {
        staging.delete(id);
        problems.add(id, refusal);
        store.close(id, IntakeState.REFUSED, refusal.getMessage());
        LOG.log(
                Level.INFO,
                "Intake {0} refused: {1}.",
                id,
                refusal.reasons().get(0).code());
    }

    /** Judges what has been read, and goes on to apply it where nobody needs to be asked. */
    @Transactional
    public void judge(long id, String owner) {
        Intake intake = store.held(id, owner).orElse(null);
        if (intake == null || intake.state() != IntakeState.READING) {
            return;
        }
        Judgment.Verdict verdict;
        try {
            verdict = judgment().judge(intake, columns.map(id));
        } catch (Refusal refusal) {
            refuse(id, refusal);
            return;
        }
        requireHeld(store.judged(id, owner, verdict, null), id);
        LOG.log(Level.INFO, "Intake {0} judged: {1}.", id, verdict.counts());
        Intake judged = store.get(id);
        if (judged.apply() == RosterApply.AUTO && judged.isClean()) {
            store.applying(id, new ApplyOptions(false, false), judged.receivedBy());
        }
    }

    private Judgment judgment() {
        return new Judgment(sql, problems, known);
    }

    private static void requireHeld(boolean held, long id) {
        if (!held) {
            throw new IllegalStateException(
                    "Somebody else works on intake " + id + "; this attempt counts for nothing.");
        }
    }

    /** Notes that somebody said yes. */
    @Transactional
    public Intake accept(long id, ApplyOptions options, String by) {
        Intake intake = store.lock(id);
        intake.require("applied", IntakeState.JUDGED);
        Acceptance.require(intake, options);
        store.applying(id, options, by);
        return store.get(id);
    }

    /** The same, and makes the changes. */
    @Transactional
    public Intake applyAtOnce(long id, ApplyOptions options, String by) {
        accept(id, options, by);
        apply(store.get(id), "");
        return store.get(id);
    }

    /** Makes the changes of an intake to which somebody said yes. */
    @Transactional
    public void apply(long id, String owner) {
        store.held(id, owner)
                .filter(intake -> intake.state() == IntakeState.APPLYING)
                .ifPresent(intake -> apply(intake, owner));
    }

    private void apply(Intake intake, String owner) {
        Application application = new Application(sql);
        ColumnMap map = columns.map(intake.id());
        if (!application.isAsJudged(intake.id())) {
            Judgment.Verdict verdict = judgment().judge(intake, map);
            if (!verdict.equals(new Judgment.Verdict(intake.counts(), intake.guard()))) {
                requireHeld(store.judged(intake.id(), owner, verdict, Acceptance.JUDGED_AGAIN), intake.id());
                LOG.log(Level.INFO, "Intake {0} judged again, because the staff changed.", intake.id());
                return;
            }
        }
        Instant at = IntakeStore.now();
        application.apply(intake, map, at);
        requireHeld(store.applied(intake.id(), owner, at), intake.id());
        events.accept(new RosterApplied(
                intake.key(),
                intake.counts().created(),
                intake.counts().changed(),
                intake.counts().missing(),
                intake.counts().refused(),
                intake.appliedBy()));
        LOG.log(Level.INFO, "Intake {0} applied: {1}.", intake.id(), intake.counts());
    }

    @Transactional
    public Intake cancel(long id, String by) {
        store.lock(id).require("cancelled", IntakeState.RECEIVED, IntakeState.READING, IntakeState.JUDGED);
        store.close(id, IntakeState.CANCELLED, null);
        events.accept(new RosterCancelled(String.valueOf(id), by));
        return store.get(id);
    }

    @Transactional
    public Intake undo(long id, String by) {
        Intake intake = store.lock(id);
        intake.require("undone", IntakeState.APPLIED);
        Undo undo = new Undo(sql);
        undo.requireUntouched(intake);
        int restored = undo.restore(intake);
        Set<Long> created = undo.created(id);
        events.accept(new RosterUndone(intake.key(), restored, created.size(), by));
        undo.requireUnheld(created, holders);
        undo.remove(id);
        store.close(id, IntakeState.CANCELLED, "Undone: the values of before are back.");
        LOG.log(Level.INFO, "Intake {0} undone: {1} restored, {2} removed.", id, restored, created.size());
        return store.get(id);
    }

    @Transactional
    public Intake remap(long id, MappingDraft draft) {
        Intake intake = store.lock(id);
        intake.require("read again", IntakeState.READING, IntakeState.JUDGED, IntakeState.REFUSED);
        Map<String, String> choices = new TreeMap<>(columns.choices(id));
        choices.putAll(new MappingCheck(known, columns.shown(id)).choices(draft));
        columns.saveChoices(id, choices);
        if (draft.saveAs() != null) {
            columns.saveChoices(draft.saveAs(), choices);
        }
        staging.delete(id);
        store.restart(id);
        return store.get(id);
    }

    /** Forgets the files and rows of intakes that were closed before an instant; how many intakes those were. */
    @Transactional
    public int purge(Instant closedBefore) {
        List<Long> closed = store.closedBefore(closedBefore);
        for (long id : closed) {
            staging.delete(id);
            contents.delete(id);
            columns.forgetSamples(id);
            store.purged(id);
        }
        return closed.size();
    }

    @Transactional
    public IntakeDetail detail(long id) {
        Intake intake = store.get(id);
        PageRequest first = new PageRequest(IntakeDetail.FIRST_PROBLEMS, null);
        return intake.detail(columns.shown(id), problems.page(intake, first).items());
    }

    @Transactional
    public Page<IntakeDetail> newestFirst(PageRequest request) {
        return store.newestFirst(request).map(intake -> intake.detail(List.of(), List.of()));
    }

    @Transactional
    public Page<ProblemDetail> problems(long id, PageRequest request) {
        return problems.page(store.get(id), request);
    }

    @Transactional
    public Page<ChangeDetail> changes(long id, PageRequest request) {
        store.get(id);
        return new Preview(sql).page(id, columns.map(id), request);
    }
}
