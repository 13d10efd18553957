package hrsuite.mentoring.succession;

import static hrsuite.mentoring.succession.IntakeSql.said;

import hrsuite.mentoring.database.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** The values of profiles, as an intake says them: what it does not change keeps its judgment. */
record ProfileMerge(Sql sql) {

    private static final String SAID =
            said(Arrays.stream(ProfileField.values()).map(ProfileField::code).toArray(String[]::new));
    private static final String VALUE =
            "v.person_id, v.field, v.said, v.assessed_on, v.assessed_by, v.valid_until," + " v.source, v.intake_id";
    private static final String COLUMNS = VALUE.replace("v.", "");
    private static final String TOUCHED = "(SELECT person_id FROM mentoring.profile_value WHERE intake_id = ?"
            + " UNION SELECT person_id FROM mentoring.profile_value_past WHERE replaced_by_intake = ?)";

    /** Says how many people of whom something changed. */
    int merge(long intake, String actor, LocalDate today) {
        sql.update(
                "INSERT INTO mentoring.profile_value_past (" + COLUMNS
                        + ", replaced_at, replaced_by, replaced_by_intake) SELECT " + VALUE
                        + ", CAST(? AS timestamp with time zone), CAST(? AS varchar(320)), CAST(? AS bigint)"
                        + " FROM mentoring.profile_value v WHERE EXISTS (SELECT 1" + SAID
                        + " AND r.person_id = v.person_id AND e.field = v.field"
                        + " AND (e.said IS NULL OR e.said <> v.said))",
                Instant.now(),
                actor,
                intake,
                intake);
        sql.update(
                "DELETE FROM mentoring.profile_value WHERE (person_id, field) IN (SELECT past.person_id, past.field"
                        + " FROM mentoring.profile_value_past past WHERE past.replaced_by_intake = ?)",
                intake);
        sql.update(
                "INSERT INTO mentoring.profile_value (" + COLUMNS + ") SELECT r.person_id, e.field, e.said,"
                        + " CAST(? AS date), CAST(? AS varchar(320)), CAST(NULL AS date), 'ROSTER', r.intake_id" + SAID
                        + " AND e.said IS NOT NULL AND NOT EXISTS (SELECT 1 FROM mentoring.profile_value v"
                        + " WHERE v.person_id = r.person_id AND v.field = e.field)",
                today,
                actor,
                intake);
        return countVersions(intake);
    }

    int countVersions(long intake) {
        sql.update(
                "INSERT INTO mentoring.succession_profile (person_id, version) SELECT person_id, 0 FROM " + TOUCHED
                        + " touched WHERE NOT EXISTS (SELECT 1 FROM mentoring.succession_profile s"
                        + " WHERE s.person_id = touched.person_id)",
                intake,
                intake);
        return sql.update(
                "UPDATE mentoring.succession_profile SET version = version + 1 WHERE person_id IN " + TOUCHED,
                intake,
                intake);
    }

    /** Gives back the values of before, but where somebody else has said something since. */
    void restore(long intake) {
        countVersions(intake);
        sql.update("DELETE FROM mentoring.profile_value WHERE intake_id = ?", intake);
        sql.update(
                "INSERT INTO mentoring.profile_value (" + COLUMNS + ") SELECT " + VALUE
                        + " FROM mentoring.profile_value_past v WHERE v.replaced_by_intake = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM mentoring.profile_value now"
                        + " WHERE now.person_id = v.person_id AND now.field = v.field)"
                        + " AND NOT EXISTS (SELECT 1 FROM mentoring.profile_value_past later"
                        + " WHERE later.person_id = v.person_id AND later.field = v.field AND later.id > v.id)",
                intake);
        sql.update(
                "DELETE FROM mentoring.profile_value_past WHERE replaced_by_intake = ? AND EXISTS (SELECT 1"
                        + " FROM mentoring.profile_value now WHERE now.person_id = profile_value_past.person_id"
                        + " AND now.field = profile_value_past.field AND now.said = profile_value_past.said"
                        + " AND now.assessed_on = profile_value_past.assessed_on)",
                intake);
    }
}
