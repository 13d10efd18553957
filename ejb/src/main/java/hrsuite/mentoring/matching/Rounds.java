package hrsuite.mentoring.matching;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.matching.Outcome.Numbers;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The table of rounds. Whoever computes a round holds a lease on it; every write of a computation names the lease, so that
 * one whose lease has passed to another server writes nothing any more.
 */
@ApplicationScoped
class Rounds {

    static final Duration LEASE = Duration.ofSeconds(60);
    static final int ATTEMPTS = 3;

    private static final String SELECT = "SELECT " + Round.COLUMNS + " FROM mentoring.matching_round";
    private static final String OF_LEASE = " WHERE id = ? AND lease_owner = ? AND state = 'RUNNING'";

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    private Sql sql;

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    long insert(long program, RoundSettings settings, int rulesVersion, String createdBy) {
        return sql.insert(
                "INSERT INTO mentoring.matching_round (version, program_id, state, attempts, progress_done,"
                        + " progress_total, settings, rules_version, confirmed, created_at, created_by)"
                        + " VALUES (1, ?, 'QUEUED', 0, 0, 0, ?, ?, 0, ?, ?)",
                program,
                JsonText.of(settings),
                rulesVersion,
                now(),
                createdBy);
    }

    Round find(String program, String id) {
        return one(SELECT + " WHERE id = ? AND program_id = ?", id, key(id, id), key(program, id));
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Round lock(String program, String id) {
        return one(SELECT + " WHERE id = ? AND program_id = ? FOR UPDATE", id, key(id, id), key(program, id));
    }

    /** Nobody else changes it until the transaction ends. */
    void lock(long id) {
        sql.list("SELECT id FROM mentoring.matching_round WHERE id = ? FOR UPDATE", row -> row.getLong(1), id);
    }

    private Round one(String query, String id, Object... values) {
        return sql.list(query, Round::of, values).stream().findFirst().orElseThrow(() -> Refusal.notFound("round", id));
    }

    private static long key(String text, String round) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.notFound("round", round);
        }
    }

    /** Newest first. */
    Page<Round> page(String program, PageRequest page) {
        long before = page.after() == null ? Long.MAX_VALUE : page.afterKey();
        List<Round> rows = sql.list(
                SELECT + " WHERE program_id = ? AND id < ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY",
                Round::of,
                key(program, program),
                before,
                page.limit() + 1);
        return Page.of(rows, page, round -> Long.toString(round.id()));
    }

    /** Rounds that nobody computes, oldest first. */
    List<Long> waiting() {
        return sql.list(
                "SELECT id FROM mentoring.matching_round WHERE state IN ('QUEUED', 'RUNNING')"
                        + " AND (lease_until IS NULL OR lease_until < ?) ORDER BY id",
                row -> row.getLong(1),
                now());
    }

    /** Takes a waiting round up; false when somebody else was faster. */
    boolean claim(long id, String lease) {
        return sql.update(
                        "UPDATE mentoring.matching_round SET state = 'RUNNING', version = version + 1, lease_owner = ?,"
                                + " lease_until = ?, attempts = attempts + 1, progress_done = 0"
                                + " WHERE id = ? AND state IN ('QUEUED', 'RUNNING') AND attempts < ?"
                                + " AND (lease_until IS NULL OR lease_until < ?)",
                        lease,
                        now().plus(LEASE),
                        id,
                        ATTEMPTS,
                        now())
                == 1;
    }

    /** Fails a round that has taken its server down as often as it may. */
    boolean giveUp(long id, List<Refusal.Reason> problems) {
        return sql.update(
                        "UPDATE mentoring.matching_round SET state = 'FAILED', version = version + 1, lease_owner = NULL,"
                                + " problems = ? WHERE id = ? AND state IN ('QUEUED', 'RUNNING') AND attempts >= ?"
                                + " AND lease_until < ?",
                        JsonText.of(problems),
                        id,
                        ATTEMPTS,
                        now())
                == 1;
    }

    Optional<Round> underLease(long id, String lease) {
        return sql.list(SELECT + OF_LEASE, Round::of, id, lease).stream().findFirst();
    }

    /** Tells how far the work is and renews the lease; false when the lease is lost or the round was cancelled. */
    boolean advance(long id, String lease, long done, long total) {
        return sql.update(
                        "UPDATE mentoring.matching_round SET progress_done = ?, progress_total = ?, lease_until = ?"
                                + OF_LEASE,
                        done,
                        total,
                        now().plus(LEASE),
                        id,
                        lease)
                == 1;
    }

    boolean propose(long id, String lease, Numbers numbers, long millis) {
        return sql.update(
                        "UPDATE mentoring.matching_round SET state = 'PROPOSED', version = version + 1,"
                                + " lease_owner = NULL, lease_until = NULL, progress_done = progress_total, mentors = ?,"
                                + " mentees = ?, candidates = ?, matched = ?, unmatched = ?, mentors_used = ?,"
                                + " mentors_unused = ?, total_benefit = ?, optimal = ?, bound_pairs = ?,"
                                + " bound_mentors = ?, bound_benefit = ?, data_digest = ?, millis = ?" + OF_LEASE,
                        numbers.mentors(),
                        numbers.mentees(),
                        numbers.candidates(),
                        numbers.matched(),
                        numbers.unmatched(),
                        numbers.mentorsUsed(),
                        numbers.mentorsUnused(),
                        numbers.totalBenefit(),
                        numbers.optimal(),
                        numbers.boundOnPairs(),
                        numbers.boundOnMentors(),
                        numbers.boundOnBenefit(),
                        numbers.digest(),
                        millis,
                        id,
                        lease)
                == 1;
    }

    boolean fail(long id, String lease, List<Refusal.Reason> problems) {
        return sql.update(
                        "UPDATE mentoring.matching_round SET state = 'FAILED', version = version + 1, lease_owner = NULL,"
                                + " lease_until = NULL, problems = ?" + OF_LEASE,
                        JsonText.of(problems),
                        id,
                        lease)
                == 1;
    }

    void change(long id, RoundState state, int confirmed) {
        sql.update(
                "UPDATE mentoring.matching_round SET state = ?, confirmed = ?, version = version + 1,"
                        + " lease_owner = NULL, lease_until = NULL WHERE id = ?",
                state.name(),
                confirmed,
                id);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
