package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.IntakeDetail.Counts;
import hrsuite.mentoring.staff.roster.IntakeDetail.Guard;
import hrsuite.mentoring.staff.roster.IntakeDetail.Progress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An intake as its row says. */
record Intake(
        long id,
        int version,
        IntakeState state,
        RosterMode mode,
        RosterApply apply,
        String format,
        String wantedSheet,
        String sheet,
        List<String> sheets,
        String fileName,
        long bytes,
        String sha256,
        Set<String> roles,
        Instant receivedAt,
        String receivedBy,
        int position,
        long rowsRead,
        long rowsExpected,
        Counts counts,
        Guard guard,
        String notice,
        ApplyOptions options,
        Instant appliedAt,
        String appliedBy,
        Instant closedAt,
        Instant purgedAt,
        Integer wantedHeadingRow,
        String mapping) {

    static Intake of(ResultSet row) throws SQLException {
        return new Intake(
                row.getLong("id"),
                row.getInt("version"),
                IntakeState.valueOf(row.getString("state")),
                RosterMode.valueOf(row.getString("mode")),
                RosterApply.valueOf(row.getString("apply_mode")),
                row.getString("format"),
                row.getString("wanted_sheet"),
                row.getString("sheet"),
                lines(row.getString("sheets")),
                row.getString("file_name"),
                row.getLong("bytes"),
                row.getString("sha256"),
                Set.of(
                        row.getString("roles").isEmpty()
                                ? new String[0]
                                : row.getString("roles").split(" ")),
                Sql.instant(row, "received_at"),
                row.getString("received_by"),
                row.getInt("position"),
                row.getLong("rows_read"),
                row.getLong("rows_expected"),
                counts(row),
                guard(row),
                row.getString("notice"),
                new ApplyOptions(row.getBoolean("skip_refused"), row.getBoolean("confirm_removals")),
                Sql.instant(row, "applied_at"),
                row.getString("applied_by"),
                Sql.instant(row, "closed_at"),
                Sql.instant(row, "purged_at"),
                row.getObject("wanted_heading_row", Integer.class),
                row.getString("mapping"));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("rows_read"),
                row.getLong("created"),
                row.getLong("changed"),
                row.getLong("unchanged"),
                row.getLong("missing"),
                row.getLong("refused"),
                row.getLong("errors"),
                row.getLong("warnings"));
    }

    private static Guard guard(ResultSet row) throws SQLException {
        Boolean quiet = row.getObject("guard_quiet", Boolean.class);
        return quiet == null
                ? null
                : new Guard(
                        quiet,
                        row.getLong("missing"),
                        row.getLong("guard_staff"),
                        lines(row.getString("guard_departments")),
                        row.getString("guard_message"));
    }

    private static List<String> lines(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    /** The row number of an id as people write it. */
    static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw Refusal.notFound("intake", id);
        }
    }

    String key() {
        return String.valueOf(id);
    }

    String sheetName() {
        return sheet == null ? "" : sheet;
    }

    /** Whether it may be applied without asking anybody. */
    boolean isClean() {
        return counts.errors() == 0 && counts.refused() == 0 && guard != null && guard.quiet();
    }

    void require(String act, IntakeState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw Refusal.conflict(
                    "state",
                    state,
                    "INTAKE_STATE",
                    "The intake " + id + " is " + state + " and cannot be " + act + ".",
                    "Possible while it is "
                            + String.join(
                                    ", ",
                                    List.of(allowed).stream().map(Enum::name).toList()) + ".");
        }
    }

    /** The file is kept for some days only after an intake was closed. */
    void requireFile() {
        if (purgedAt != null) {
            throw Refusal.conflict(
                    "intake",
                    id,
                    "INTAKE_PURGED",
                    "The file of the intake " + id + " is no longer kept.",
                    "Upload it again.");
        }
    }

    IntakeDetail detail(
            List<IntakeDetail.Column> columns, List<RosterReader.Remark> remarks, List<ProblemDetail> problems) {
        long total = state == IntakeState.RECEIVED || state == IntakeState.READING ? rowsExpected : rowsRead;
        return new IntakeDetail(
                key(),
                version,
                state,
                new Progress(rowsRead, Math.max(total, rowsRead)),
                mode,
                apply,
                format,
                sheet,
                sheets,
                fileName,
                bytes,
                sha256,
                receivedAt,
                receivedBy,
                closedAt,
                columns,
                counts,
                guard,
                notice,
                mapping,
                remarks,
                problems);
    }
}
