package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.RosterFile;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * Profiles, positions, plans and flags, for the role {@code succession} alone; each read is on record. Nobody sees what is
 * said about themselves or those above them, unless the installation is set up so.
 */
@Stateless
@DenyAll
public class SuccessionService {

    @Inject
    private ProfileDesk profiles;

    @Inject
    private PlanDesk plans;

    @Inject
    private FlagDesk flags;

    @Inject
    private FrictionDesk frictions;

    @Inject
    private BookDesk books;

    @Inject
    private ExportDesk exports;

    @Resource
    private SessionContext session;

    /** The profiles in which something is said, by person. */
    @RolesAllowed("succession")
    public Page<ProfileDetail> profiles(ProfileFilter filter, PageRequest page) {
        return profiles.profiles(filter, page, caller());
    }

    /**
     * How many profiles have which risk (across) and impact of loss (up): nine cells, the top row first.
     *
     * @param department in any case; null for all
     */
    @RolesAllowed("succession")
    public List<ProfileCell> riskByImpact(String department) {
        return profiles.grid(ProfileField.RISK_OF_LOSS, ProfileField.IMPACT_OF_LOSS, department, caller());
    }

    /**
     * How many profiles have which performance (across) and potential (up): nine cells, the top row first.
     *
     * @param department in any case; null for all
     */
    @RolesAllowed("succession")
    public List<ProfileCell> nineBoxes(String department) {
        return profiles.grid(ProfileField.PERFORMANCE, ProfileField.POTENTIAL, department, caller());
    }

    /**
     * The profile of a person, empty where nothing is said.
     *
     * @throws Refusal of kind NOT_FOUND when nobody has that number
     */
    @RolesAllowed("succession")
    public ProfileDetail profile(String employeeNumber) {
        return profiles.profile(employeeNumber, caller());
    }

    /** What was said of a person before, oldest first; nothing where the profile itself is withheld. */
    @RolesAllowed("succession")
    public Page<PastValue> history(String employeeNumber, PageRequest page) {
        return profiles.history(employeeNumber, page, caller());
    }

    /**
     * Makes a profile what the draft says; what was said before is kept.
     *
     * @param version what the caller has read
     * @throws Refusal of kind NOT_FOUND, INVALID with everything that is wrong, STALE, or CONFLICT for the caller's own
     *     profile and those of people above them
     */
    @RolesAllowed("succession")
    public ProfileDetail saveProfile(String employeeNumber, long version, ProfileDraft draft) {
        return profiles.save(employeeNumber, version, draft, caller());
    }

    /** Positions with their bench. */
    @RolesAllowed("succession")
    public Page<PositionDetail> positions(PositionFilter filter, PageRequest page) {
        return plans.positions(filter, page, caller());
    }

    /**
     * One position.
     *
     * @throws Refusal of kind NOT_FOUND when there is none of that code
     */
    @RolesAllowed("succession")
    public PositionDetail position(String code) {
        return plans.position(code, caller());
    }

    /**
     * Makes a position what the draft says, also one that is new, and its plan where the draft has one.
     *
     * @param version what the caller has read; null when it does not matter, 0 for a position that is to be new
     * @throws Refusal of kind INVALID with everything that is wrong, STALE, or CONFLICT where the caller or somebody above
     *     them holds it
     */
    @RolesAllowed("succession")
    public PositionSaved savePosition(String code, Long version, PositionDraft draft) {
        return plans.savePosition(code, version, draft, caller());
    }

    /**
     * The plans of a kind.
     *
     * @param kind null for all
     */
    @RolesAllowed("succession")
    public Page<PlanDetail> plans(PlanKind kind, PageRequest page) {
        return plans.plans(kind, page, caller());
    }

    /**
     * One plan, empty where nothing is said.
     *
     * @throws Refusal of kind NOT_FOUND when there is no such person or position
     */
    @RolesAllowed("succession")
    public PlanDetail plan(PlanKind kind, String subject) {
        return plans.plan(kind, subject, caller());
    }

