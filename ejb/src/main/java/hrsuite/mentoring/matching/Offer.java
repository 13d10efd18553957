package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.matching.ConfirmRequest.Acknowledgment;
import hrsuite.mentoring.program.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A proposal that HR has released, with what the two have said.
 *
 * @param acknowledged frictions that HR accepted when it was released
 */
record Offer(
        Proposal proposal,
        long round,
        long program,
        Instant releasedAt,
        Instant expiresAt,
        Answer mentor,
        Answer mentee,
        String declineReason,
        List<Acknowledgment> acknowledged) {

    static final String COLUMNS = Proposal.COLUMNS + ", round_id, released_at, expires_at, mentor_answer,"
            + " mentee_answer, decline_reason, acknowledged,"
            + " (SELECT r.program_id FROM mentoring.matching_round r WHERE r.id = round_id) AS program_id";

    static Offer of(ResultSet row) throws SQLException {
        return new Offer(
                Proposal.of(row),
                row.getLong("round_id"),
                row.getLong("program_id"),
                Sql.instant(row, "released_at"),
                Sql.instant(row, "expires_at"),
                answer(row.getString("mentor_answer")),
                answer(row.getString("mentee_answer")),
                row.getString("decline_reason"),
                JsonText.list(row.getString("acknowledged"), Acknowledgment[].class));
    }

    private static Answer answer(String code) {
        return code == null ? Answer.WAITING : Answer.valueOf(code);
    }

    Role roleOf(long person) {
        return proposal.mentor() == person ? Role.MENTOR : Role.MENTEE;
    }

    Answer answerOf(Role role) {
        return role == Role.MENTOR ? mentor : mentee;
    }

    /** Whether the other side has said yes, too. */
    boolean isAwaited(Role other) {
        return answerOf(other) != Answer.ACCEPTED;
    }

    Set<String> acknowledgedCodes() {
        return acknowledged.stream().map(Acknowledgment::friction).collect(Collectors.toSet());
    }

    /** @throws Refusal CONFLICT when it is too late, or the person has answered already */
    void requireAnswerable(Role role, Instant now) {
        if (proposal.state() != ProposalState.RELEASED || !now.isBefore(expiresAt)) {
            throw refused("PROPOSAL_NOT_OPEN.answer");
        }
        if (answerOf(role) != Answer.WAITING) {
            throw refused("PROPOSAL_ANSWERED");
        }
    }

    private Refusal refused(String code) {
        return new Refusal(Refusal.Kind.CONFLICT, Sentences.refusal("proposal", proposal.id(), code));
    }

    ConsentDetail detail(boolean reasonToo) {
        return new ConsentDetail(releasedAt, expiresAt, mentor, mentee, reasonToo ? declineReason : null);
    }
}
