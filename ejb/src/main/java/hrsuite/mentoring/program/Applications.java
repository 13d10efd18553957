package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Takes applications for places from those who want them, and HR's answers. */
@ApplicationScoped
class Applications {

    private static final int LONGEST_REASON = 1_000;
    private static final Set<String> MAY_APPLY = Set.of(Enrollment.APPLIED, Enrollment.WITHDRAWN, "COMPLETED");

    @PersistenceContext(unitName = "mentoring")
    private EntityManager entities;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Programs programs;

    @Inject
    private ProgramLife life;

    @Inject
    private Waiting waiting;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Event<ApplicationMade> told;

    @Inject
    private Event<EnrollmentsMade> made;

    /** Programs that people may apply to; none for whoever is not in the roster. */
    List<OpenProgramDetail> programsFor(String signInName) {
        return staff.signedIn(signInName).isEmpty()
                ? List.of()
                : programs.open().stream().map(OpenProgramDetail::of).toList();
    }

    /** The places of a person, newest first. */
    List<OwnEnrollmentDetail> own(String signInName) {
        return staff.signedIn(signInName)
                .map(person ->
                        rows().ofPerson(person.key()).stream().map(this::shown).toList())
                .orElse(List.of());
    }

    OwnEnrollmentDetail own(String signInName, String id) {
        return shown(place(signInName, id));
    }

    OwnEnrollmentDetail apply(String signInName, ApplicationDraft draft) {
        PersonDetail person = staff.signedIn(signInName).orElseThrow(Applications::unknownCaller);
        if (draft.program() == null) {
            throw Refusal.invalid(
                    "program", null, "PROGRAM_MISSING", "program is missing.", "Give the id of a program.");
        }
        programs.holdFamily(draft.program());
        life.requireOpen(draft.program());
        EnrollmentDraft wanted = new EnrollmentDraft(
                person.employeeNumber(), draft.role(), draft.capacity(), draft.offers(), draft.wants());
        new EnrollmentJudgment()
                .role(draft.role())
                .capacity(draft.capacity())
                .topics(draft.offers(), draft.wants())
                .person(wanted, Optional.of(person))
                .refuse();
        Role role = EnrollmentJudgment.roleOf(draft.role());
        long program = Given.key("program", draft.program());
        Optional<EnrollmentDetail> there = rows().byPerson(program, person.key(), role);
        there.filter(place -> !MAY_APPLY.contains(place.state())).ifPresent(place -> {
            throw alreadyIn(place);
        });
        write(program, role, Place.of(person, draft.capacity(), draft.offers(), draft.wants()), there.isPresent());
        EnrollmentDetail place = rows().byPerson(program, person.key(), role).orElseThrow();
        told.fire(new ApplicationMade(draft.program(), place.id(), "APPLIED"));
        return shown(place);
    }

    private void write(long program, Role role, Place place, boolean there) {
        Instant now = Instant.now();
        if (there) {
            new Sql(database)
                    .update(
                            "UPDATE mentoring.enrollment SET version = version + 1, capacity = ?, offers = ?, wants = ?,"
                                    + " state = 'APPLIED', waiting_since = NULL, decline_reason = NULL, applied_at = ?,"
                                    + " updated_at = ? WHERE program_id = ? AND person_id = ? AND role = ?",
                            place.capacity(),
                            Sql.None.or(Sql.None.TEXT, place.offers()),
                            Sql.None.or(Sql.None.TEXT, place.wants()),
                            now,
                            now,
                            program,
                            place.person(),
                            role);
        } else {
            new Sql(database)
                    .update(
                            "INSERT INTO mentoring.enrollment (version, program_id, person_id, role, capacity, offers,"
                                    + " wants, state, applied_at, created_at, updated_at)"
                                    + " VALUES (0, ?, ?, ?, ?, ?, ?, 'APPLIED', ?, ?, ?)",
                            program,
                            place.person(),
                            role,
                            place.capacity(),
                            Sql.None.or(Sql.None.TEXT, place.offers()),
                            Sql.None.or(Sql.None.TEXT, place.wants()),
                            now,
                            now,
                            now);
        }
    }

