package hrsuite.mentoring.succession;

import static hrsuite.mentoring.succession.IntakeSql.said;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.Sql.None;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who could follow, as an intake says it: each plan is said as a whole; what it does not change keeps its judgment. */
record PlanMerge(Sql sql) {

    private static final int BATCH = 1000;
    private static final String SAID = said(SuccessionColumns.SUCCESSORS);
    private static final String NAMED = "s.plan_id, s.successor_number, s.place, s.readiness, s.emergency,"
            + " s.assessed_on, s.assessed_by, s.valid_until, s.intake_id";
    private static final String COLUMNS = NAMED.replace("s.", "");
    private static final String TOUCHED = "(SELECT plan_id FROM mentoring.plan_successor WHERE intake_id = ?"
            + " UNION SELECT plan_id FROM mentoring.plan_successor_past WHERE replaced_by_intake = ?)";

    private record Name(long plan, Successor successor, int place) {

        Object[] values(long intake) {
            return new Object[] {intake, plan, successor.number(), place, None.or(None.TEXT, successor.readiness())};
        }
    }

    /** The plan of a person, as a roster would write it; for use within a query. */
    static String planOf(String person) {
        return "(SELECT STRING_AGG(s.successor_number || COALESCE(':' || s.readiness, ''), '; ' ORDER BY s.place,"
                + " s.successor_number) FROM mentoring.plan_successor s JOIN mentoring.succession_plan k"
                + " ON k.id = s.plan_id WHERE k.person_id = " + person + ")";
    }

    /** Says how many plans changed. */
    int merge(long intake, String actor, LocalDate today) {
        sql.update(
                "INSERT INTO mentoring.succession_plan (version, kind, person_id) SELECT DISTINCT 0, 'INCUMBENT',"
                        + " r.person_id" + SAID + " AND e.said IS NOT NULL AND NOT EXISTS (SELECT 1"
                        + " FROM mentoring.succession_plan k WHERE k.person_id = r.person_id)",
                intake);
        stage(intake);
        sql.update(
                "INSERT INTO mentoring.plan_successor_past (" + COLUMNS
                        + ", replaced_at, replaced_by, replaced_by_intake) SELECT " + NAMED
                        + ", CAST(? AS timestamp with time zone), CAST(? AS varchar(320)), CAST(? AS bigint)"
                        + " FROM mentoring.plan_successor s JOIN mentoring.succession_plan k ON k.id = s.plan_id"
                        + " WHERE k.person_id IN (SELECT r.person_id" + SAID + ") AND NOT EXISTS (SELECT 1"
                        + " FROM mentoring.plan_said said WHERE said.intake_id = ? AND said.plan_id = s.plan_id"
                        + " AND said.successor_number = s.successor_number AND said.place = s.place"
                        + " AND COALESCE(said.readiness, '') = COALESCE(s.readiness, ''))",
                Instant.now(),
                actor,
                intake,
                intake,
                intake);
        sql.update(
                "DELETE FROM mentoring.plan_successor WHERE (plan_id, successor_number) IN (SELECT past.plan_id,"
                        + " past.successor_number FROM mentoring.plan_successor_past past"
                        + " WHERE past.replaced_by_intake = ?)",
                intake);
        insert(intake, actor, today);
        sql.update("DELETE FROM mentoring.plan_said WHERE intake_id = ?", intake);
        return countVersions(intake);
    }

    private void stage(long intake) {
        List<Name> waiting = new ArrayList<>();
        sql.each(
                "SELECT k.id, e.said"
                        + SAID.replace(
                                " WHERE ", " JOIN mentoring.succession_plan k" + " ON k.person_id = r.person_id WHERE ")
                        + " AND e.said IS NOT NULL",
                row -> {
                    int place = 1;
                    for (Successor successor : Successor.parse(row.getString(2))) {
                        waiting.add(new Name(row.getLong(1), successor, place++));
                    }
                    if (waiting.size() >= BATCH) {
                        write(intake, waiting);
                    }
                },
                intake);
        write(intake, waiting);
    }

    private void write(long intake, List<Name> waiting) {
        sql.batch(
                "INSERT INTO mentoring.plan_said (intake_id, plan_id, successor_number, place, readiness)"
                        + " VALUES (?, ?, ?, ?, ?)",
                waiting,
                name -> name.values(intake));
        waiting.clear();
    }

    /** A successor who only moved up or down keeps the judgment; the emergency mark stays, because rosters have none. */
    private void insert(long intake, String actor, LocalDate today) {
        sql.update(
                "INSERT INTO mentoring.plan_successor (" + COLUMNS + ") SELECT said.plan_id, said.successor_number,"
                        + " said.place, said.readiness, COALESCE(past.emergency, FALSE),"
                        + " CASE WHEN COALESCE(past.readiness, '') = COALESCE(said.readiness, '')"
                        + " THEN COALESCE(past.assessed_on, CAST(? AS date)) ELSE CAST(? AS date) END,"
                        + " CASE WHEN COALESCE(past.readiness, '') = COALESCE(said.readiness, '')"
                        + " THEN COALESCE(past.assessed_by, CAST(? AS varchar(320))) ELSE CAST(? AS varchar(320)) END,"
                        + " CASE WHEN COALESCE(past.readiness, '') = COALESCE(said.readiness, '')"
                        + " THEN past.valid_until END, said.intake_id FROM mentoring.plan_said said"
                        + " LEFT JOIN mentoring.plan_successor_past past ON past.replaced_by_intake = said.intake_id"
                        + " AND past.plan_id = said.plan_id AND past.successor_number = said.successor_number"
                        + " WHERE said.intake_id = ? AND NOT EXISTS (SELECT 1 FROM mentoring.plan_successor s"
                        + " WHERE s.plan_id = said.plan_id AND s.successor_number = said.successor_number)",
                today,
                today,
                actor,
                actor,
                intake);
    }

    int countVersions(long intake) {
        return sql.update(
                "UPDATE mentoring.succession_plan SET version = version + 1 WHERE id IN " + TOUCHED, intake, intake);
    }

    /** Gives back the names of before, but where somebody else has said something since. */
    void restore(long intake) {
        countVersions(intake);
        sql.update("DELETE FROM mentoring.plan_successor WHERE intake_id = ?", intake);
        sql.update(
                "INSERT INTO mentoring.plan_successor (" + COLUMNS + ") SELECT " + NAMED
                        + " FROM mentoring.plan_successor_past s WHERE s.replaced_by_intake = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM mentoring.plan_successor now WHERE now.plan_id = s.plan_id"
                        + " AND now.successor_number = s.successor_number) AND NOT EXISTS (SELECT 1"
                        + " FROM mentoring.plan_successor_past later WHERE later.plan_id = s.plan_id"
                        + " AND later.successor_number = s.successor_number AND later.id > s.id)",
                intake);
        sql.update(
                "DELETE FROM mentoring.plan_successor_past WHERE replaced_by_intake = ? AND EXISTS (SELECT 1"
                        + " FROM mentoring.plan_successor now WHERE now.plan_id = plan_successor_past.plan_id"
                        + " AND now.successor_number = plan_successor_past.successor_number"
                        + " AND now.assessed_on = plan_successor_past.assessed_on)",
                intake);
    }
}
