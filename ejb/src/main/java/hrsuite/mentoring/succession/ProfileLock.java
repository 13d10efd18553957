package hrsuite.mentoring.succession;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.SqlFailure;

/** Lets one change of a profile after the other happen, and none to what the caller has not seen. */
record ProfileLock(Sql sql) {

    void take(Subject person, long version) {
        boolean taken = version == 0 && person.version() == 0
                ? insert(person)
                : sql.update(
                                "UPDATE mentoring.succession_profile SET version = version + 1"
                                        + " WHERE person_id = ? AND version = ?",
                                person.person(),
                                (int) version)
                        == 1;
        if (!taken) {
            throw Refusal.stale("succession profile", person.employeeNumber());
        }
    }

    private boolean insert(Subject person) {
        try {
            return sql.update(
                            "INSERT INTO mentoring.succession_profile (person_id, version) VALUES (?, 1)",
                            person.person())
                    == 1;
        } catch (SqlFailure e) {
            if (e.isIntegrity()) {
                return false;
            }
            throw e;
        }
    }
}
