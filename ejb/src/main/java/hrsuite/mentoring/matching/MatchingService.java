package hrsuite.mentoring.matching;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.program.ProgramDirectory;
import hrsuite.mentoring.program.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Rounds of matching: run, read, confirm. An unknown program or round is refused as not found. */
@Stateless
@DenyAll
@DeclareRoles({"succession", "hr-admin"})
public class MatchingService {

    @Inject
    private ProgramDirectory programs;

    @Inject
    private Opening opening;

    @Inject
    private Rounds rounds;

    @Inject
    private Viewer viewer;

    @Inject
    private Confirmation confirmation;

    @Inject
    private Reports reports;

    @Inject
    private Consent consent;

    @Inject
    private Comparison comparison;

    @Inject
    private Fairness fairness;

    @Resource
    private SessionContext session;

    /**
     * Asks for a round, which is computed in the background.
     *
     * @return the round, {@link RoundState#QUEUED}
     * @throws hrsuite.mentoring.Refusal INVALID for a pin or forbid that names nobody of the program or is pinned and
     *     forbidden at once, for an unknown weight or one out of bounds; CONFLICT when the program is closed
     */
    @RolesAllowed("hr-admin")
    public RoundDetail run(String programId, RoundDraft draft) {
        return opening.open(programId, draft, session.getCallerPrincipal().getName());
    }

    /** All rounds of a program, newest first. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public Page<RoundDetail> rounds(String programId, PageRequest page) {
        programs.detail(programId);
        return rounds.page(programId, page).map(Round::detail);
    }

    /** One round. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public RoundDetail round(String programId, String roundId) {
        return rounds.find(programId, roundId).detail();
    }

    /** The proposed pairs, by mentor; empty until computed. */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public Page<ProposalDetail> proposals(String programId, String roundId, PageRequest page, Locale language) {
        return viewer.proposals(programId, roundId, page, reader(), language);
    }

    /**
     * One proposed pair.
     *
     * @throws hrsuite.mentoring.Refusal NOT_FOUND when the round has no such proposal
     */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public ProposalDetail proposal(String programId, String roundId, String proposalId, Locale language) {
        return viewer.proposal(programId, roundId, proposalId, reader(), language);
    }

    /**
     * Who was left over.
     *
     * @param role the side; null means mentees
     */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public Page<UnmatchedDetail> unmatched(
            String programId, String roundId, Role role, PageRequest page, Locale language) {
        return viewer.unmatched(programId, roundId, role == null ? Role.MENTEE : role, page, language);
    }

    /**
     * Makes pairings of proposals: all that are named, or none.
     *
     * @throws hrsuite.mentoring.Refusal NOT_FOUND for an unknown proposal; CONFLICT for one that is no longer open, whose
     *     friction nobody acknowledged, or that pairing refuses
     */
    @RolesAllowed("hr-admin")
    public ConfirmDetail confirm(String programId, String roundId, ConfirmRequest request) {
        return confirmation.confirm(programId, roundId, request, mayReadFrictions());
    }

    /**
     * Gives up what is still open: a round under way stops, open proposals are cancelled, confirmed ones stay.
     *
     * @throws hrsuite.mentoring.Refusal CONFLICT when nothing is open
     */
    @RolesAllowed("hr-admin")
    public RoundDetail cancel(String programId, String roundId) {
        return confirmation.cancel(programId, roundId);
    }

    /**
     * The whole round for a workbook; recorded as an export.
     *
     * @throws hrsuite.mentoring.Refusal CONFLICT while there is nothing to report
     */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public RoundReport report(String programId, String roundId, Locale language) {
        return reports.report(programId, roundId, reader(), language);
    }

    /**
     * Offers proposals to the two of each, where the program asks for their consent: all that are named, or none.
     *
     * @throws hrsuite.mentoring.Refusal NOT_FOUND for an unknown proposal; CONFLICT for a program that does not ask, a
     *     proposal that is no longer open, or a friction that nobody acknowledged
     */
    @RolesAllowed("hr-admin")
    public ReleaseDetail release(String programId, String roundId, ReleaseRequest request) {
        return consent.release(programId, roundId, request, mayReadFrictions());
    }

    /** What was offered to the caller, newest first; empty for whoever is not in the roster. */
    @RolesAllowed("participant")
    public List<OfferDetail> offers(Locale language) {
        return consent.own(session.getCallerPrincipal().getName(), language);
    }

    /**
     * The caller says yes. When both have, the two are a pairing.
     *
     * @throws hrsuite.mentoring.Refusal NOT_FOUND for a proposal that was not offered to the caller; CONFLICT when it has
     *     been answered, is over, or a place has been taken meanwhile
     */
    @RolesAllowed("participant")
    public OfferDetail accept(String proposalId, Locale language) {
        return consent.accept(session.getCallerPrincipal().getName(), proposalId, language);
    }

    /**
     * The caller says no.
     *
     * @param reason only HR reads it; may be null
     * @throws hrsuite.mentoring.Refusal as for {@link #accept}
     */
    @RolesAllowed("participant")
    public OfferDetail decline(String proposalId, String reason, Locale language) {
        return consent.decline(session.getCallerPrincipal().getName(), proposalId, reason, language);
    }

    /**
     * Rounds of a program side by side; what changed is told from the first.
     *
     * @param roundIds 1 to 5
     * @throws hrsuite.mentoring.Refusal CONFLICT for a round that is not computed
     */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public RoundComparison compare(String programId, List<String> roundIds) {
        return comparison.compare(programId, roundIds);
    }

    /**
     * Who was selected, by department, location and grade, and for {@code hr-admin} by what people have said of themselves.
     *
     * @throws hrsuite.mentoring.Refusal CONFLICT for a round that is not computed
     */
    @RolesAllowed({"hr-admin", "hr-viewer"})
    public FairnessDetail fairness(String programId, String roundId, Locale language) {
        return fairness.of(programId, roundId, session.isCallerInRole("hr-admin"), language);
    }

    private Reader reader() {
        return new Reader(mayReadFrictions(), session.isCallerInRole("hr-admin"));
    }

    private boolean mayReadFrictions() {
        return session.isCallerInRole("succession");
    }
}
