package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.matching.Outcome.Numbers;
import hrsuite.mentoring.matching.RoundDetail.CertificateDetail;
import hrsuite.mentoring.matching.RoundDetail.Counts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;

/**
 * A round as its table has it.
 *
 * @param numbers null until computed
 * @param declined proposals to which one of the two has said no
 * @param problems why it failed; empty unless it did
 */
record Round(
        long id,
        long version,
        long program,
        RoundState state,
        long done,
        long total,
        RoundSettings settings,
        Integer rulesVersion,
        List<Refusal.Reason> problems,
        Numbers numbers,
        int confirmed,
        long millis,
        Instant createdAt,
        String createdBy,
        int declined) {

    static final String COLUMNS =
            "id, version, program_id, state, progress_done, progress_total, settings, rules_version, data_digest,"
                    + " problems,"
                    + " confirmed, millis, created_at, created_by, mentors, mentees, candidates, matched, unmatched,"
                    + " mentors_used, mentors_unused, total_benefit, optimal, bound_pairs, bound_mentors, bound_benefit,"
                    + " (SELECT COUNT(*) FROM mentoring.matching_proposal mp WHERE mp.round_id = matching_round.id"
                    + " AND mp.state = 'DECLINED') AS declined";

    static Round of(ResultSet row) throws SQLException {
        return new Round(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("program_id"),
                RoundState.valueOf(row.getString("state")),
                row.getLong("progress_done"),
                row.getLong("progress_total"),
                JsonText.read(row.getString("settings"), RoundSettings.class),
                row.getObject("rules_version", Integer.class),
                JsonText.list(row.getString("problems"), Refusal.Reason[].class),
                row.getObject("matched") == null ? null : numbers(row),
                row.getInt("confirmed"),
                row.getLong("millis"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                row.getInt("declined"));
    }

    private static Numbers numbers(ResultSet row) throws SQLException {
        return new Numbers(
                row.getInt("mentors"),
                row.getInt("mentees"),
                row.getLong("candidates"),
                row.getInt("matched"),
                row.getInt("unmatched"),
                row.getInt("mentors_used"),
                row.getInt("mentors_unused"),
                row.getLong("total_benefit"),
                row.getBoolean("optimal"),
                row.getLong("bound_pairs"),
                row.getLong("bound_mentors"),
                row.getLong("bound_benefit"),
                row.getString("data_digest"));
    }

    boolean isComputed() {
        return numbers != null;
    }

    boolean isUnderWay() {
        return state == RoundState.QUEUED || state == RoundState.RUNNING;
    }

    /** What is left open by HR is given up; whatever was confirmed stays, and then the round counts as confirmed. */
    RoundState cancelled() {
        if (!EnumSet.of(RoundState.QUEUED, RoundState.RUNNING, RoundState.PROPOSED, RoundState.RELEASED)
                .contains(state)) {
            throw refused("ROUND_NOT_OPEN");
        }
        return confirmed > 0 ? RoundState.CONFIRMED : RoundState.CANCELLED;
    }

    void requireReleasable() {
        if (state != RoundState.PROPOSED && state != RoundState.RELEASED) {
            throw refused("ROUND_NOT_OPEN");
        }
    }

    void requireOpenProposals() {
        if (state != RoundState.PROPOSED) {
            throw refused("ROUND_NOT_OPEN");
        }
    }

    void requireComputed() {
        if (!isComputed()) {
            throw refused("ROUND_NOT_COMPUTED");
        }
    }

    private Refusal refused(String code) {
        String variant = isUnderWay() ? code + ".underway" : code;
        return new Refusal(
                Refusal.Kind.CONFLICT,
                Sentences.refusal("round", id, variant, Long.toString(id), Sentences.of("round." + state)));
    }

    RoundDetail detail() {
        return new RoundDetail(
                Long.toString(id),
                version,
                Long.toString(program),
                state,
                new RoundDetail.Progress(done, total),
                isComputed() ? counts() : null,
                isComputed() ? Reasons.share(numbers.totalBenefit()) : null,
                isComputed() ? certificate() : null,
                isComputed() ? millis / 1000.0 : null,
                settings,
                rulesVersion,
                isComputed() ? numbers.digest() : null,
                createdAt,
                createdBy,
                problems);
    }

    private Counts counts() {
        return new Counts(
                numbers.mentors(),
                numbers.mentees(),
                numbers.candidates(),
                numbers.matched(),
                numbers.unmatched(),
                numbers.mentorsUsed(),
                numbers.mentorsUnused(),
                confirmed,
                declined);
    }

    private CertificateDetail certificate() {
        return new CertificateDetail(
                numbers.optimal(),
                Reasons.share(numbers.boundOnBenefit()),
                Reasons.share(numbers.boundOnBenefit() - numbers.totalBenefit()),
                numbers.boundOnPairs(),
                numbers.boundOnMentors());
    }
}
