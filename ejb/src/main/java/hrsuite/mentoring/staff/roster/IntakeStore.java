package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rows of the intakes: who they are, how far they are, and who works on them. */
final class IntakeStore {

    static final Duration LEASE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 5;
    private static final String WORKING = "('RECEIVED', 'READING', 'APPLYING')";

    private static final String STAFF = "STAFF";

    private final Sql sql;
    private final String feature;

    IntakeStore(Sql sql) {
        this(sql, STAFF);
    }

    /** Those of one feature: nobody finds the others by it. */
    IntakeStore(Sql sql, String feature) {
        this.sql = sql;
        this.feature = feature;
    }

    /** The present instant, as exact as every database keeps it. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    long create(RosterUpload upload, String format, StoredFile file, Set<String> roles, String by) {
        return sql.insert(
                "INSERT INTO mentoring.roster_intake (version, state, mode, apply_mode, format, wanted_sheet, file_name,"
                        + " bytes, sha256, roles, received_at, received_by, position, rows_read, rows_expected, created,"
                        + " changed, unchanged, missing, refused, errors, warnings, guard_staff, skip_refused,"
                        + " confirm_removals, attempts, mapping, feature) VALUES (1, 'RECEIVED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0,"
                        + " 0, 0, 0, 0, 0, 0, 0, 0, 0, FALSE, FALSE, 0, ?, ?)",
                upload.mode(),
                upload.apply(),
                format,
                upload.sheet(),
                upload.fileName() == null ? null : CellText.shown(upload.fileName(), 255),
                file.bytes(),
                file.sha256(),
                String.join(" ", new TreeSet<>(roles)),
                now(),
                by,
                upload.mapping(),
                feature);
    }

    Intake get(long id) {
        return find("SELECT * FROM mentoring.roster_intake WHERE id = ? AND feature = ?", id);
    }

    /** The same, and nobody else changes it before the transaction ends. */
    Intake lock(long id) {
        return find("SELECT * FROM mentoring.roster_intake WHERE id = ? AND feature = ? FOR UPDATE", id);
    }

    private Intake find(String query, long id) {
        return sql.one(query, Intake::of, id, feature).orElseThrow(() -> Refusal.notFound("intake", id));
    }

    Page<Intake> newestFirst(PageRequest request) {
        long before = request.after() == null ? Long.MAX_VALUE : request.afterKey();
        List<Intake> rows = sql.list(
                "SELECT * FROM mentoring.roster_intake WHERE id < ? AND feature = ? ORDER BY id DESC FETCH FIRST "
                        + (request.limit() + 1) + " ROWS ONLY",
                Intake::of,
                before,
                feature);
        return Page.of(rows, request, Intake::key);
    }

    /** What the files that are kept take together. */
    long storedBytes() {
        return sql.count("SELECT COALESCE(SUM(bytes), 0) FROM mentoring.roster_intake WHERE purged_at IS NULL");
    }

    /** Intakes on which work is to be done and nobody works, in the order in which it is to be begun. */
    List<Long> unattended() {
        return sql.list(
                "SELECT id FROM mentoring.roster_intake WHERE state IN " + WORKING
                        + " AND (lease_until IS NULL OR lease_until < ?)"
                        + " ORDER BY CASE WHEN state = 'APPLYING' THEN 0 ELSE 1 END, id",
                row -> row.getLong(1),
                now());
    }

    /** Takes an intake to work on it; false when somebody else did, or when it was tried too often in vain. */
    boolean claim(long id, String owner) {
        Instant now = now();
        sql.update(
                "UPDATE mentoring.roster_intake SET state = 'FAILED', version = version + 1, closed_at = ?, notice = ?"
                        + " WHERE id = ? AND attempts >= " + ATTEMPTS + " AND state IN " + WORKING
                        + " AND (lease_until IS NULL OR lease_until < ?)",
                now,
                "Given up after " + ATTEMPTS + " attempts; the server's log says why. Nothing was changed.",
                id,
                now);
        return sql.update(
                        "UPDATE mentoring.roster_intake SET lease_owner = ?, lease_until = ?, attempts = attempts + 1"
                                + " WHERE id = ? AND state IN " + WORKING
                                + " AND (lease_until IS NULL OR lease_until < ?)",
                        owner,
                        now.plus(LEASE),
                        id,
                        now)
                == 1;
    }

    /** The intake if this owner still holds it. */
    Optional<Intake> held(long id, String owner) {
        return sql.one(
                "SELECT * FROM mentoring.roster_intake WHERE id = ? AND lease_owner = ? AND state IN " + WORKING,
                Intake::of,
                id,
                owner);
    }

    void renew(String owner) {
        sql.update(
                "UPDATE mentoring.roster_intake SET lease_until = ? WHERE lease_owner = ? AND state IN " + WORKING,
                now().plus(LEASE),
                owner);
    }

    /** Lets go of an intake that still has work to do, so that another may take it at once. */
    void release(String owner) {
        sql.update("UPDATE mentoring.roster_intake SET lease_until = NULL WHERE lease_owner = ?", owner);
    }

    boolean surveyed(long id, String owner, Survey.Found found) {
        return sql.update(
                        "UPDATE mentoring.roster_intake SET state = 'READING', version = version + 1, sheet = ?, sheets = ?,"
                                + " heading_row = ?, rows_expected = ?, mapping = ?, lease_until = ?"
                                + " WHERE id = ? AND lease_owner = ? AND state IN ('RECEIVED', 'READING')",
                        found.sheet(),
                        CellText.shown(String.join("\n", found.sheets()), 4_000),
                        found.map().headingRow(),
                        found.expectedRows(),
                        found.mapping(),
                        now().plus(LEASE),
                        id,
                        owner)
                == 1;
    }

