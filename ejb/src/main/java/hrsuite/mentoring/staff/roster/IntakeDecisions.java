package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.InTransaction;
import hrsuite.mentoring.staff.PersonHolder;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What becomes of an intake, each decision as one transaction. Whoever calls has checked the roles. */
@ApplicationScoped
class IntakeDecisions {

    private static final Logger LOG = System.getLogger(IntakeDecisions.class.getName());

    @Inject
    private IntakeTables tables;

    @Inject
    @Any
    private Instance<PersonHolder> holderBeans;

    @Inject
    private Event<Audited> event;

    private Collection<PersonHolder> holders;
    private Consumer<Audited> events;

    protected IntakeDecisions() {}

    /** For whoever has no container around. */
    IntakeDecisions(IntakeTables tables, Collection<PersonHolder> holders, Consumer<Audited> events) {
        this.tables = tables;
        this.holders = holders;
        this.events = events;
    }

    @PostConstruct
    void furnish() {
        holders = holderBeans.stream().toList();
        events = happened -> event.fire(happened);
    }

    /** Notes that somebody said yes. */
    @InTransaction
    public Intake accept(long id, ApplyOptions options, String by) {
        Intake intake = tables.intakes().lock(id);
        intake.require("applied", IntakeState.JUDGED);
        Acceptance.require(intake, options);
        tables.intakes().applying(id, options, by);
        return tables.intakes().get(id);
    }

    /** The same, and makes the changes. */
    @InTransaction
    public Intake applyAtOnce(long id, ApplyOptions options, String by) {
        apply(accept(id, options, by), "");
        return tables.intakes().get(id);
    }

    /** Makes the changes of an intake to which somebody said yes. */
    @InTransaction
    public void apply(long id, String owner) {
        tables.intakes()
                .held(id, owner)
                .filter(intake -> intake.state() == IntakeState.APPLYING)
                .ifPresent(intake -> apply(intake, owner));
    }

    private void apply(Intake intake, String owner) {
        Application application = new Application(tables.sql());
        ColumnMap map = tables.columns().map(intake.id());
        if (!application.isAsJudged(intake.id()) && isJudgedOtherwise(intake, owner, map)) {
            return;
        }
        Instant at = IntakeStore.now();
        application.apply(intake, map, at);
        IntakeStore.requireHeld(tables.intakes().applied(intake.id(), owner, at), intake.id());
        events.accept(new RosterApplied(
                intake.key(),
                intake.counts().created(),
                intake.counts().changed(),
                intake.counts().missing(),
                intake.counts().refused(),
                intake.appliedBy()));
        LOG.log(Level.INFO, "Intake {0} applied: {1}.", intake.id(), intake.counts());
    }

    /** The staff moved since; whether that changes anything to which somebody said yes. */
    private boolean isJudgedOtherwise(Intake intake, String owner, ColumnMap map) {
        Judgment.Verdict verdict = tables.judgment().judge(intake, map);
        if (verdict.equals(new Judgment.Verdict(intake.counts(), intake.guard()))) {
            return false;
        }
        boolean held = tables.intakes().judged(intake.id(), owner, verdict, Acceptance.JUDGED_AGAIN);
        IntakeStore.requireHeld(held, intake.id());
        LOG.log(Level.INFO, "Intake {0} judged again, because the staff changed.", intake.id());
        return true;
    }

    @InTransaction
    public Intake cancel(long id, String by) {
        tables.intakes().lock(id).require("cancelled", IntakeState.RECEIVED, IntakeState.READING, IntakeState.JUDGED);
        tables.intakes().close(id, IntakeState.CANCELLED, null);
        events.accept(new RosterCancelled(String.valueOf(id), by));
        return tables.intakes().get(id);
    }

    @InTransaction
    public Intake undo(long id, String by) {
        Intake intake = tables.intakes().lock(id);
        intake.require("undone", IntakeState.APPLIED);
        Undo undo = new Undo(tables.sql());
        undo.requireUntouched(intake);
        int restored = undo.restore(intake);
        Set<Long> created = undo.created(id);
        events.accept(new RosterUndone(intake.key(), restored, created.size(), by));
        undo.requireUnheld(created, holders);
        undo.remove(id);
        tables.intakes().close(id, IntakeState.CANCELLED, "Undone: the values of before are back.");
        LOG.log(Level.INFO, "Intake {0} undone: {1} restored, {2} removed.", id, restored, created.size());
        return tables.intakes().get(id);
    }

    @InTransaction
    public Intake remap(long id, MappingDraft draft, String by) {
        Intake intake = tables.intakes().lock(id);
        intake.require("read again", IntakeState.READING, IntakeState.JUDGED, IntakeState.REFUSED);
        intake.requireFile();
        MappingStore mappings = tables.mappings();
        List<IntakeDetail.Column> columns = tables.columns().shown(id);
        MappingChoices said = new MappingCheck(tables.known(), columns).choices(draft);
        MappingChoices choices = before(intake).and(said);
        mappings.save(id, choices);
        if (draft.saveAs() != null) {
            mappings.save(draft.saveAs(), choices, written(columns, draft), by);
            events.accept(new MappingKept(draft.saveAs(), false, by));
        }
        tables.rows().delete(id);
        tables.remarks().delete(id);
        tables.intakes().restart(id, draft);
        return tables.intakes().get(id);
    }

    /** Headings as they stand in the file or in what is said of it, by their key. */
    private static Map<String, String> written(List<IntakeDetail.Column> columns, MappingDraft draft) {
        Map<String, String> written = new HashMap<>();
        draft.dateOrder().keySet().forEach(heading -> written.put(MappingChoices.key(heading), heading));
        draft.columns().keySet().forEach(heading -> written.put(MappingChoices.key(heading), heading));
        columns.forEach(column -> written.put(MappingChoices.key(column.name()), column.name()));
        return written;
    }

    /** What was said of this file, or by the saved mapping that it was read by without being asked for. */
    private MappingChoices before(Intake intake) {
        MappingChoices said = tables.mappings().of(intake.id());
        return said.isEmpty() && intake.mapping() != null ? tables.mappings().of(intake.mapping()) : said;
    }
}
