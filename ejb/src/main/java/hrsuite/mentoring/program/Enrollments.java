package hrsuite.mentoring.program;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** Lets people into programs, singly and by the thousand, and out again. */
@ApplicationScoped
class Enrollments {

    @PersistenceContext(unitName = "mentoring")
    private EntityManager entities;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Programs programs;

    @Inject
    private ProgramLife life;

    @Inject
    private Places places;

    @Inject
    private Waiting waiting;

    @Inject
    private Invitees invitees;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Event<EnrollmentsMade> made;

    Page<EnrollmentDetail> find(String programId, PlaceFilter filter, PageRequest page) {
        filter.judge();
        programs.detail(programId);
        EnrollmentRows rows = new EnrollmentRows(database);
        return Page.of(
                rows.page(Given.key("program", programId), filter, page.afterKey(), page.limit() + 1),
                page,
                EnrollmentDetail::id);
    }

    List<PlaceCount> counts(String programId) {
        programs.detail(programId);
        return new EnrollmentRows(database).counts(Given.key("program", programId));
    }

    EnrollmentDetail detail(String programId, String id) {
        return new EnrollmentRows(database)
                .byId(Given.key("program", programId), Given.key("enrollment", id))
                .orElseThrow(() -> Refusal.notFound("enrollment", id));
    }

    EnrollmentDetail enroll(String programId, EnrollmentDraft draft) {
        programs.holdFamily(programId);
        life.requireOpen(programId);
        Optional<PersonDetail> person =
                draft.employeeNumber() == null ? Optional.empty() : staff.person(draft.employeeNumber());
        new EnrollmentJudgment()
                .role(draft.role())
                .capacity(draft.capacity())
                .topics(draft.offers(), draft.wants())
                .person(draft, person)
                .refuse();
        Role role = EnrollmentJudgment.roleOf(draft.role());
        long program = Given.key("program", programId);
        Place place = Place.of(person.orElseThrow(), draft.capacity(), draft.offers(), draft.wants());
        Places.Given given = places.give(program, role, List.of(place));
        made.fire(new EnrollmentsMade(programId, role, given.enrolled(), given.already()));
        return new EnrollmentRows(database)
                .byPerson(program, place.person(), role)
                .orElseThrow();
    }

    EnrollmentOutcome enroll(String programId, EnrollmentFilter filter, String roleCode, Integer capacity) {
        programs.holdFamily(programId);
        life.requireOpen(programId);
        new EnrollmentJudgment()
                .role(roleCode)
                .capacity(capacity)
                .filter(filter)
                .refuse();
        Role role = EnrollmentJudgment.roleOf(roleCode);
        List<Place> given = new ArrayList<>();
        List<Reason> refused = new ArrayList<>(invitees.unknown(filter));
        for (PersonDetail person : invitees.find(programs.detail(programId), filter)) {
            Place.objection(person, capacity)
                    .ifPresentOrElse(refused::add, () -> given.add(Place.of(person, capacity, null, null)));
        }
        Places.Given outcome = places.give(Given.key("program", programId), role, given);
        made.fire(new EnrollmentsMade(programId, role, outcome.enrolled(), outcome.already()));
        return new EnrollmentOutcome(outcome.enrolled(), outcome.already(), outcome.waiting(), refused);
    }

    EnrollmentDetail change(String programId, String id, long expectedVersion, EnrollmentChange change) {
        new EnrollmentJudgment()
                .capacity(change.capacity())
                .topics(change.offers(), change.wants())
                .state(change.state())
                .refuse();
        programs.holdFamily(programId);
        life.requireAlive(programId);
        Enrollment enrollment = Optional.ofNullable(entities.find(Enrollment.class, Given.key("enrollment", id)))
                .filter(found -> found.isIn(Given.key("program", programId)))
                .orElseThrow(() -> Refusal.notFound("enrollment", id));
        enrollment.expect(expectedVersion);
        requireRoom(programId, enrollment, change);
        enrollment.apply(change);
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Refusal.stale("enrollment", id);
        }
        made.fire(new EnrollmentsMade(programId, enrollment.role(), 0, 1));
        waiting.promote(Given.key("program", programId));
        return detail(programId, id);
    }

    private void requireRoom(String programId, Enrollment enrollment, EnrollmentChange change) {
        if (enrollment.comesInBy(change) && waiting.free(Given.key("program", programId), enrollment.role()) < 1) {
            throw Refusal.conflict(
                    "state",
                    change.state(),
                    "NO_PLACE_FREE",
                    "All places of the " + enrollment.role().name().toLowerCase(Locale.ROOT) + "s of program "
                            + programId + " are taken.",
                    "Leave the person on the waiting list, or raise the program's maximum.");
        }
    }

    EnrollmentDetail withdraw(String programId, String id, long expectedVersion) {
        return change(programId, id, expectedVersion, new EnrollmentChange(null, null, null, Enrollment.WITHDRAWN));
    }
}
