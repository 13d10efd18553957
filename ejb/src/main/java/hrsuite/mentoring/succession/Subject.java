package hrsuite.mentoring.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The person whom a profile, a plan or a flag is about. */
record Subject(long person, String employeeNumber, long version, String name, String department, String jobTitle) {

    /** What {@link #of} reads, of a person {@code p} and, where there is one, a profile {@code s}. */
    static final String COLUMNS =
            "p.id, p.employee_number, COALESCE(s.version, 0) AS profile_version, p.preferred_name,"
                    + " p.given_name, p.family_name, p.department, p.job_title";

    static Subject of(ResultSet row) throws SQLException {
        return new Subject(
                row.getLong("id"),
                row.getString("employee_number"),
                row.getLong("profile_version"),
                name(row),
                row.getString("department"),
                row.getString("job_title"));
    }

    /** How a person is called, of the three columns of names. */
    static String name(ResultSet row) throws SQLException {
        return name(row, "");
    }

    /** @param who what the three columns begin with */
    static String name(ResultSet row, String who) throws SQLException {
        String preferred = row.getString(who + "preferred_name");
        String given = row.getString(who + "given_name");
        return Stream.of(preferred == null ? given : preferred, row.getString(who + "family_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
