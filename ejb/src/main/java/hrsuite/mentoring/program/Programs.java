package hrsuite.mentoring.program;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Keeps programs. */
@ApplicationScoped
class Programs {

    private static final Logger LOG = System.getLogger(Programs.class.getName());

    @PersistenceContext(unitName = "mentoring")
    private EntityManager entities;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private ParameterCatalog catalog;

    @Inject
    private DraftDesk desk;

    @Inject
    private ProgramLife life;

    @Inject
    private Waiting waiting;

    @Inject
    private Event<ProgramOpened> opened;

    @Inject
    private Event<ProgramChanged> changed;

    Page<ProgramDetail> find(PageRequest page) {
        List<ProgramDetail> rows = entities.createQuery(
                        "SELECT p FROM Program p WHERE p.id > :after ORDER BY p.id", Program.class)
                .setParameter("after", page.afterKey())
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(this::detail)
                .toList();
        return Page.of(rows, page, ProgramDetail::id);
    }

    /** Programs that people may join today, newest first. */
    List<ProgramDetail> open() {
        return entities.createQuery(
                        "SELECT p FROM Program p WHERE p.endsOn >= :today ORDER BY p.id DESC", Program.class)
                .setParameter("today", today())
                .getResultStream()
                .filter(program -> program.stateOn(today()).isOpen())
                .map(this::detail)
                .toList();
    }

    ProgramDetail detail(String id) {
        return detail(program(id));
    }

    ProgramDetail open(ProgramDraft given) {
        ProgramDraft draft = desk.completed(given);
        Optional<Program> extended = draft.extendsProgram() == null ? Optional.empty() : find(draft.extendsProgram());
        desk.judge(given, draft, extended.map(this::detail));
        life.begin(draft.state());
        Program program = new Program(draft, extended.orElse(null));
        entities.persist(program);
        program.rooted();
        entities.flush();
        ProgramDetail detail = detail(program);
        LOG.log(Level.INFO, "Program {0} of the kind {1} has been opened.", detail.id(), detail.kind());
        opened.fire(new ProgramOpened(detail));
        return detail;
    }

    ProgramDetail change(String id, long expectedVersion, ProgramDraft given) {
        holdFamily(id);
        Program program = program(id);
        program.expect(expectedVersion);
        ProgramState before = program.stateOn(today());
        ProgramState wanted = life.wanted(id, before, given.state());
        ProgramDraft draft = desk.completed(desk.sameKind(given, program, wanted));
        desk.judge(
                given,
                draft,
                program.extendsId() == null ? Optional.empty() : Optional.of(detail(draft.extendsProgram())));
        Set<Role> bounded = program.bounded();
        program.say(draft);
        if (wanted != before) {
            move(program, id, wanted);
        }
        flush("program", id);
        changed.fire(new ProgramChanged(id, false));
        if (wanted != before) {
            life.tell(id, before, wanted);
        }
        if (wanted != ProgramState.DRAFT && wanted != ProgramState.CLOSED) {
            waiting.promote(Long.parseLong(id), bounded);
        }
        return detail(program);
    }

    private static void move(Program program, String id, ProgramState wanted) {
        program.move(wanted);
        if (program.stateOn(today()) != wanted) {
            throw Refusal.conflict(
                    "endsOn",
                    null,
                    "PROGRAM_OVER",
                    "The last day of program " + id + " has passed; it cannot become " + wanted + ".",
                    "Give it a later last day in the same request.");
        }
    }

    void remove(String id, long expectedVersion) {
        Program program = program(id);
        program.expect(expectedVersion);
        if (new Sql(database)
                .list("SELECT id FROM mentoring.program WHERE extends_id = ?", row -> row.getLong(1), Long.valueOf(id))
                .isEmpty()) {
            entities.detach(program);
            changed.fire(new ProgramChanged(id, true));
            removeRows(id);
        } else {
            throw inUse(id);
        }
    }

    List<String> family(String id) {
        return new Sql(database)
                .list(
                        "SELECT id FROM mentoring.program WHERE root_id ="
                                + " (SELECT root_id FROM mentoring.program WHERE id = ?) ORDER BY id",
                        row -> row.getString(1),
                        Given.key("program", id));
    }

    /** Makes whoever else wants to give or fill places in the linked programs wait for this transaction. */
    void holdFamily(String id) {
        List<Long> root = new Sql(database)
                .list(
                        "SELECT id FROM mentoring.program WHERE id ="
                                + " (SELECT root_id FROM mentoring.program WHERE id = ?) FOR UPDATE",
                        row -> row.getLong(1),
                        Given.key("program", id));
        if (root.isEmpty()) {
            throw Refusal.notFound("program", id);
        }
    }

    private void removeRows(String id) {
        Sql sql = new Sql(database);
        sql.update("DELETE FROM mentoring.enrollment WHERE program_id = ?", Long.valueOf(id));
        try {
            sql.update("DELETE FROM mentoring.program WHERE id = ?", Long.valueOf(id));
        } catch (SqlFailure failure) {
            if (failure.isIntegrity()) {
                throw inUse(id);
            }
            throw failure;
        }
    }

    private static Refusal inUse(String id) {
        return Refusal.conflict(
                "program",
                id,
                "PROGRAM_IN_USE",
                "Program " + id + " has rounds, pairings or programs that extend it.",
                "They are history that stays; move the program to CLOSING, then to CLOSED instead.");
    }

    private void flush(String thing, String id) {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Refusal.stale(thing, id);
        }
    }

    private Program program(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("program", id));
    }

    private Optional<Program> find(String id) {
        return id != null && id.matches("\\d{1,18}")
                ? Optional.ofNullable(entities.find(Program.class, Long.valueOf(id)))
                : Optional.empty();
    }

    private ProgramDetail detail(Program program) {
        return program.detail(catalog, today());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
