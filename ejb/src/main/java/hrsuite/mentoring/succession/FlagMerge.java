package hrsuite.mentoring.succession;

import static hrsuite.mentoring.succession.IntakeSql.said;

import hrsuite.mentoring.database.Sql;
import java.time.LocalDate;

/** Flags that an intake declares; those that a person declared by hand are left alone. */
record FlagMerge(Sql sql) {

    void merge(long intake, String actor, LocalDate today) {
        String flags = said(SuccessionColumns.FLAG);
        sql.update(
                "UPDATE mentoring.declared_flag SET version = version + 1, cleared_by = ?, cleared_on = ?,"
                        + " cleared_by_intake = ? WHERE cleared_on IS NULL AND declared_by_intake IS NOT NULL"
                        + " AND EXISTS (SELECT 1" + flags
                        + " AND r.person_id = declared_flag.person_id AND (e.said IS NULL OR e.said <> code))",
                actor,
                today,
                intake,
                intake);
        sql.update(
                "INSERT INTO mentoring.declared_flag (version, person_id, code, note, declared_by, declared_on,"
                        + " declared_by_intake) SELECT 1, r.person_id, e.said, '', CAST(? AS varchar(320)),"
                        + " CAST(? AS date), r.intake_id" + flags + " AND e.said IS NOT NULL AND NOT EXISTS (SELECT 1"
                        + " FROM mentoring.declared_flag f WHERE f.person_id = r.person_id AND f.cleared_on IS NULL"
                        + " AND f.code = e.said)",
                actor,
                today,
                intake);
    }

    void restore(long intake, FlagNews news) {
        news.withdrawn(intake);
        sql.update("DELETE FROM mentoring.declared_flag WHERE declared_by_intake = ?", intake);
        sql.update(
                "UPDATE mentoring.declared_flag SET version = version + 1, cleared_by = NULL, cleared_on = NULL,"
                        + " cleared_by_intake = NULL WHERE cleared_by_intake = ?",
                intake);
    }
}
