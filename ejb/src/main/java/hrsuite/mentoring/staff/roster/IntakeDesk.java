package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.InTransaction;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes files in, reads and judges them, each step as one transaction; knows who works on which. Whoever calls has
 * checked the roles.
 */
@ApplicationScoped
class IntakeDesk {

    private static final Logger LOG = System.getLogger(IntakeDesk.class.getName());

    @Inject
    private IntakeTables tables;

    @Inject
    @Any
    private Instance<RosterReader> readerBeans;

    @Inject
    private Event<Audited> event;

    private Collection<RosterReader> readers;
    private Consumer<Audited> events;
    private final FieldReader fields = new FieldReader();

    protected IntakeDesk() {}

    /** For whoever has no container around. */
    IntakeDesk(IntakeTables tables, Collection<RosterReader> readers, Consumer<Audited> events) {
        this.tables = tables;
        this.readers = readers;
        this.events = events;
    }

    @PostConstruct
    void furnish() {
        readers = readerBeans.stream().toList();
        events = happened -> event.fire(happened);
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

    @InTransaction
    public long receive(RosterUpload upload, StoredFile file, Set<String> roles, String by) {
        MappingChoices choices = upload.mapping() == null ? MappingChoices.NONE : savedMapping(upload.mapping());
        RosterReader reader = readerOf(file.head());
        reader.requireReadable(file.path());
        requireRoom(file.bytes());
        long id = tables.intakes().create(upload, reader.format(), file, roles, by);
        tables.files().store(id, file.path());
        tables.mappings().save(id, choices);
        events.accept(new RosterReceived(String.valueOf(id), file.bytes(), file.sha256(), by));
        LOG.log(Level.INFO, "Intake {0} received, {1} bytes.", id, file.bytes());
        return id;
    }

    private MappingChoices savedMapping(String name) {
        MappingChoices choices = tables.mappings().of(name);
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

    /** Refuses what there is no room for beside the files that are kept. */
    @InTransaction
    public void requireRoom(long bytes) {
        long room = RosterSettings.maxStoredBytes();
        if (tables.intakes().storedBytes() + bytes > room) {
            throw StoredFile.noRoom(
                    "The files that are kept would take more than " + room + " bytes.",
                    "Wait until closed intakes forget theirs, or ask for a larger mentoring.roster.max-stored-bytes.");
        }
    }

    @InTransaction
    public boolean claim(long id, String owner) {
        return tables.intakes().claim(id, owner);
    }

    @InTransaction
    public void renew(Collection<String> owners) {
        owners.forEach(tables.intakes()::renew);
    }

    @InTransaction
    public void release(String owner) {
        tables.intakes().release(owner);
    }

    @InTransaction
    public List<Long> unattended() {
        return tables.intakes().unattended();
    }

    /** The intake if this owner still works on it; null otherwise. */
    @InTransaction
    public Intake held(long id, String owner) {
        return tables.intakes().held(id, owner).orElse(null);
    }

    @InTransaction
    public Path fetch(long id) {
        return tables.files().fetch(id);
    }

    /**
     * What is to be read.
     *
     * @param sheet empty where the format has none
     */
    record Reading(String sheet, ColumnMap map) {}

    /**
     * Looks into a file and notes what its columns mean, unless rows of it have been read by what was noted before; null
     * when somebody else works on the intake.
     */
    @InTransaction
    public Reading survey(Intake intake, String owner, Path file) {
        if (intake.position() > 0) {
            return new Reading(intake.sheetName(), tables.columns().map(intake.id()));
        }
        Survey.Found found =
                new Survey(reader(intake.format()), file, tables.known(), fields, tables.mappings()).look(intake);
        if (!tables.intakes().surveyed(intake.id(), owner, found)) {
            return null;
        }
        tables.columns().save(intake.id(), found);
        tables.remarks().add(intake.id(), found.remarks());
        if (found.mapping() != null) {
            tables.mappings().remember(found.mapping(), found.fingerprint());
        }
        return new Reading(found.sheet(), found.map());
    }

    /** Stages rows; false when somebody else works on the intake, and then nothing is staged. */
    @InTransaction
    public boolean stage(long id, String owner, int from, List<StagedRow> rows, List<DateEvidence> dates) {
        int to = rows.get(rows.size() - 1).number;
        if (!tables.intakes().advance(id, owner, from, to, rows.size())) {
            return false;
        }
        tables.rows().add(id, rows);
        tables.columns().count(id, dates);
        return true;
    }

    /** Closes an intake of which the file as a whole is no roster. */
    @InTransaction
    public void refuse(long id, String owner, Refusal refusal) {
        if (tables.intakes().held(id, owner).isPresent()) {
            refuse(id, refusal);
        }
    }

    /** Forgets the rows of an intake that this owner gives up. */
    @InTransaction
    public void forget(long id, String owner) {
        if (tables.intakes().held(id, owner).isPresent()) {
            tables.rows().delete(id);
        }
    }

    /** Closes an intake for which the database has no room, with as little writing as possible. */
    @InTransaction
    public void refuseWithoutRoom(long id, String owner) {
        if (tables.intakes().held(id, owner).isPresent()) {
            close(id, StoredFile.databaseFull());
        }
    }

    private void refuse(long id, Refusal refusal) {
        tables.rows().delete(id);
        close(id, refusal);
    }

    private void close(long id, Refusal refusal) {
        tables.problems().add(id, refusal);
        tables.intakes().close(id, IntakeState.REFUSED, refusal.getMessage());
        LOG.log(
                Level.INFO,
                "Intake {0} refused: {1}.",
                id,
                refusal.reasons().get(0).code());
    }

    /** Judges what has been read, and goes on to apply it where nobody needs to be asked. */
    @InTransaction
    public void judge(
            long id, String owner, List<RosterReader.Remark> remarks, List<RosterReader.MergedCell> mergedCells) {
        Intake intake = tables.intakes().held(id, owner).orElse(null);
        if (intake == null || intake.state() != IntakeState.READING) {
            return;
        }
        tables.remarks().add(id, remarks);
        Judgment.Verdict verdict;
        try {
            ColumnMap map = tables.columns().map(id);
            tables.remarks().add(id, new MergedCells(tables.sql(), id, map).fill(mergedCells));
            tables.settlement().settle(intake, map);
            verdict = tables.judgment().judge(intake, map);
        } catch (Refusal refusal) {
            refuse(id, refusal);
            return;
        }
        IntakeStore.requireHeld(tables.intakes().judged(id, owner, verdict, null), id);
        LOG.log(Level.INFO, "Intake {0} judged: {1}.", id, verdict.counts());
        Intake judged = tables.intakes().get(id);
        if (judged.apply() == RosterApply.AUTO && judged.isClean()) {
            tables.intakes().applying(id, new ApplyOptions(false, false), judged.receivedBy());
        }
    }

    /** Forgets the files and rows of intakes that were closed before an instant; how many intakes those were. */
    @InTransaction
    public int purge(Instant closedBefore) {
        List<Long> closed = tables.intakes().closedBefore(closedBefore);
        for (long id : closed) {
            tables.rows().delete(id);
            tables.files().delete(id);
            tables.columns().forgetSamples(id);
            tables.intakes().purged(id);
        }
        return closed.size();
    }
}
