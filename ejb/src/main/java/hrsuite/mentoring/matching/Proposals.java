package hrsuite.mentoring.matching;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.matching.ConfirmRequest.Acknowledgment;
import hrsuite.mentoring.matching.Outcome.Other;
import hrsuite.mentoring.matching.Outcome.Proposed;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The table of proposals. */
@ApplicationScoped
class Proposals {

    private static final String SELECT = "SELECT " + Proposal.COLUMNS + " FROM mentoring.matching_proposal";

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    private Sql sql;

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    void insert(long round, List<Proposed> proposals) {
        sql.batch(
                "INSERT INTO mentoring.matching_proposal (round_id, state, mentor_id, mentee_id, benefit, mentee_gain,"
                        + " mentor_gain, reasons, common_minutes, frictions, alternative_id, alternative_benefit,"
                        + " alternative_text, pinned, mentee_alternative_id, mentee_alternative_benefit,"
                        + " mentee_alternative_text)"
                        + " VALUES (?, 'PROPOSED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                proposals,
                pair -> new Object[] {
                    round,
                    pair.mentor().person(),
                    pair.mentee().person(),
                    pair.benefit(),
                    pair.menteeGain(),
                    pair.mentorGain(),
                    JsonText.of(pair.reasons()),
                    pair.commonMinutes(),
                    JsonText.of(pair.frictions()),
                    person(pair.alternative()),
                    benefit(pair.alternative()),
                    text(pair.alternative()),
                    pair.pinned(),
                    person(pair.mentorsAlternative()),
                    benefit(pair.mentorsAlternative()),
                    text(pair.mentorsAlternative())
                });
    }

    private static Long person(Other alternative) {
        return alternative == null ? null : alternative.partner().person();
    }

    private static Integer benefit(Other alternative) {
        return alternative == null ? null : alternative.benefit();
    }

    private static String text(Other alternative) {
        return alternative == null ? null : JsonText.of(alternative.text());
    }

    /** Those of a round that come after one, in their order. */
    List<Proposal> of(long round, long after, int limit) {
        return sql.list(
                SELECT + " WHERE round_id = ? AND id > ? ORDER BY id FETCH FIRST ? ROWS ONLY",
                Proposal::of,
                round,
                after,
                limit);
    }

    void confirm(List<Proposal> proposals, Map<Long, List<Acknowledgment>> acknowledged) {
        sql.batch(
                "UPDATE mentoring.matching_proposal SET state = 'CONFIRMED', acknowledged = ? WHERE id = ?",
                proposals,
                proposal -> new Object[] {
                    acknowledged.containsKey(proposal.id()) ? JsonText.of(acknowledged.get(proposal.id())) : null,
                    proposal.id()
                });
    }

    void cancelOpen(long round) {
        sql.update(
                "UPDATE mentoring.matching_proposal SET state = 'CANCELLED' WHERE round_id = ?"
                        + " AND state IN ('PROPOSED', 'RELEASED')",
                round);
    }
}
