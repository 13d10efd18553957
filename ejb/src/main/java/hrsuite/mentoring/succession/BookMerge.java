package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Makes the changes of a judged workbook, set by set, and takes them back. Values and names on plans keep the ones of
 * before beside them, marked with the intake.
 */
record BookMerge(Sql sql) {

    private static final String VALUE =
            "person_id, field, said, assessed_on, assessed_by, valid_until, source, intake_id";
    private static final String NAMED = "plan_id, successor_number, place, readiness, emergency, assessed_on,"
            + " assessed_by, valid_until, intake_id";
    private static final String OLD = "c.title_was, c.unit_was, c.incumbent_was, c.key_was, c.vacant_was";
    private static final String NEW = "c.title, c.unit, c.incumbent_number, c.key_position, c.vacant_from";
    private static final String POSITION = "title, unit, incumbent_number, key_position, vacant_from";

    void forget(long intake) {
        for (String table : new String[] {"value", "position", "successor", "flag"}) {
            sql.update("DELETE FROM mentoring.workbook_" + table + " WHERE intake_id = ?", intake);
        }
    }

    /** How many changes rest on something that is no longer so. */
    long moved(long intake) {
        return sql.count(
                        "SELECT COUNT(*) FROM mentoring.workbook_value c LEFT JOIN mentoring.profile_value v"
                                + " ON v.person_id = c.person_id AND v.field = c.field WHERE c.intake_id = ?"
                                + " AND COALESCE(c.was, '') <> COALESCE(v.said, '')",
                        intake)
                + sql.count(
                        "SELECT COUNT(*) FROM mentoring.workbook_position c LEFT JOIN mentoring.succession_position po"
                                + " ON po.code = c.code WHERE c.intake_id = ? AND c.version_before"
                                + " <> COALESCE(po.version, 0)",
                        intake)
                + sql.count(
                        "SELECT COUNT(*) FROM mentoring.workbook_successor c LEFT JOIN (SELECT plan.kind,"
                                + " COALESCE(i.employee_number, po.code, plan.job_key) AS plan_key,"
                                + " s.successor_number, " + StagedName.STATE + " AS state"
                                + " FROM mentoring.succession_plan plan"
                                + " LEFT JOIN mentoring.person i ON i.id = plan.person_id"
                                + " LEFT JOIN mentoring.succession_position po ON po.id = plan.position_id"
                                + " JOIN mentoring.plan_successor s ON s.plan_id = plan.id) present"
                                + " ON present.kind = c.plan_kind AND present.plan_key = c.plan_key"
                                + " AND present.successor_number = c.successor_number WHERE c.intake_id = ?"
                                + " AND COALESCE(c.was, '') <> COALESCE(present.state, '')",
                        intake)
                + sql.count(
                        "SELECT COUNT(*) FROM mentoring.workbook_flag c"
                                + " LEFT JOIN mentoring.declared_flag d ON d.id = c.flag_id AND d.cleared_on IS NULL"
                                + " AND c.action <> 'ACKNOWLEDGE'"
                                + " LEFT JOIN mentoring.risk_flag f ON f.id = c.flag_id AND c.action = 'ACKNOWLEDGE'"
                                + " AND f.state <> 'RESOLVED' WHERE c.intake_id = ? AND COALESCE(c.version_before, 0)"
                                + " <> COALESCE(d.version, f.version, 0)",
                        intake);
    }

    void apply(long intake, String by, LocalDate today) {
        sql.refreshStatistics("workbook_value", "workbook_successor", "workbook_position");
        applyPositions(intake, by);
        applyValues(intake, by);
        applyNames(intake, by);
        applyFlags(intake, by, today);
    }

    private void applyPositions(long intake, String by) {
        sql.update(
                "UPDATE mentoring.succession_position SET (" + POSITION
                        + ", version, updated_at, updated_by) = (SELECT "
                        + NEW + ", c.version_before + 1, CAST(? AS timestamp with time zone), CAST(? AS varchar(320))"
                        + " FROM mentoring.workbook_position c WHERE c.intake_id = ? AND c.code"
                        + " = succession_position.code) WHERE code IN (SELECT c.code FROM mentoring.workbook_position c"
                        + " WHERE c.intake_id = ? AND c.version_before > 0)",
                Instant.now(),
                by,
                intake,
                intake);
        sql.update(
                "INSERT INTO mentoring.succession_position (code, " + POSITION
                        + ", version, updated_at, updated_by) SELECT c.code, " + NEW
                        + ", 1, CAST(? AS timestamp with time zone), CAST(? AS varchar(320))"
                        + " FROM mentoring.workbook_position c WHERE c.intake_id = ? AND c.version_before = 0",
                Instant.now(),
                by,
                intake);
    }

