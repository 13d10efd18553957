package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.FieldOwners;
import hrsuite.mentoring.staff.FieldSources;
import hrsuite.mentoring.staff.StaffField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Keeps the roster from overwriting what another source has said. A field of which nobody has said anything may be
 * filled, whoever the person comes from.
 */
final class FieldOwnership {

    static final String ROSTER = FieldOwners.ROSTER;
    private static final String SAID_ELSEWHERE = " AND (p.source <> 'ROSTER' OR p.field_sources <> '')";
    private static final int ROWS_AT_ONCE = 2_000;

    private final Judged judged;
    private final FieldOwners owners;
    private final List<Object[]> updates = new ArrayList<>();

    FieldOwnership(Judged judged) {
        this.judged = judged;
        this.owners = FieldOwners.read(judged.sql());
    }

    void judge() {
        String columns = judged.targets().fields().stream()
                .map(field -> ", s." + field.column() + ", p." + field.column())
                .collect(Collectors.joining());
        judged.sql()
                .each(
                        "SELECT r.row_number, p.source, p.field_sources, s.birth_year_assumed" + columns
                                + " FROM mentoring.roster_row r"
                                + " JOIN mentoring.roster_staged s ON s.intake_id = r.intake_id AND s.row_number = r.row_number"
                                + " JOIN mentoring.person p ON p.id = r.person_id WHERE r.intake_id = ?"
                                + (owners.byField().isEmpty() ? SAID_ELSEWHERE : ""),
                        this::judge,
                        judged.id());
        flush();
    }

    private void judge(ResultSet row) throws SQLException {
        int number = row.getInt(1);
        String source = row.getString(2);
        FieldSources sources = FieldSources.parse(row.getString(3));
        FieldSources after = sources;
        StringBuilder kept = new StringBuilder();
        boolean changed = false;
        boolean birthYearAssumed = row.getBoolean(4);
        int column = 5;
        for (StaffField field : judged.targets().fields()) {
            String cell = row.getString(column++);
            String present = row.getString(column++);
            boolean silent = field == StaffField.BIRTH_YEAR && birthYearAssumed && present != null;
            String said = silent ? present : cell;
            String owned = owners.ownerOf(field, present, source, sources);
            String owner = owned == null ? ROSTER : owned;
            boolean differs = !Objects.equals(said, present) && (said != null || !Targets.isKeptWhenBlank(field));
            if (!owner.equals(ROSTER)) {
                kept.append(Targets.mark(field));
                ignored(number, field, said, present, owner);
            } else if (differs) {
                changed = true;
                after = source.equals(ROSTER) ? after : after.with(field, ROSTER);
            }
        }
        update(number, kept.toString(), after.equals(sources) ? null : after.toString(), changed);
    }

    private void ignored(int row, StaffField field, String said, String present, String owner) {
        if (said != null && !said.equals(present)) {
            judged.warn(
                    row,
                    field,
                    said,
                    "FIELD_OWNED_ELSEWHERE",
                    "The value '" + said + "' of " + field.code() + " in " + judged.cell(field, row)
                            + " is ignored, because " + owner + " owns the field.",
                    "Change it in " + owner + ", or make the roster the owner of the field.");
        }
    }

    private void update(int row, String kept, String sources, boolean changed) {
        updates.add(new Object[] {
            Sql.None.or(Sql.None.TEXT, kept.isEmpty() ? null : kept),
            Sql.None.or(Sql.None.TEXT, sources),
            changed ? "CHANGED" : "UNCHANGED",
            judged.id(),
            row
        });
        if (updates.size() >= ROWS_AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        judged.sql()
                .batch(
                        "UPDATE mentoring.roster_row SET kept = ?, field_sources = ?, kind = ? WHERE intake_id = ?"
                                + " AND row_number = ?",
                        updates);
        updates.clear();
    }
}
