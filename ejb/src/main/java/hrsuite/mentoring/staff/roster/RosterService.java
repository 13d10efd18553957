package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.InputStream;
import java.io.OutputStream;

/** The door for people: a staff file comes in, is read and judged, shown, and applied or not. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RosterService {

    /**
     * Stores a file and starts reading it.
     *
     * @param content read to its end, never as a whole in memory; closed by the caller
     * @throws hrsuite.mentoring.Refusal TOO_LARGE over the configured size, UNSUPPORTED when no reader knows the format,
     *     INVALID when it is empty
     */
    @RolesAllowed("hr-admin")
    public IntakeDetail receive(RosterUpload upload, InputStream content) {
        throw new UnsupportedOperationException();
    }

    /** All intakes, newest first. */
    @RolesAllowed("hr-admin")
    public Page<IntakeDetail> intakes(PageRequest request) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed("hr-admin")
    public IntakeDetail intake(String id) {
        throw new UnsupportedOperationException();
    }

    /** In the order of the rows, then of the columns. */
    @RolesAllowed("hr-admin")
    public Page<ProblemDetail> problems(String id, PageRequest request) {
        throw new UnsupportedOperationException();
    }

    /** In the order of the rows, people who are missing last; the same before and after the intake is applied. */
    @RolesAllowed("hr-admin")
    public Page<ChangeDetail> changes(String id, PageRequest request) {
        throw new UnsupportedOperationException();
    }

    /**
     * Corrects what the columns mean, and reads again.
     *
     * @throws hrsuite.mentoring.Refusal INVALID for an unknown heading or field, CONFLICT once it is applied or cancelled
     */
    @RolesAllowed("hr-admin")
    public IntakeDetail remap(String id, MappingDraft mapping) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes the changes, all or none: at once when they are few, otherwise in the background ({@link
     * IntakeState#APPLYING}).
     *
     * @throws hrsuite.mentoring.Refusal CONFLICT when it is not judged, has refused rows that are not to be skipped, the
     *     guard is not confirmed, or the staff changed so that it had to be judged again
     */
    @RolesAllowed("hr-admin")
    public IntakeDetail apply(String id, ApplyOptions options) {
        throw new UnsupportedOperationException();
    }

    /** Gives an intake up that is not applied; CONFLICT otherwise. */
    @RolesAllowed("hr-admin")
    public IntakeDetail cancel(String id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Brings the values of before an applied intake back.
     *
     * @throws hrsuite.mentoring.Refusal CONFLICT naming the people whom somebody else has changed since, or about whom
     *     something is held
     */
    @RolesAllowed("hr-admin")
    public IntakeDetail undo(String id) {
        throw new UnsupportedOperationException();
    }

    /** An empty roster workbook with the columns that the caller may fill in. */
    @RolesAllowed("hr-admin")
    public void template(OutputStream workbook) {
        throw new UnsupportedOperationException();
    }
}