    /**
     * Makes a plan what the draft says; who was named before is kept.
     *
     * @param version what the caller has read; null when it does not matter
     * @throws Refusal of kind NOT_FOUND, INVALID with everything that is wrong, STALE, or CONFLICT for a plan about the
     *     caller or somebody above them
     */
    @RolesAllowed("succession")
    public PlanDetail savePlan(PlanKind kind, String subject, Long version, PlanDraft draft) {
        return plans.savePlan(kind, subject, version, draft, caller());
    }

    /**
     * Removes a position with its own plan; other plans stay.
     *
     * @param version what the caller has read; null when it does not matter
     * @throws Refusal of kind NOT_FOUND, STALE, or CONFLICT where the caller or somebody above them holds it
     */
    @RolesAllowed("succession")
    public void deletePosition(String code, Long version) {
        plans.deletePosition(code, version, caller());
    }

    /**
     * Takes everybody from a plan; who was named is kept as history.
     *
     * @param version what the caller has read; null when it does not matter
     * @throws Refusal of kind NOT_FOUND, STALE, or CONFLICT for a plan about the caller or somebody above them
     */
    @RolesAllowed("succession")
    public void deletePlan(PlanKind kind, String subject, Long version) {
        plans.deletePlan(kind, subject, version, caller());
    }

    /** The flags in force, by person; those about the caller and people above them are left out. */
    @RolesAllowed("succession")
    public Page<RiskFlag> flags(FlagFilter filter, PageRequest page) {
        return flags.flags(filter, page, caller());
    }

    /** All flags in force at once, for a report that leaves the house. */
    @RolesAllowed("succession")
    public FlagReport allFlags(FlagFilter filter) {
        return flags.allFlags(filter, caller());
    }

    /**
     * One flag: a derived one, also of the past, or a declared one that has not been cleared.
     *
     * @throws Refusal of kind NOT_FOUND when there is none
     */
    @RolesAllowed("succession")
    public RiskFlag flag(String id) {
        return flags.flag(id, caller());
    }

    /**
     * How many flags of each code there were on each day, without those about the caller and people above them.
     *
     * @param from null for 30 days before the end
     * @param to null for today
     * @throws Refusal of kind INVALID for less than one day or more than 366
     */
    @RolesAllowed("succession")
    public List<FlagCount> trend(LocalDate from, LocalDate to) {
        return flags.trend(from, to, caller());
    }

    /**
     * Somebody takes care of a derived flag; it stays in force.
     *
     * @param version what the caller has read; null when it does not matter
     * @param reason 1 to 1,000 characters
     * @throws Refusal of kind NOT_FOUND, INVALID, STALE, or CONFLICT for a declared flag or one that is over
     */
    @RolesAllowed("succession")
    public RiskFlag acknowledge(String id, Long version, String reason) {
        return flags.acknowledge(id, version, reason, caller());
    }

    /**
     * Ends a flag: a declared one for good, a derived one until the facts behind it change.
     *
     * @param version what the caller has read; null when it does not matter
     * @param reason 1 to 1,000 characters
     * @throws Refusal of kind NOT_FOUND, INVALID, STALE, or CONFLICT for a flag that is over
     */
    @RolesAllowed("succession")
    public void resolve(String id, Long version, String reason) {
        flags.resolve(id, version, reason, caller());
    }

    /**
     * Declares a flag.
     *
     * @throws Refusal of kind INVALID with everything that is wrong with the draft; CONFLICT where it is about the caller
     *     or somebody above them
     */
    @RolesAllowed("succession")
    public RiskFlag declare(FlagDraft draft) {
        return flags.declare(draft, caller());
    }

    /**
     * Clears a declared flag; it is kept, but no longer shown.
     *
     * @param version what the caller has read; null when it does not matter
     * @throws Refusal of kind NOT_FOUND, STALE, or CONFLICT for a derived flag
     */
    @RolesAllowed("succession")
    public void clear(String id, Long version) {
        flags.clear(id, version, null, caller());
    }