    /** The person gives up the place, or takes the application back. */
    OwnEnrollmentDetail withdraw(String signInName, String id, long expectedVersion) {
        EnrollmentDetail place = place(signInName, id);
        programs.holdFamily(place.program());
        life.requireAlive(place.program());
        Enrollment enrollment = held(place.program(), id, expectedVersion);
        enrollment.apply(new EnrollmentChange(null, null, null, Enrollment.WITHDRAWN));
        kept(id);
        told.fire(new ApplicationMade(place.program(), id, Enrollment.WITHDRAWN));
        changed(place.program(), enrollment.role());
        return shown(place(signInName, id));
    }

    EnrollmentDetail approve(String programId, String id, long expectedVersion) {
        programs.holdFamily(programId);
        life.requireOpen(programId);
        Enrollment enrollment = held(programId, id, expectedVersion);
        boolean room = waiting.free(Given.key("program", programId), enrollment.role()) > 0;
        enrollment.approve(room);
        return answered(programId, id, enrollment.role(), room ? Enrollment.APPROVED : Enrollment.WAITLISTED);
    }

    EnrollmentDetail decline(String programId, String id, long expectedVersion, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON || !Given.storable(reason)) {
            throw Refusal.invalid(
                    "reason",
                    null,
                    "REASON_MISSING",
                    "A declined application needs a reason of 1 to " + LONGEST_REASON + " characters.",
                    "Say why; whoever applied reads it.");
        }
        programs.holdFamily(programId);
        Enrollment enrollment = held(programId, id, expectedVersion);
        enrollment.decline(reason.strip());
        return answered(programId, id, enrollment.role(), "DECLINED");
    }

    private EnrollmentDetail answered(String programId, String id, Role role, String outcome) {
        kept(id);
        told.fire(new ApplicationMade(programId, id, outcome));
        changed(programId, role);
        return rows().byId(Given.key("program", programId), Given.key("enrollment", id))
                .orElseThrow();
    }

    private void changed(String programId, Role role) {
        made.fire(new EnrollmentsMade(programId, role, 0, 1));
        waiting.promote(Given.key("program", programId));
    }

    private Enrollment held(String programId, String id, long expectedVersion) {
        Enrollment enrollment = Optional.ofNullable(entities.find(Enrollment.class, Given.key("enrollment", id)))
                .filter(found -> found.isIn(Given.key("program", programId)))
                .orElseThrow(() -> Refusal.notFound("enrollment", id));
        enrollment.expect(expectedVersion);
        return enrollment;
    }

    private void kept(String id) {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Refusal.stale("enrollment", id);
        }
    }

    private EnrollmentDetail place(String signInName, String id) {
        return staff.signedIn(signInName)
                .flatMap(person -> rows().ofPerson(person.key()).stream()
                        .filter(place -> place.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> Refusal.notFound("enrollment", id));
    }

    private OwnEnrollmentDetail shown(EnrollmentDetail place) {
        return OwnEnrollmentDetail.of(place, programs.detail(place.program()).name());
    }

    private EnrollmentRows rows() {
        return new EnrollmentRows(database);
    }

    private static Refusal alreadyIn(EnrollmentDetail place) {
        return Refusal.conflict(
                "role",
                place.role(),
                "ALREADY_IN",
                "There is a place as " + place.role().name().toLowerCase() + " in this program already: "
                        + place.state() + ".",
                "Nothing needs to be done; HR changes capacity and topics.");
    }

    private static Refusal unknownCaller() {
        return Refusal.conflict(
                "",
                null,
                "NOT_IN_THE_ROSTER",
                "Nobody at work signs in under this name.",
                "Ask HR to have the roster know the name under which you sign in.");
    }
}
