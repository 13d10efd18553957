package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
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
}