    /**
     * What has come up between people who are paired, oldest first.
     *
     * @param state null for all that have not been resolved
     */
    @RolesAllowed("succession")
    public Page<FrictionAlert> frictions(RiskFlag.State state, PageRequest page) {
        return frictions.frictions(state, page, caller());
    }

    /**
     * One of them, also of the past.
     *
     * @throws Refusal of kind NOT_FOUND when there is none
     */
    @RolesAllowed("succession")
    public FrictionAlert friction(String id) {
        return frictions.friction(id, caller());
    }

    /**
     * Says that a pair may go on although something has come up.
     *
     * @param version what the caller has read; null when it does not matter
     * @param reason 1 to 1,000 characters
     * @throws Refusal of kind NOT_FOUND, INVALID, STALE, or CONFLICT for what is no longer there
     */
    @RolesAllowed("succession")
    public FrictionAlert acknowledgeFriction(String id, Long version, String reason) {
        return frictions.acknowledge(id, version, reason, caller());
    }

    /**
     * Takes a workbook in, reads and judges it; nothing is changed by it yet.
     *
     * @param fileName as the uploader's machine calls it; may be null
     * @param content read to its end, never as a whole in memory; closed by the caller
     * @return the intake, judged or refused
     * @throws Refusal TOO_LARGE over the configured size, UNSUPPORTED for what is no xlsx, INVALID when it is empty or
     *     breaks off, NO_ROOM when it cannot be kept at present
     */
    @RolesAllowed("succession")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public IntakeDetail receive(String fileName, InputStream content) {
        return books.receive(fileName, content, caller());
    }

    /** All workbooks that came in, newest first. */
    @RolesAllowed("succession")
    public Page<IntakeDetail> intakes(PageRequest page) {
        return books.intakes(page);
    }

    /**
     * One of them.
     *
     * @throws Refusal NOT_FOUND; CONFLICT for a workbook of somebody else that may speak of the caller or those above them
     */
    @RolesAllowed("succession")
    public IntakeDetail intake(String id) {
        return books.intake(id, caller());
    }

    /** What is wrong with it, sheet by sheet, cell by cell. */
    @RolesAllowed("succession")
    public Page<ProblemDetail> problems(String id, PageRequest page) {
        return books.problems(id, page, caller());
    }

    /** What it changes, row by row; the same before and after it is applied. */
    @RolesAllowed("succession")
    public Page<BookChange> changes(String id, PageRequest page) {
        return books.changes(id, page, caller());
    }

    /**
     * Makes the changes, all or none.
     *
     * @param options null to accept nothing beyond the plain changes
     * @throws Refusal CONFLICT when it is not judged, has refused rows that are not to be skipped, takes much away and
     *     that is not confirmed, or had to be judged again because something changed
     */
    @RolesAllowed("succession")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public IntakeDetail apply(String id, ApplyOptions options) {
        return books.apply(id, options, caller());
    }

    /** Gives an intake up that is not applied; CONFLICT otherwise. */
    @RolesAllowed("succession")
    public IntakeDetail cancel(String id) {
        return books.cancel(id, caller());
    }

    /** Takes the changes of an applied one back, but where somebody else has said something since. */
    @RolesAllowed("succession")
    public IntakeDetail undo(String id) {
        return books.undo(id, caller());
    }

    /** The uploaded workbook with each problem marked and explained in its cell; put on record. */
    @RolesAllowed("succession")
    public RosterFile annotated(String id) {
        return books.annotated(id, caller());
    }

    /**
     * Everything that the caller may see, to be written as a workbook; put on record with its purpose.
     *
     * @throws Refusal INVALID without a purpose
     */
    @RolesAllowed("succession")
    public SuccessionReport export(SuccessionExport asked) {
        return exports.export(asked, caller());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
