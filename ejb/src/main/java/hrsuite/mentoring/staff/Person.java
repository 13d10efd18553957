package hrsuite.mentoring.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** One row of the table of people, read and never written here. */
final class Person implements Graded {

    static final String COLUMNS = "p.id, p.version, p.employee_number, p.user_name, p.given_name, p.family_name,"
            + " p.preferred_name, p.email, p.department, p.division, p.location, p.country, p.time_zone,"
            + " p.working_hours, p.job_title, p.grade, p.position_code, p.manager_number, p.hire_date, p.birth_year, p.birth_year_assumed,"
            + " p.status, p.leave_date, p.leave_reason, p.skills, p.topics_wanted, p.mentoring_role, p.capacity,"
            + " p.source, p.field_sources, p.created_at, p.updated_at, " + UnitSpelling.UNIT;
    static final String FROM = " FROM mentoring.person p" + UnitSpelling.joinedTo("p");

    final long id;
    final int version;
    final String employeeNumber;
    final String userName;
    final String givenName;
    final String familyName;
    final String preferredName;
    final String email;
    final String department;
    final String division;
    final String location;
    final String country;
    final String timeZone;
    final String workingHours;
    final String jobTitle;
    final String grade;
    final String positionCode;
    final String managerNumber;
    final LocalDate hireDate;
    final Integer birthYear;
    final boolean birthYearAssumed;
    final String status;
    final LocalDate leaveDate;
    final String leaveReason;
    private final String skills;
    private final String topicsWanted;
    final String mentoringRole;
    final Integer capacity;
    final String source;
    private final String fieldSources;
    final Instant createdAt;
    final Instant updatedAt;
    final String unitId;

    /** Reads {@link #COLUMNS} out of {@link #FROM}, in their order: by number, because a name costs a search in every row. */
    Person(ResultSet row) throws SQLException {
        int column = 0;
        id = row.getLong(++column);
        version = row.getInt(++column);
        employeeNumber = row.getString(++column);
        userName = row.getString(++column);
        givenName = row.getString(++column);
        familyName = row.getString(++column);
        preferredName = row.getString(++column);
        email = row.getString(++column);
        department = row.getString(++column);
        division = row.getString(++column);
        location = row.getString(++column);
        country = row.getString(++column);
        timeZone = row.getString(++column);
        workingHours = row.getString(++column);
        jobTitle = row.getString(++column);
        grade = row.getString(++column);
        positionCode = row.getString(++column);
        managerNumber = row.getString(++column);
        hireDate = row.getObject(++column, LocalDate.class);
        birthYear = row.getObject(++column, Integer.class);
        birthYearAssumed = row.getBoolean(++column);
        status = row.getString(++column);
        leaveDate = row.getObject(++column, LocalDate.class);
        leaveReason = row.getString(++column);
        skills = row.getString(++column);
        topicsWanted = row.getString(++column);
        mentoringRole = row.getString(++column);
        capacity = row.getObject(++column, Integer.class);
        source = row.getString(++column);
        fieldSources = row.getString(++column);
        createdAt = row.getObject(++column, OffsetDateTime.class).toInstant();
        updatedAt = row.getObject(++column, OffsetDateTime.class).toInstant();
        unitId = row.getString(++column);
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String grade() {
        return grade;
    }

    List<String> skills() {
        return StaffField.listOf(skills);
    }

    List<String> topicsWanted() {
        return StaffField.listOf(topicsWanted);
    }

    Map<String, String> sources() {
        return FieldSources.parse(fieldSources).byField();
    }
}