    private void applyValues(long intake, String by) {
        sql.update(
                "INSERT INTO mentoring.profile_value_past (" + VALUE + ", replaced_at, replaced_by, replaced_by_intake)"
                        + " SELECT v.person_id, v.field, v.said, v.assessed_on, v.assessed_by, v.valid_until, v.source,"
                        + " v.intake_id, CAST(? AS timestamp with time zone), CAST(? AS varchar(320)), c.intake_id"
                        + " FROM mentoring.profile_value v JOIN mentoring.workbook_value c"
                        + " ON c.person_id = v.person_id AND c.field = v.field WHERE c.intake_id = ?",
                Instant.now(),
                by,
                intake);
        sql.update(
                "DELETE FROM mentoring.profile_value WHERE (person_id, field) IN (SELECT c.person_id, c.field"
                        + " FROM mentoring.workbook_value c WHERE c.intake_id = ?)",
                intake);
        sql.update(
                "INSERT INTO mentoring.profile_value (" + VALUE
                        + ") SELECT c.person_id, c.field, c.said, c.assessed_on,"
                        + " c.assessed_by, c.valid_until, 'WORKBOOK', c.intake_id FROM mentoring.workbook_value c"
                        + " WHERE c.intake_id = ? AND c.said IS NOT NULL",
                intake);
        new ProfileMerge(sql).countVersions(intake);
    }

    private void applyNames(long intake, String by) {
        makePlans(intake);
        sql.update(
                "INSERT INTO mentoring.plan_successor_past (" + NAMED
                        + ", replaced_at, replaced_by, replaced_by_intake)"
                        + " SELECT s.plan_id, s.successor_number, s.place, s.readiness, s.emergency, s.assessed_on,"
                        + " s.assessed_by, s.valid_until, s.intake_id, CAST(? AS timestamp with time zone),"
                        + " CAST(? AS varchar(320)), c.intake_id FROM mentoring.plan_successor s"
                        + " JOIN mentoring.workbook_successor c ON c.plan_id = s.plan_id"
                        + " AND c.successor_number = s.successor_number WHERE c.intake_id = ?",
                Instant.now(),
                by,
                intake);
        sql.update(
                "DELETE FROM mentoring.plan_successor WHERE (plan_id, successor_number) IN (SELECT c.plan_id,"
                        + " c.successor_number FROM mentoring.workbook_successor c WHERE c.intake_id = ?)",
                intake);
        sql.update(
                "INSERT INTO mentoring.plan_successor (" + NAMED + ") SELECT c.plan_id, c.successor_number, c.place,"
                        + " c.readiness, c.emergency, c.assessed_on, c.assessed_by, c.valid_until, c.intake_id"
                        + " FROM mentoring.workbook_successor c WHERE c.intake_id = ? AND c.gone = FALSE",
                intake);
        new PlanMerge(sql).countVersions(intake);
    }

    private void makePlans(long intake) {
        String of = " FROM mentoring.workbook_successor c";
        String there = " AND NOT EXISTS (SELECT 1 FROM mentoring.succession_plan plan WHERE plan.";
        sql.update(
                "INSERT INTO mentoring.succession_plan (version, kind, person_id) SELECT DISTINCT 0, 'INCUMBENT', p.id"
                        + of + " JOIN mentoring.person p ON p.employee_number = c.plan_key WHERE c.intake_id = ?"
                        + " AND c.plan_kind = 'INCUMBENT'" + there + "person_id = p.id)",
                intake);
        sql.update(
                "INSERT INTO mentoring.succession_plan (version, kind, position_id) SELECT DISTINCT 0, 'POSITION', po.id"
                        + of + " JOIN mentoring.succession_position po ON po.code = c.plan_key WHERE c.intake_id = ?"
                        + " AND c.plan_kind = 'POSITION'" + there + "position_id = po.id)",
                intake);
        sql.update(
                "INSERT INTO mentoring.succession_plan (version, kind, job_key, job) SELECT 0, 'JOB', c.plan_key,"
                        + " MIN(c.job)" + of + " WHERE c.intake_id = ? AND c.plan_kind = 'JOB'" + there
                        + "job_key = c.plan_key) GROUP BY c.plan_key",
                intake);
        sql.update(
                "UPDATE mentoring.workbook_successor SET plan_id = (SELECT plan.id FROM mentoring.succession_plan plan"
                        + " LEFT JOIN mentoring.person i ON i.id = plan.person_id"
                        + " LEFT JOIN mentoring.succession_position po ON po.id = plan.position_id"
                        + " WHERE plan.kind = workbook_successor.plan_kind"
                        + " AND (i.employee_number = workbook_successor.plan_key OR po.code"
                        + " = workbook_successor.plan_key OR plan.job_key = workbook_successor.plan_key))"
                        + " WHERE intake_id = ?",
                intake);
    }

