package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.matching.ConfirmRequest.Acknowledgment;
import hrsuite.mentoring.program.Role;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of proposals, seen by those who are to agree. */
@ApplicationScoped
class Offers {

    private static final String SELECT = "SELECT " + Offer.COLUMNS + " FROM mentoring.matching_proposal";
    private static final String OF_PERSON = " released_at IS NOT NULL AND (mentor_id = ? OR mentee_id = ?)";

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    private Sql sql;

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    void release(List<Proposal> proposals, Map<Long, List<Acknowledgment>> acknowledged, Instant now, Instant until) {
        sql.batch(
                "UPDATE mentoring.matching_proposal SET state = 'RELEASED', released_at = ?, expires_at = ?,"
                        + " acknowledged = ? WHERE id = ?",
                proposals,
                proposal -> new Object[] {
                    now, until, JsonText.of(acknowledged.getOrDefault(proposal.id(), List.of())), proposal.id()
                });
    }

    /** The person who signs in under a name; empty when nobody at work does. */
    Optional<Long> person(String signInName) {
        return sql.one(
                "SELECT id FROM mentoring.person WHERE user_name = ? AND status = 'ACTIVE' ORDER BY id",
                row -> row.getLong(1),
                signInName.toLowerCase(Locale.ROOT));
    }

    /** Newest first. */
    List<Offer> of(long person) {
        return sql.list(SELECT + " WHERE" + OF_PERSON + " ORDER BY id DESC", Offer::of, person, person);
    }

    /**
     * A proposal that was offered to a person; nobody else answers it until the transaction ends.
     *
     * @throws Refusal NOT_FOUND for everything else, whether it is there or not
     */
    Offer hold(String id, long person) {
        long key = id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
        sql.list(
                "SELECT id FROM mentoring.matching_round WHERE id ="
                        + " (SELECT round_id FROM mentoring.matching_proposal WHERE id = ?) FOR UPDATE",
                row -> row.getLong(1),
                key);
        return sql.one(SELECT + " WHERE id = ? AND" + OF_PERSON, Offer::of, key, person, person)
                .orElseThrow(() -> Refusal.notFound("proposal", id));
    }

    void answer(long proposal, Role role, Answer answer, ProposalState state, String reason) {
        String column = role == Role.MENTOR ? "mentor_answer" : "mentee_answer";
        sql.update(
                "UPDATE mentoring.matching_proposal SET " + column + " = ?, state = ?,"
                        + " decline_reason = COALESCE(?, decline_reason) WHERE id = ?",
                answer,
                state,
                Sql.None.or(Sql.None.TEXT, reason),
                proposal);
    }

    /** How many proposals of a round nobody has settled yet. */
    long open(long round) {
        return sql.count(
                "SELECT COUNT(*) FROM mentoring.matching_proposal WHERE round_id = ?"
                        + " AND state IN ('PROPOSED', 'RELEASED')",
                round);
    }

    /** Rounds with offers whose time is over. */
    List<Long> overdue(Instant now) {
        return sql.list(
                "SELECT DISTINCT round_id FROM mentoring.matching_proposal WHERE state = 'RELEASED' AND expires_at <= ?",
                row -> row.getLong(1),
                now);
    }

    void expire(long round, Instant now) {
        sql.update(
                "UPDATE mentoring.matching_proposal SET state = 'EXPIRED' WHERE round_id = ? AND state = 'RELEASED'"
                        + " AND expires_at <= ?",
                round,
                now);
    }

    /** By id of the proposal: what the two have said, in one round. */
    Map<Long, Offer> ofRound(long round) {
        Map<Long, Offer> offers = new HashMap<>();
        sql.each(
                SELECT + " WHERE round_id = ? AND released_at IS NOT NULL",
                row -> {
                    Offer offer = Offer.of(row);
                    offers.put(offer.proposal().id(), offer);
                },
                round);
        return offers;
    }

    /** By state: how many proposals of a round. */
    Map<ProposalState, Integer> states(long round) {
        Map<ProposalState, Integer> states = new HashMap<>();
        sql.each(
                "SELECT state, COUNT(*) FROM mentoring.matching_proposal WHERE round_id = ? GROUP BY state",
                row -> states.put(ProposalState.valueOf(row.getString(1)), row.getInt(2)),
                round);
        return states;
    }
}
