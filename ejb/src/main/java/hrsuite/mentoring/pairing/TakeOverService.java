package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.program.ProgramDirectory;
import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.RosterFile;
import hrsuite.mentoring.staff.roster.WorkbookIntakes;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;

/**
 * Workbooks of existing pairs on their way into a program: what is new, what is there already, what is refused and why, by
 * the cell; nothing changes before it is applied. An intake of another program is refused as not found.
 */
@Stateless
@DenyAll
public class TakeOverService {

    @Resource
    private SessionContext session;

    @Inject
    private WorkbookIntakes intakes;

    @Inject
    private ProgramDirectory programs;

    @Inject
    private Pairings pairings;

    @Inject
    private PairStaging staging;

    /**
     * Stores a file with the columns Mentor, Mentee and maybe Since, of any kind in which rosters come, reads and judges it.
     *
     * @param fileName as the uploader's machine calls it; may be null
     * @param content read to its end; closed by the caller
     * @return the intake, judged or refused
     * @throws hrsuite.mentoring.Refusal TOO_LARGE over the configured size, UNSUPPORTED for what nobody reads, INVALID when
     *     it is empty or breaks off, NO_ROOM when it cannot be kept at present; NOT_FOUND for an unknown program
     */
    @RolesAllowed("hr-admin")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public IntakeDetail receive(String programId, String fileName, InputStream content) {
        return intakes.receive(book(programId), fileName, content, caller());
    }

    /** The workbooks that came in for a program, newest first. */
    @RolesAllowed("hr-admin")
    public Page<IntakeDetail> intakes(String programId, PageRequest page) {
        return intakes.newestFirst(book(programId), page);
    }

    /** One of them, with what applying would do. */
    @RolesAllowed("hr-admin")
    public IntakeDetail intake(String programId, String id) {
        return intakes.detail(book(programId), id);
    }

    /** What is wrong, row by row and cell by cell. */
    @RolesAllowed("hr-admin")
    public Page<ProblemDetail> problems(String programId, String id, PageRequest page) {
        return intakes.problems(book(programId), id, page);
    }

    /** The pairs that are new, then those that are there already. */
    @RolesAllowed("hr-admin")
    public Page<PairChange> changes(String programId, String id, PageRequest page) {
        return staging.page(Long.parseLong(intakes.detail(book(programId), id).id()), page);
    }

    /**
     * Makes the new pairs, all or none.
     *
     * @param options whether refused rows are left out; null to take everything or nothing
     * @throws hrsuite.mentoring.Refusal CONFLICT when it is not judged, has refused rows that are not to be skipped, or had
     *     to be judged again because something changed
     */
    @RolesAllowed("hr-admin")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public IntakeDetail apply(String programId, String id, ApplyOptions options) {
        return intakes.apply(book(programId), id, options, caller());
    }

    /** Gives a workbook up that is not applied. */
    @RolesAllowed("hr-admin")
    public IntakeDetail cancel(String programId, String id) {
        return intakes.cancel(book(programId), id, caller());
    }

    /** The uploaded workbook with each problem marked and explained in its cell. */
    @RolesAllowed("hr-admin")
    public RosterFile annotated(String programId, String id) {
        return intakes.annotated(book(programId), id, caller());
    }

    private PairBook book(String programId) {
        return new PairBook(programs.detail(programId).id(), pairings, staging);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