    private void applyFlags(long intake, String by, LocalDate today) {
        sql.update(
                "UPDATE mentoring.declared_flag SET version = version + 1, cleared_by = ?, cleared_on = ?,"
                        + " cleared_by_intake = ? WHERE id IN (SELECT c.flag_id FROM mentoring.workbook_flag c"
                        + " WHERE c.intake_id = ? AND c.action = 'CLEAR')",
                by,
                today,
                intake,
                intake);
        change(intake, "c.code, c.note, c.ends_on, c.counterpart_number", "");
        sql.update(
                "INSERT INTO mentoring.declared_flag (version, person_id, code, note, declared_by, declared_on, ends_on,"
                        + " counterpart_number, declared_by_intake) SELECT 1, c.person_id, c.code, c.note,"
                        + " CAST(? AS varchar(320)), CAST(? AS date), c.ends_on, c.counterpart_number, c.intake_id"
                        + " FROM mentoring.workbook_flag c WHERE c.intake_id = ? AND c.action = 'DECLARE'",
                by,
                today,
                intake);
        sql.update(
                "UPDATE mentoring.risk_flag SET (version, state, acknowledged_on, acknowledged_by, acknowledged_why)"
                        + " = (SELECT c.version_before + 1, 'ACKNOWLEDGED', CAST(? AS date), CAST(? AS varchar(320)),"
                        + " c.note FROM mentoring.workbook_flag c WHERE c.intake_id = ? AND c.action = 'ACKNOWLEDGE'"
                        + " AND c.flag_id = risk_flag.id) WHERE id IN (SELECT c.flag_id FROM mentoring.workbook_flag c"
                        + " WHERE c.intake_id = ? AND c.action = 'ACKNOWLEDGE')",
                today,
                by,
                intake,
                intake);
    }

    /** @param further which flags only */
    private void change(long intake, String said, String further) {
        sql.update(
                "UPDATE mentoring.declared_flag SET (version, code, note, ends_on, counterpart_number) = (SELECT"
                        + " declared_flag.version + 1, " + said
                        + " FROM mentoring.workbook_flag c WHERE c.intake_id = ?"
                        + " AND c.action = 'UPDATE' AND c.flag_id = declared_flag.id) WHERE id IN (SELECT c.flag_id"
                        + " FROM mentoring.workbook_flag c WHERE c.intake_id = ? AND c.action = 'UPDATE'" + further
                        + ")",
                intake,
                intake);
    }

    /** Gives back what was before, but where somebody else has said something since. */
    void restore(long intake, String by, FlagNews news) {
        sql.update(
                "UPDATE mentoring.risk_flag SET version = version + 1, state = 'OPEN', acknowledged_on = NULL,"
                        + " acknowledged_by = NULL, acknowledged_why = NULL WHERE state = 'ACKNOWLEDGED'"
                        + " AND EXISTS (SELECT 1 FROM mentoring.workbook_flag c WHERE c.intake_id = ?"
                        + " AND c.action = 'ACKNOWLEDGE' AND c.flag_id = risk_flag.id"
                        + " AND c.note = risk_flag.acknowledged_why)",
                intake);
        change(
                intake,
                "c.code_was, c.note_was, c.ends_was, c.counterpart_was",
                " AND c.version_before + 1 = declared_flag.version");
        new FlagMerge(sql).restore(intake, news);
        new PlanMerge(sql).restore(intake);
        new ProfileMerge(sql).restore(intake);
        restorePositions(intake, by);
    }

    private void restorePositions(long intake, String by) {
        String untouched = " FROM mentoring.workbook_position c WHERE c.intake_id = ? AND c.code"
                + " = succession_position.code AND c.version_before + 1 = succession_position.version";
        sql.update(
                "UPDATE mentoring.succession_position SET (" + POSITION
                        + ", version, updated_at, updated_by) = (SELECT "
                        + OLD + ", c.version_before + 2, CAST(? AS timestamp with time zone), CAST(? AS varchar(320))"
                        + untouched + ") WHERE EXISTS (SELECT 1" + untouched + " AND c.version_before > 0)",
                Instant.now(),
                by,
                intake,
                intake);
        sql.update(
                "DELETE FROM mentoring.succession_position WHERE EXISTS (SELECT 1" + untouched
                        + " AND c.version_before = 0) AND NOT EXISTS (SELECT 1 FROM mentoring.succession_plan plan"
                        + " JOIN mentoring.plan_successor s ON s.plan_id = plan.id"
                        + " WHERE plan.position_id = succession_position.id)",
                intake);
    }
}
