package hrsuite.mentoring.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** A name on a plan as it is kept. */
record PlannedSuccessor(
        String number,
        int place,
        Readiness readiness,
        boolean emergency,
        LocalDate assessedOn,
        String assessedBy,
        LocalDate validUntil) {

    static final String COLUMNS =
            "successor_number, place, readiness, emergency, assessed_on, assessed_by, valid_until";

    static PlannedSuccessor of(ResultSet row) throws SQLException {
        String readiness = row.getString("readiness");
        return new PlannedSuccessor(
                row.getString("successor_number"),
                row.getInt("place"),
                readiness == null ? null : Readiness.valueOf(readiness),
                row.getBoolean("emergency"),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("assessed_by"),
                row.getObject("valid_until", LocalDate.class));
    }

    /** The same with another judgment. */
    PlannedSuccessor judged(LocalDate on, String by, LocalDate until) {
        return new PlannedSuccessor(number, place, readiness, emergency, on, by, until);
    }

    SuccessorDetail detail(String name, boolean present, boolean withheld) {
        return new SuccessorDetail(
                number,
                name,
                present,
                withheld ? null : readiness,
                place,
                !withheld && emergency,
                withheld ? null : assessedOn,
                withheld ? null : assessedBy,
                withheld ? null : validUntil,
                withheld);
    }
}
