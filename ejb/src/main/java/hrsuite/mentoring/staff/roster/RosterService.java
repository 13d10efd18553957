package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The door for people: a staff file comes in, is read and judged, shown, and applied or not. */
@Stateless
@DenyAll
@DeclareRoles({"hr-admin", "hr-viewer", "hris-sync", "succession"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RosterService {

    private static final int ROWS_AT_ONCE = 5_000;

    @Inject
    private IntakeTables tables;

    @Inject
    private IntakeDesk desk;

    @Inject
    private IntakeDecisions decisions;

    @Inject
    private IntakeView view;

    @Inject
    private IntakeJobs jobs;

    @Inject
    private KeptMappings mappings;

    @Inject
    private HandingBack handingBack;

    @Inject
    private StaffExports exports;

    @Inject
    private Instance<RosterTemplate> workbook;

    @Resource
    private SessionContext session;

    /**
     * Stores a file and starts reading it.
     *
     * @param content read to its end, never as a whole in memory; closed by the caller
     * @throws hrsuite.mentoring.Refusal TOO_LARGE over the configured size, UNSUPPORTED when no reader knows the format,
     *     INVALID when it is empty or breaks off, NO_ROOM when it cannot be kept at present
     */
    @RolesAllowed("hr-admin")
    public IntakeDetail receive(RosterUpload upload, InputStream content) {
        desk.requireRoom(0);
        try (StoredFile file = StoredFile.receive(content, RosterSettings.maxBytes())) {
            long id = desk.receive(upload, file, rolesForColumns(), caller());
            jobs.startWaiting();
            return detail(id);
        }
    }

    /** All intakes, newest first. */
    @RolesAllowed("hr-admin")
    public Page<IntakeDetail> intakes(PageRequest request) {
        return view.newestFirst(request);
    }

    @RolesAllowed("hr-admin")
    public IntakeDetail intake(String id) {
        return detail(Intake.number(id));
    }

    /** In the order of the rows, then of the columns. */
    @RolesAllowed("hr-admin")
    public Page<ProblemDetail> problems(String id, PageRequest request) {
        return withheld().inProblems(view.problems(Intake.number(id), request));
    }

    /** In the order of the rows, people who are missing last; the same before and after the intake is applied. */
    @RolesAllowed("hr-admin")
    public Page<ChangeDetail> changes(String id, PageRequest request) {
        return withheld().inChanges(view.changes(Intake.number(id), request));
    }

    /**
     * Corrects what the columns mean, and reads again.
     *
     * @throws hrsuite.mentoring.Refusal INVALID for an unknown heading or field, CONFLICT once it is applied or cancelled
     */
    @RolesAllowed("hr-admin")
    public IntakeDetail remap(String id, MappingDraft mapping) {
        long number = Intake.number(id);
        decisions.remap(number, mapping, caller());
        jobs.startWaiting();
        return detail(number);
    }

    /** What is kept about columns under names, in the order of the names. */
    @RolesAllowed("hr-admin")
    public Page<MappingDetail> mappings(PageRequest request) {
        return mappings.byName(request);
    }

    /** What is kept under a name; NOT_FOUND when nothing is. */
    @RolesAllowed("hr-admin")
    public MappingDetail mapping(String name) {
        return mappings.named(name);
    }

    /**
     * Forgets what is kept under a name, and under which headings it was used; what was read by it stays as it is.
     *
     * @param version the one that is meant; null for whichever it is
     * @throws hrsuite.mentoring.Refusal NOT_FOUND when nothing is kept, STALE when it is another version
     */
    @RolesAllowed("hr-admin")
    public void removeMapping(String name, Long version) {
        mappings.remove(name, version, caller());
    }

    /** Codes of the fields into which the caller may have columns read, in the order of the template. */
    @RolesAllowed("hr-admin")
    public List<String> fields() {
        Set<String> roles = rolesForColumns();
        return tables.known().all().stream()
                .filter(column -> column.role() == null || roles.contains(column.role()))
                .map(KnownColumn::code)
                .toList();
    }

    /**
     * Makes the changes, all or none: at once when they are few, otherwise in the background ({@link
     * IntakeState#APPLYING}).
     *
     * @param options null to accept nothing beyond the plain changes
     * @throws hrsuite.mentoring.Refusal CONFLICT when it is not judged, has refused rows that are not to be skipped, the
     *     guard is not confirmed, or the staff changed so that it had to be judged again
     */
    @RolesAllowed("hr-admin")
    public IntakeDetail apply(String id, ApplyOptions options) {
        long number = Intake.number(id);
        ApplyOptions accepted = options == null ? new ApplyOptions(false, false) : options;
        if (view.detail(number).counts().rows() > ROWS_AT_ONCE) {
            decisions.accept(number, accepted, caller());
            jobs.startWaiting();
        } else {
            applyAtOnce(number, accepted);
        }
        return detail(number);
    }

    /**
     * The uploaded file as a workbook in which each problem is marked and explained; what the caller may not see is not
     * in it. Put on record.
     *
     * @throws hrsuite.mentoring.Refusal CONFLICT while it is being read or applied, and when its file is not kept any more
     */
    @RolesAllowed("hr-admin")
    public RosterFile annotated(String id) {
        return handingBack.grant(Intake.number(id), rolesForColumns(), caller());
    }

    /** Gives an intake up that is not applied; CONFLICT otherwise. */
    @RolesAllowed("hr-admin")
    public IntakeDetail cancel(String id) {
        return detail(decisions.cancel(Intake.number(id), caller()).id());
    }

    /**
     * Brings the values of before an applied intake back.
     *
     * @throws hrsuite.mentoring.Refusal CONFLICT naming the people whom somebody else has changed since, or about whom
     *     something is held
     */
    @RolesAllowed("hr-admin")
    public IntakeDetail undo(String id) {
        return detail(decisions.undo(Intake.number(id), caller()).id());
    }

    /** An empty roster workbook with the columns that the caller may fill in. */
    @RolesAllowed("hr-admin")
    public void template(RosterLanguage language, OutputStream out) {
        try {
            workbook.get().write(TemplateColumns.of(tables.known(), rolesForColumns(), language), language, out);
        } catch (IOException e) {
            throw new UncheckedIOException("The template cannot be written.", e);
        }
    }

    /**
     * Grants an export of staff and puts it on record. It is in the columns of a roster, so that taking it in again
     * changes nothing; what the caller may not see has no column, so that taking it in clears nothing.
     *
     * @throws hrsuite.mentoring.Refusal INVALID for an unknown format or a grade without a level, TOO_LARGE for more
     *     people than one file takes
     */
    @RolesAllowed({"hr-admin", "hr-viewer", "hris-sync"})
    public RosterFile export(StaffExport export) {
        boolean seesPersonal = session.isCallerInRole("hr-admin") || session.isCallerInRole("hris-sync");
        return exports.grant(export, seesPersonal, caller());
    }

    /** What was refused has been taken back where it happened; here is nothing that a server could take back. */
    @AroundInvoke
    Object refusingPlainly(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Refusal refusal) {
            throw new Refusal.Plain(refusal);
        } catch (SqlFailure failure) {
            throw failure.hasNoRoom() ? new Refusal.Plain(StoredFile.databaseFull()) : failure;
        }
    }

    private void applyAtOnce(long id, ApplyOptions options) {
        try {
            if (decisions.applyAtOnce(id, options, caller()).state() != IntakeState.APPLIED) {
                throw Acceptance.judgedAgain(id);
            }
        } catch (StaffMoved e) {
            throw Refusal.conflict(
                    "intake", id, "STAFF_MOVED", "Somebody changed the same people just now.", "Apply it again.");
        }
    }

    private IntakeDetail detail(long id) {
        return withheld().in(view.detail(id));
    }

    /** What of intakes the caller may not see, whoever uploaded them. */
    private Withheld withheld() {
        return Withheld.from(tables.known(), rolesForColumns());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    /** Of the roles that further columns ask for, those of the caller. */
    private Set<String> rolesForColumns() {
        return tables.known().further().stream()
                .map(RosterColumns::role)
                .filter(Objects::nonNull)
                .filter(session::isCallerInRole)
                .collect(Collectors.toSet());
    }
}
