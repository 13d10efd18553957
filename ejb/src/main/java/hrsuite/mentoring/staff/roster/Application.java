package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.SqlFailure;
import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.UnitRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Merges the judged rows of an intake into the staff, set by set, in the caller's transaction. It changes people only as
 * they were when they were judged.
 */
final class Application {

    /** Columns of a person that are brought back by an undo. */
    static final List<String> REMEMBERED = Stream.concat(
                    Stream.of(StaffField.values()).map(StaffField::column),
                    Stream.of("birth_year_assumed", "user_name", "source", "field_sources", "updated_at"))
            .toList();

    /** The people, and the columns by which they are joined and chosen. */
    static final String PERSON = "person (id, employee_number, email, manager_number, status, source)";

    private static final String NEW_COLUMNS =
            Stream.of(StaffField.values()).map(StaffField::column).collect(Collectors.joining(", "));
    private static final String NEW_VALUES = Stream.of(StaffField.values())
            .map(field -> field == StaffField.STATUS ? "COALESCE(s.status, 'ACTIVE')" : "s." + field.column())
            .collect(Collectors.joining(", "));
    private static final String STAGED = " FROM mentoring.roster_staged s JOIN mentoring.roster_row r"
            + " ON r.intake_id = s.intake_id AND r.row_number = s.row_number ";
    private static final int MANY = 20_000;
    private static final int FEW = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

    private final Sql sql;
    private final HistoryMerge history;

    Application(Sql sql) {
        this.sql = sql;
        this.history = new HistoryMerge(sql);
    }

    /**
     * @param at the instant of all changes
     * @throws StaffMoved when people are no longer as they were judged
     */
    void apply(Intake intake, ColumnMap map, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        try {
            sql.takeRoom();
            remember(intake.id());
            long before = sql.count("SELECT COALESCE(MAX(id), 0) FROM mentoring.person");
            boolean first = isFirst(intake);
            create(intake, at, first);
            sql.refreshStatistics("roster_before (intake_id, person_id)", PERSON);
            change(intake, new Targets(map.fields()), at);
            remove(intake, today, at);
            int opened = history.merge(intake.id(), today, at, before, first);
            requireAll(opened, intake.counts().created());
            new UnitRegister(sql).keepInStep();
            registerGrades(intake.id());
        } catch (SqlFailure failure) {
            if (failure.isIntegrity()) {
                throw new StaffMoved("Somebody else took in the same people.");
            }
            throw failure;
        }
    }

    /** Whether everybody is as they were when the intake was judged. */
    boolean isAsJudged(long intake) {
        long moved = sql.count(
                "SELECT COUNT(*) FROM mentoring.roster_row r LEFT JOIN mentoring.person p ON p.id = r.person_id"
                        + " WHERE r.intake_id = ? AND r.person_id IS NOT NULL"
                        + " AND p.version IS DISTINCT FROM r.person_version",
                intake);
        long arrived = sql.count(
                "SELECT COUNT(*) FROM mentoring.roster_row r JOIN mentoring.person p"
                        + " ON p.employee_number = r.employee_number WHERE r.intake_id = ? AND r.kind = 'NEW'",
                intake);
        return moved + arrived == 0;
    }

    private void remember(long intake) {
        String columns = String.join(", ", REMEMBERED);
        sql.update(
                "INSERT INTO mentoring.roster_before (intake_id, person_id, kind, version_after, history_id, " + columns
                        + ") SELECT r.intake_id, p.id, r.kind, p.version + 1, h.id, "
                        + REMEMBERED.stream().map(column -> "p." + column).collect(Collectors.joining(", "))
                        + " FROM mentoring.roster_row r JOIN mentoring.person p ON p.id = r.person_id"
                        + " LEFT JOIN mentoring.person_history h ON h.person_id = p.id AND h.valid_to IS NULL"
                        + " WHERE r.intake_id = ? AND r.kind IN ('CHANGED', 'MISSING')",
                intake);
    }

    private void create(Intake intake, Instant at, boolean first) {
        String insert = "INSERT INTO mentoring.person (version, " + NEW_COLUMNS
                + ", birth_year_assumed, user_name, source, field_sources, created_at, updated_at) SELECT 1, "
                + NEW_VALUES
                + ", (s.birth_year_assumed AND s.birth_year IS NOT NULL), s.email, 'ROSTER', '', ?, ?" + STAGED
                + "WHERE s.intake_id = ? AND r.kind = 'NEW'";
        int created = first ? sql.fill("person", insert, at, at, intake.id()) : sql.update(insert, at, at, intake.id());
        requireAll(created, intake.counts().created());
        nameThoseSpokenOf(intake.id());
    }

