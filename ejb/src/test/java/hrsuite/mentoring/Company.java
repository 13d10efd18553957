package hrsuite.mentoring;

import hrsuite.mentoring.dimension.DimensionService;
import hrsuite.mentoring.pairing.NewPairing;
import hrsuite.mentoring.pairing.PairingDirectory;
import hrsuite.mentoring.pairing.PairingService;
import hrsuite.mentoring.program.EnrollmentDetail;
import hrsuite.mentoring.program.EnrollmentDraft;
import hrsuite.mentoring.program.ParticipationService;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDraft;
import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.program.TopicService;
import hrsuite.mentoring.staff.StaffDirectory;
import hrsuite.mentoring.staff.roster.RosterApplied;
import hrsuite.mentoring.staff.roster.RosterUndone;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A small company for tests of programs and pairings. */
public final class Company implements AutoCloseable {

    private final Installation installation;

    private Company(Installation installation) {
        this.installation = installation;
    }

    /** With the beans of programs and pairings, and of some further packages. */
    public static Company with(Installation.Provider provider, Class<?>... furtherPackages) {
        Class<?>[] packages = Stream.concat(
                        Stream.of(
                                ProgramService.class,
                                TopicService.class,
                                ParticipationService.class,
                                PairingService.class,
                                StaffDirectory.class,
                                DimensionService.class),
                        Stream.of(furtherPackages))
                .toArray(Class<?>[]::new);
        return new Company(Installation.of(provider, packages));
    }

    public static ProgramDraft draft(String name, String kind, String extended) {
        return new ProgramDraft(
                name,
                kind,
                extended,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2126, 12, 31),
                List.of("Learn from each other"),
                "P1M",
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                null);
    }

    /** A traditional program of which only this is given. */
    public static ProgramDraft bare(String name, String template, LocalDate startsOn, String state) {
        return new ProgramDraft(
                name,
                "TRADITIONAL",
                null,
                template,
                startsOn,
                null,
                null,
                null,
                null,
                null,
                null,
                state,
                null,
                null,
                null,
                null);
    }

    public Company person(String employeeNumber, String grade, String manager) {
        OffsetDateTime now = OffsetDateTime.parse("2026-01-01T00:00:00Z");
        MigratedDatabase.execute(
                installation.database(),
                "INSERT INTO mentoring.person (version, employee_number, given_name, family_name, grade, manager_number,"
                        + " status, source, field_sources, created_at, updated_at)"
                        + " VALUES (1, ?, 'Given', 'Family', ?, ?, 'ACTIVE', 'ROSTER', '', ?, ?)",
                employeeNumber,
                grade,
                manager,
                now,
                now);
        return this;
    }

    public void leave(String employeeNumber) {
        MigratedDatabase.execute(
                installation.database(),
                "UPDATE mentoring.person SET status = 'LEAVER' WHERE employee_number = ?",
                employeeNumber);
    }

    public void comeBack(String employeeNumber) {
        MigratedDatabase.execute(
                installation.database(),
                "UPDATE mentoring.person SET status = 'ACTIVE' WHERE employee_number = ?",
                employeeNumber);
    }

    public void rosterUndone() {
        installation.fire(new RosterUndone("1", 1, 0, "tester"));
    }

    public void rosterApplied() {
        installation.fire(new RosterApplied("1", 0, 0, 1, 0, "tester"));
    }

    public long id(String employeeNumber) {
        return installation.inTransaction(() -> installation
                .get(StaffDirectory.class)
                .person(employeeNumber)
                .orElseThrow()
                .key());
    }

    public ProgramDetail open(ProgramDraft draft) {
        return programs(service -> service.open(draft));
    }

    public EnrollmentDetail enroll(ProgramDetail program, String employeeNumber, Role role, int capacity) {
        EnrollmentDraft draft = new EnrollmentDraft(employeeNumber, role.name(), capacity, null, null);
        return programs(service -> service.enroll(program.id(), draft));
    }

    public NewPairing pair(String mentor, String mentee) {
        return new NewPairing(id(mentor), id(mentee), null, "test", Set.of());
    }

    public <T> T programs(Function<ProgramService, T> work) {
        return installation.inTransaction(() -> work.apply(installation.get(ProgramService.class)));
    }

    public <T> T topics(Function<TopicService, T> work) {
        return installation.inTransaction(() -> work.apply(installation.get(TopicService.class)));
    }

    public <T> T pairings(Function<PairingService, T> work) {
        return installation.inTransaction(() -> work.apply(installation.get(PairingService.class)));
    }

    public <T> T directory(Function<PairingDirectory, T> work) {
        return installation.inTransaction(() -> work.apply(installation.get(PairingDirectory.class)));
    }

    public List<Object> events() {
        return installation.events();
    }

    public Installation installation() {
        return installation;
    }

    @Override
    public void close() {
        installation.close();
    }
}
