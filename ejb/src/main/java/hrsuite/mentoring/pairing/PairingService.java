package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;

/** The pairs of a program. */
@Stateless
@DenyAll
public class PairingService {

    @Inject
    private Pairings pairings;

    @Inject
    private Exclusions exclusions;

    @Resource
    private SessionContext session;

    /** The pairings of a program, oldest first, ended ones included. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public Page<PairingDetail> pairings(String programId, PageRequest page) {
        return pairings.find(programId, page);
    }

    /**
     * One pairing.
     *
     * @throws hrsuite.mentoring.Refusal when there is none of that id
     */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public PairingDetail pairing(String id) {
        return pairings.detail(id);
    }

    /**
     * Takes over pairs that exist already. Each is judged as a proposal would be; those that must not be, or would break
     * a promise of capacity, are refused one by one, the others are made. Both must have places in the program.
     */
    @RolesAllowed("hr-admin")
    public PairingOutcome takeOver(String programId, List<ExistingPair> pairs) {
        return pairings.takeOver(programId, pairs);
    }

    /**
     * Takes over pairs that exist already from a workbook or a text of columns, as {@link #takeOver(String, List)} does:
     * a column for the mentor's employee number, one for the mentee's, and maybe one for the day since when. The place of
     * a refusal is its cell.
     *
     * @throws hrsuite.mentoring.Refusal when nothing of the file can be read
     */
    @RolesAllowed("hr-admin")
    public PairingOutcome takeOver(String programId, InputStream file) {
        return pairings.takeOver(programId, file);
    }

    /**
     * Moves a pairing on.
     *
     * @param expectedVersion the version that the caller has read
     * @param state {@code ACTIVE} or {@code COMPLETED}, in any case
     * @throws hrsuite.mentoring.Refusal when it has changed meanwhile, or the state does not follow on the present one
     */
    @RolesAllowed("hr-admin")
    public PairingDetail move(String id, long expectedVersion, String state) {
        return pairings.move(id, expectedVersion, state);
    }

    /**
     * Ends a pairing before its time, without asking whose fault it is.
     *
     * @param expectedVersion the version that the caller has read
     * @param reason {@code NO_FAULT REPLACED WORKLOAD CHANGED_JOB LEAVER OTHER}, in any case; null for {@code NO_FAULT}
     * @throws hrsuite.mentoring.Refusal when it has changed meanwhile, or has ended already
     */
    @RolesAllowed("hr-admin")
    public PairingDetail end(String id, long expectedVersion, String reason) {
        return pairings.end(id, expectedVersion, reason);
    }

    /**
     * Who is never to be paired with whom, oldest first. Without the notes of what people have declared for themselves,
     * and without what was declared about the caller. On record.
     */
    @RolesAllowed("hr-admin")
    public Page<ExclusionDetail> exclusions(PageRequest page) {
        return exclusions.all(caller(), page);
    }

    /**
     * One of them. On record.
     *
     * @throws hrsuite.mentoring.Refusal when there is none of that id for the caller
     */
    @RolesAllowed("hr-admin")
    public ExclusionDetail exclusion(String id) {
        return exclusions.one(caller(), id);
    }

    /**
     * HR declares that two are never to be paired, in any program and either way round. Pairings that there are go on.
     *
     * @throws hrsuite.mentoring.Refusal INVALID for people who are not at work here, one person twice, or the caller;
     *     CONFLICT when HR has declared it before
     */
    @RolesAllowed("hr-admin")
    public ExclusionDetail exclude(ExclusionDraft draft) {
        return exclusions.declare(caller(), draft);
    }

    /**
     * HR takes back what HR has declared.
     *
     * @throws hrsuite.mentoring.Refusal CONFLICT for what a person has declared
     */
    @RolesAllowed("hr-admin")
    public void liftExclusion(String id) {
        exclusions.lift(caller(), id);
    }

    /** With whom the caller has declared never to be paired, newest first. */
    @RolesAllowed("participant")
    public List<ExclusionDetail> ownExclusions() {
        return exclusions.own(caller());
    }

    /**
     * One of them.
     *
     * @throws hrsuite.mentoring.Refusal when the caller has declared none of that id
     */
    @RolesAllowed("participant")
    public ExclusionDetail ownExclusion(String id) {
        return exclusions.own(caller(), id);
    }

    /**
     * The caller declares never to be paired with somebody.
     *
     * @throws hrsuite.mentoring.Refusal as for {@link #exclude}; NOT_FOUND when the caller is nobody who is at work here
     */
    @RolesAllowed("participant")
    public ExclusionDetail excludeForMyself(ExclusionDraft draft) {
        return exclusions.declareOwn(caller(), draft);
    }

    /** The caller takes back what they have declared. */
    @RolesAllowed("participant")
    public void liftOwnExclusion(String id) {
        exclusions.liftOwn(caller(), id);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
