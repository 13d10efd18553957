package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.Sql.None;
import java.time.Instant;

/** Replaces values of one profile and keeps those of before. */
final class ProfileChange {

    private final Sql sql;
    private final long person;
    private final String by;
    private boolean made;

    ProfileChange(Sql sql, long person, String by) {
        this.sql = sql;
        this.person = person;
        this.by = by;
    }

    /** One value takes the place of another; either may be null. */
    void replace(ProfileValue before, ProfileValue after) {
        if (before == null ? after == null : before.equals(after)) {
            return;
        }
        made = true;
        if (before != null) {
            sql.update(
                    "INSERT INTO mentoring.profile_value_past (person_id, field, said, assessed_on, assessed_by,"
                            + " valid_until, source, intake_id, replaced_at, replaced_by) SELECT person_id, field, said,"
                            + " assessed_on, assessed_by, valid_until, source, intake_id,"
                            + " CAST(? AS timestamp with time zone), CAST(? AS varchar(320))"
                            + " FROM mentoring.profile_value WHERE person_id = ? AND field = ?",
                    Instant.now(),
                    by,
                    person,
                    before.field().code());
            sql.update(
                    "DELETE FROM mentoring.profile_value WHERE person_id = ? AND field = ?",
                    person,
                    before.field().code());
        }
        if (after != null) {
            insert(after);
        }
    }

    private void insert(ProfileValue value) {
        sql.update(
                "INSERT INTO mentoring.profile_value (person_id, " + ProfileValue.COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
                person,
                value.field().code(),
                value.said(),
                value.assessment().assessedOn(),
                value.assessment().assessedBy(),
                None.or(None.DAY, value.assessment().validUntil()),
                value.assessment().source());
    }

    boolean made() {
        return made;
    }
}