    /** Notes that a workbook of several tables has been read within the present transaction. */
    void read(long id, List<String> sheets, long rows) {
        sql.update(
                "UPDATE mentoring.roster_intake SET state = 'READING', version = version + 1, sheets = ?, rows_read = ?"
                        + " WHERE id = ?",
                CellText.shown(String.join("\n", sheets), 4_000),
                rows,
                id);
    }

    /** The fence: rows count only if this owner is the one who has come this far. */
    boolean advance(long id, String owner, int from, int to, int rows) {
        return sql.update(
                        "UPDATE mentoring.roster_intake SET position = ?, rows_read = rows_read + ?, lease_until = ?,"
                                + " attempts = 0 WHERE id = ? AND lease_owner = ? AND position = ? AND state = 'READING'",
                        to,
                        rows,
                        now().plus(LEASE),
                        id,
                        owner,
                        from)
                == 1;
    }

    /** A step that was not the owner's to make is undone as a whole. */
    static void requireHeld(boolean held, long id) {
        if (!held) {
            throw new IllegalStateException(
                    "Somebody else works on intake " + id + "; this attempt counts for nothing.");
        }
    }

    /**
     * Starts reading anew, after a corrected mapping.
     *
     * @param draft what was corrected; names the sheet and the row of the headings where those are others
     */
    void restart(long id, MappingDraft draft) {
        sql.update(
                "UPDATE mentoring.roster_intake SET state = 'RECEIVED', version = version + 1, position = 0, rows_read = 0,"
                        + " guard_quiet = NULL, created = 0, changed = 0, unchanged = 0, missing = 0, refused = 0,"
                        + " errors = 0, warnings = 0, notice = NULL, closed_at = NULL, lease_owner = NULL,"
                        + " lease_until = NULL, attempts = 0, wanted_sheet = COALESCE(?, wanted_sheet),"
                        + " wanted_heading_row = COALESCE(CAST(? AS integer), wanted_heading_row),"
                        + " mapping = COALESCE(?, mapping) WHERE id = ?",
                Sql.None.or(Sql.None.TEXT, draft.sheet()),
                Sql.None.or(Sql.None.NUMBER, draft.headingRow()),
                Sql.None.or(Sql.None.TEXT, draft.saveAs()),
                id);
    }

    /**
     * @param owner who judged; empty for nobody but the caller's transaction
     */
    boolean judged(long id, String owner, Judgment.Verdict verdict, String notice) {
        IntakeDetail.Counts counts = verdict.counts();
        IntakeDetail.Guard guard = verdict.guard();
        return sql.update(
                        "UPDATE mentoring.roster_intake SET state = 'JUDGED', version = version + 1, created = ?, changed = ?,"
                                + " unchanged = ?, missing = ?, refused = ?, errors = ?, warnings = ?, guard_staff = ?,"
                                + " guard_departments = ?, guard_message = ?, guard_quiet = ?, notice = ?, lease_owner = NULL,"
                                + " lease_until = NULL, attempts = 0 WHERE id = ? AND COALESCE(lease_owner, '') = ?"
                                + " AND state IN ('READING', 'JUDGED', 'APPLYING')",
                        counts.created(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.missing(),
                        counts.refused(),
                        counts.errors(),
                        counts.warnings(),
                        guard.staff(),
                        CellText.shown(String.join("\n", guard.departments()), 4_000),
                        guard.message(),
                        guard.quiet(),
                        notice,
                        id,
                        owner)
                == 1;
    }

    void applying(long id, ApplyOptions options, String by) {
        sql.update(
                "UPDATE mentoring.roster_intake SET state = 'APPLYING', version = version + 1, skip_refused = ?,"
                        + " confirm_removals = ?, applied_by = ?, attempts = 0, lease_owner = NULL, lease_until = NULL"
                        + " WHERE id = ?",
                options.skipRefused(),
                options.confirmRemovals(),
                by,
                id);
    }

    boolean applied(long id, String owner, Instant at) {
        return sql.update(
                        "UPDATE mentoring.roster_intake SET state = 'APPLIED', version = version + 1, applied_at = ?, closed_at = ?,"
                                + " lease_owner = NULL, lease_until = NULL WHERE id = ? AND COALESCE(lease_owner, '') = ?"
                                + " AND state = 'APPLYING'",
                        at,
                        at,
                        id,
                        owner)
                == 1;
    }

    void close(long id, IntakeState state, String notice) {
        sql.update(
                "UPDATE mentoring.roster_intake SET state = ?, version = version + 1, notice = ?, closed_at = ?,"
                        + " lease_owner = NULL, lease_until = NULL WHERE id = ?",
                state,
                notice == null ? null : CellText.shown(notice, 2_000),
                now(),
                id);
    }

    /** Intakes closed before an instant of which the content is still kept. */
    List<Long> closedBefore(Instant instant) {
        return sql.list(
                "SELECT id FROM mentoring.roster_intake WHERE closed_at < ? AND purged_at IS NULL ORDER BY id"
                        + " FETCH FIRST 100 ROWS ONLY",
                row -> row.getLong(1),
                instant);
    }

    void purged(long id) {
        sql.update("UPDATE mentoring.roster_intake SET purged_at = ?, version = version + 1 WHERE id = ?", now(), id);
    }
}
