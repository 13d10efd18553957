package hrsuite.mentoring.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** One value of a profile. */
record ProfileValue(ProfileField field, String said, Assessment assessment) {

    static final String COLUMNS = "field, said, assessed_on, assessed_by, valid_until, source";

    static ProfileValue of(ResultSet row) throws SQLException {
        return new ProfileValue(
                ProfileField.of(row.getString("field")).orElseThrow(),
                row.getString("said"),
                new Assessment(
                        row.getObject("assessed_on", LocalDate.class),
                        row.getString("assessed_by"),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("source")));
    }
}
