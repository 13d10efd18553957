package hrsuite.mentoring.program;

import hrsuite.mentoring.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Reads places together with the people who hold them. */
final class EnrollmentRows {

    private static final String DETAIL = "SELECT e.id, e.version, e.program_id, e.person_id, p.employee_number,"
            + " p.preferred_name, p.given_name, p.family_name, e.role, e.capacity, e.offers, e.wants, e.state,"
            + " e.applied_at, e.decline_reason"
            + " FROM mentoring.enrollment e JOIN mentoring.person p ON p.id = e.person_id";
    private static final String OF_PROGRAM = DETAIL + " WHERE e.program_id = ?";
    private static final String APPROVED =
            "SELECT id, person_id, role, capacity, offers, wants FROM mentoring.enrollment"
                    + " WHERE program_id = ? AND state = 'APPROVED'";

    private static final String NAMED = " AND LOWER(COALESCE(p.preferred_name, p.given_name, '') || ' ' ||"
            + " COALESCE(p.family_name, '') || ' ' || COALESCE(p.given_name, '') || ' ' || COALESCE(p.employee_number, ''))"
            + " LIKE ? ESCAPE '!'";

    private static final int FEW = 500;

    private final Sql sql;

    EnrollmentRows(DataSource database) {
        sql = new Sql(database);
    }

    List<EnrollmentDetail> page(long program, PlaceFilter filter, long after, int most) {
        StringBuilder query = new StringBuilder(OF_PROGRAM + " AND e.id > ?");
        List<Object> values = new ArrayList<>(List.of(program, after));
        if (filter.role() != null) {
            query.append(" AND e.role = ?");
            values.add(filter.role());
        }
        if (filter.state() != null) {
            query.append(" AND e.state = ?");
            values.add(filter.state());
        }
        if (filter.name() != null) {
            query.append(NAMED);
            values.add("%" + filter.name().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        values.add(most);
        return sql.list(query + " ORDER BY e.id FETCH FIRST ? ROWS ONLY", EnrollmentRows::detail, values.toArray());
    }

    /** How many places of each side are in each state, mentors first. */
    List<PlaceCount> counts(long program) {
        return sql.list(
                "SELECT role, state, COUNT(*), SUM(capacity) FROM mentoring.enrollment WHERE program_id = ?"
                        + " GROUP BY role, state ORDER BY role DESC, state",
                row -> new PlaceCount(Role.valueOf(row.getString(1)), row.getString(2), row.getInt(3), row.getInt(4)),
                program);
    }

    /** The places of a person in all programs, newest first. */
    List<EnrollmentDetail> ofPerson(long person) {
        return sql.list(DETAIL + " WHERE e.person_id = ? ORDER BY e.id DESC", EnrollmentRows::detail, person);
    }

    Optional<EnrollmentDetail> byId(long program, long id) {
        return sql.one(OF_PROGRAM + " AND e.id = ?", EnrollmentRows::detail, program, id);
    }

    Optional<EnrollmentDetail> byPerson(long program, long person, Role role) {
        return sql.one(
                OF_PROGRAM + " AND e.person_id = ? AND e.role = ?", EnrollmentRows::detail, program, person, role);
    }

    List<ApprovedEnrollment> approved(long program) {
        return sql.list(APPROVED + " ORDER BY id", EnrollmentRows::enrollment, program);
    }

    /** Of many people in the program's whole list: an array has its bounds, and H2 is slow with long ones. */
    List<ApprovedEnrollment> approved(long program, List<Long> persons) {
        if (persons.size() > FEW) {
            Set<Long> wanted = Set.copyOf(persons);
            return approved(program).stream()
                    .filter(place -> wanted.contains(place.person()))
                    .toList();
        }
        return sql.list(
                APPROVED + " AND person_id = ANY(?) ORDER BY id",
                EnrollmentRows::enrollment,
                program,
                persons.toArray(new Long[0]));
    }

    /** The largest capacity of each mentor among the linked programs. */
    Map<Long, Integer> mentorPromises(long program) {
        Map<Long, Integer> promises = new HashMap<>();
        sql.each(
                "SELECT e.person_id, MAX(e.capacity) FROM mentoring.enrollment e"
                        + " JOIN mentoring.program p ON p.id = e.program_id"
                        + " WHERE p.root_id = (SELECT root_id FROM mentoring.program WHERE id = ?)"
                        + " AND e.role = 'MENTOR' AND e.state = 'APPROVED' GROUP BY e.person_id",
                row -> promises.put(row.getLong(1), row.getInt(2)),
                program);
        return promises;
    }

    private static EnrollmentDetail detail(ResultSet row) throws SQLException {
        return new EnrollmentDetail(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                name(row),
                Role.valueOf(row.getString(9)),
                row.getInt(10),
                TopicList.read(row.getString(11)),
                TopicList.read(row.getString(12)),
                row.getString(13),
                Sql.instant(row, "applied_at"),
                row.getString(15));
    }

    private static String name(ResultSet row) throws SQLException {
        String first = row.getString(6) == null ? row.getString(7) : row.getString(6);
        String last = row.getString(8);
        if (first == null) {
            return last == null ? row.getString(5) : last;
        }
        return last == null ? first : first + " " + last;
    }

    private static ApprovedEnrollment enrollment(ResultSet row) throws SQLException {
        return new ApprovedEnrollment(
                row.getLong(1),
                row.getLong(2),
                Role.valueOf(row.getString(3)),
                row.getInt(4),
                TopicList.read(row.getString(5)),
                TopicList.read(row.getString(6)));
    }
}
