package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.database.SqlFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;

/**
 * Takes in workbooks of other features by the ways of rosters: the same states, preview, problems, guard, return and
 * lifetime of files. Whoever calls has checked the roles. Reading and judging are one step, in the foreground, because
 * such workbooks are shorter.
 */
@ApplicationScoped
public class WorkbookIntakes {

    @Inject
    private WorkbookDesk desk;

    protected WorkbookIntakes() {}

    WorkbookIntakes(WorkbookDesk desk) {
        this.desk = desk;
    }

    /**
     * Stores a workbook, reads and judges it. Called outside of a transaction.
     *
     * @param fileName as the uploader's machine calls it; may be null
     * @param content read to its end, never as a whole in memory; closed by the caller
     * @return the intake, judged or refused
     * @throws hrsuite.mentoring.Refusal TOO_LARGE over the configured size, UNSUPPORTED for what nobody reads, and for what is
     *     no xlsx where the feature has several tables, INVALID when
     *     it is empty or breaks off, NO_ROOM when it cannot be kept at present
     */
    public IntakeDetail receive(WorkbookFeature feature, String fileName, InputStream content, String by) {
        desk.requireRoom();
        try (StoredFile file = StoredFile.receive(content, RosterSettings.maxBytes())) {
            return detail(feature, String.valueOf(desk.receive(feature, fileName, file, by)));
        } catch (SqlFailure failure) {
            throw withoutRoom(failure);
        }
    }

    public Page<IntakeDetail> newestFirst(WorkbookFeature feature, PageRequest request) {
        return desk.newestFirst(feature, request);
    }

    /**
     * One intake.
     *
     * @throws hrsuite.mentoring.Refusal NOT_FOUND where the feature has none of that id
     */
    public IntakeDetail detail(WorkbookFeature feature, String id) {
        return desk.detail(feature, Intake.number(id));
    }

    /** What is wrong, sheet by sheet, in the order of the rows. */
    public Page<ProblemDetail> problems(WorkbookFeature feature, String id, PageRequest request) {
        return desk.problems(feature, Intake.number(id), request);
    }

    /**
     * Makes the changes, all or none. Called outside of a transaction.
     *
     * @param options null to accept nothing beyond the plain changes
     * @throws hrsuite.mentoring.Refusal CONFLICT when it is not judged, has refused rows that are not to be skipped, the
     *     guard is not confirmed, or something changed so that it had to be judged again; NO_ROOM when the database is
     *     full
     */
    public IntakeDetail apply(WorkbookFeature feature, String id, ApplyOptions options, String by) {
        long number = Intake.number(id);
        ApplyOptions accepted = options == null ? new ApplyOptions(false, false) : options;
        try {
            if (desk.apply(feature, number, accepted, by) != IntakeState.APPLIED) {
                throw Acceptance.judgedAgain(number);
            }
        } catch (SqlFailure failure) {
            throw withoutRoom(failure);
        }
        return desk.detail(feature, number);
    }

    private static RuntimeException withoutRoom(SqlFailure failure) {
        return failure.hasNoRoom() ? StoredFile.databaseFull() : failure;
    }

    /** Gives an intake up that is not applied; CONFLICT otherwise. */
    public IntakeDetail cancel(WorkbookFeature feature, String id, String by) {
        return desk.cancel(feature, Intake.number(id), by);
    }

    /** Brings the values of before an applied intake back, but where somebody else has said something since. */
    public IntakeDetail undo(WorkbookFeature feature, String id, String by) {
        return desk.undo(feature, Intake.number(id), by);
    }

    /**
     * The uploaded workbook with each problem marked and explained in its cell. Put on record.
     *
     * @throws hrsuite.mentoring.Refusal CONFLICT when its file is not kept any more
     */
    public RosterFile annotated(WorkbookFeature feature, String id, String by) {
        return desk.annotated(feature, Intake.number(id), by);
    }
}