    /** Whether the staff was practically empty before so many arrived. */
    private boolean isFirst(Intake intake) {
        return intake.counts().created() >= MANY
                && sql.list("SELECT id FROM mentoring.person FETCH FIRST " + FEW + " ROWS ONLY", row -> row.getLong(1))
                                .size()
                        < FEW;
    }

    /** Other features find the people of their columns by the row, new ones as well. */
    private void nameThoseSpokenOf(long intake) {
        sql.update(
                "UPDATE mentoring.roster_row SET person_version = 1, person_id = (SELECT p.id FROM mentoring.person p"
                        + " WHERE p.employee_number = roster_row.employee_number) WHERE intake_id = ? AND kind = 'NEW'"
                        + " AND row_number IN (SELECT e.row_number FROM mentoring.roster_extra e WHERE e.intake_id = ?)",
                intake,
                intake);
    }

    private void change(Intake intake, Targets targets, Instant at) {
        Collection<StaffField> fields = targets.fields();
        String columns = fields.stream().map(field -> field.column() + ", ").collect(Collectors.joining());
        String values =
                fields.stream().map(field -> targetOf(targets, field) + ", ").collect(Collectors.joining());
        int changed = sql.update(
                "UPDATE mentoring.person SET (" + columns
                        + "birth_year_assumed, user_name, field_sources, version, updated_at) = (SELECT " + values
                        + targets.birthYearAssumed().replace("p.", "person.") + ", " + userName(targets)
                        + ", COALESCE(r.field_sources, person.field_sources),"
                        + " person.version + 1, CAST(? AS timestamp with time zone)" + STAGED
                        + "WHERE r.intake_id = ? AND r.person_id = person.id AND r.kind = 'CHANGED')"
                        + " WHERE EXISTS (SELECT 1 FROM mentoring.roster_row r WHERE r.intake_id = ?"
                        + " AND r.person_id = person.id AND r.kind = 'CHANGED' AND r.person_version = person.version)",
                at,
                intake.id(),
                intake.id());
        requireAll(changed, intake.counts().changed());
        forgetLeaving(intake.id(), targets);
    }

    private static String targetOf(Targets targets, StaffField field) {
        return targets.target(field).replace("p.", "person.");
    }

    /** The user name follows the e-mail address as long as it is one. */
    private static String userName(Targets targets) {
        return targets.fields().contains(StaffField.EMAIL)
                ? "CASE WHEN person.user_name IS NULL OR person.user_name = lower(person.email) THEN "
                        + targetOf(targets, StaffField.EMAIL) + " ELSE person.user_name END"
                : "person.user_name";
    }

    /** Who is back has not left, also where the file has no column that says so. */
    private void forgetLeaving(long intake, Targets targets) {
        if (targets.fields().contains(StaffField.STATUS) && !targets.fields().contains(StaffField.LEAVE_DATE)) {
            sql.update(
                    "UPDATE mentoring.person SET leave_date = NULL, leave_reason = NULL WHERE status <> 'LEAVER'"
                            + " AND id IN (SELECT b.person_id FROM mentoring.roster_before b WHERE b.intake_id = ?"
                            + " AND b.status = 'LEAVER')",
                    intake);
        }
    }

    private void remove(Intake intake, LocalDate today, Instant at) {
        int left = sql.update(
                "UPDATE mentoring.person SET status = 'LEAVER', leave_date = COALESCE(leave_date, ?),"
                        + " version = version + 1, updated_at = ? WHERE EXISTS (SELECT 1 FROM mentoring.roster_row r"
                        + " WHERE r.intake_id = ? AND r.person_id = person.id AND r.kind = 'MISSING'"
                        + " AND r.person_version = person.version)",
                today,
                at,
                intake.id());
        requireAll(left, intake.counts().missing());
    }

    private static void requireAll(long done, long judged) {
        if (done != judged) {
            throw new StaffMoved(done + " people can be changed, " + judged + " were judged.");
        }
    }

    /** Grades that are words wait for HR to place them. */
    private void registerGrades(long intake) {
        List<Object[]> grades = new ArrayList<>();
        sql.each(
                "SELECT s.grade FROM (SELECT DISTINCT grade FROM mentoring.roster_staged WHERE intake_id = ?) s"
                        + " LEFT JOIN mentoring.grade g ON g.name = s.grade WHERE s.grade IS NOT NULL AND g.name IS NULL",
                row -> {
                    if (!NUMBER.matcher(row.getString(1)).matches()) {
                        grades.add(new Object[] {row.getString(1)});
                    }
                },
                intake);
        sql.batch(
                "INSERT INTO mentoring.grade (name, level) SELECT p.grade, CAST(NULL AS double precision)"
                        + " FROM mentoring.person p WHERE p.grade = ? FETCH FIRST 1 ROW ONLY",
                grades);
    }
}
