package hrsuite.mentoring.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What was true of a person for a stretch of time. What nobody said is null unless noted.
 *
 * @param validFrom first day; never null
 * @param validTo first day on which it was true no more; null for what is true today
 * @param department the department as it was written
 * @param division the division as it was written
 * @param unitId id of the unit that the two mean: the department, else the division
 * @param location the place of work
 * @param grade the grade as HR wrote it
 * @param jobTitle what it said on the door
 * @param managerNumber employee number of the manager
 * @param status code of {@link StaffField#STATUS}; never null
 * @param source who said it; never null
 * @param recordedAt when we heard of it; never null
 */
public record PersonHistory(
        LocalDate validFrom,
        LocalDate validTo,
        String department,
        String division,
        String unitId,
        String location,
        String grade,
        String jobTitle,
        String managerNumber,
        String status,
        String source,
        Instant recordedAt) {

    static final String COLUMNS = "h.valid_from, h.valid_to, h.department, h.division, " + UnitSpelling.UNIT
            + ", h.location, h.grade, h.job_title, h.manager_number, h.status, h.source, h.recorded_at";
    static final String FROM = " FROM mentoring.person_history h" + UnitSpelling.joinedTo("h");

    /** Reads {@link #COLUMNS} out of {@link #FROM}, in their order. */
    static PersonHistory of(ResultSet row) throws SQLException {
        return new PersonHistory(
                row.getObject(1, LocalDate.class),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getObject(12, OffsetDateTime.class).toInstant());
    }
}
