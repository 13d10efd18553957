package hrsuite.mentoring.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A person as the company knows them today. What nobody said is null unless noted.
 *
 * @param id internal id, never changes; never null
 * @param version grows with every change
 * @param employeeNumber HR's key; never null
 * @param userName sign-in name; the lower-cased e-mail where no system gives one
 * @param givenName first name
 * @param familyName last name
 * @param preferredName how the person wants to be called
 * @param email e-mail address
 * @param department the department as it is written
 * @param division the division as it is written
 * @param unitId id of the unit that the two mean: the department, else the division
 * @param location the place of work
 * @param country country of the place of work
 * @param timeZone IANA zone as somebody said it
 * @param zone the zone in force: {@code timeZone}, else the location's, else the company's; never null
 * @param workingHours the hours as somebody said them, readable by {@link WorkingHours#parse}
 * @param jobTitle what it says on the door
 * @param grade the grade as HR writes it
 * @param level the grade as a number, higher is more senior; always a number
 * @param levelAssumed whether the level was derived from the reporting line because no grade gives one
 * @param positionCode key of the position held
 * @param managerNumber employee number of the manager, who may not be known yet
 * @param hireDate first day
 * @param birthYear year of birth; also null where the reader may not see it
 * @param birthYearAssumed {@code TRUE} where it only follows from an age that a roster named; null everywhere else
 * @param status {@code ACTIVE}, {@code ON_LEAVE} or {@code LEAVER}; never null
 * @param leaveDate last day
 * @param leaveReason code of {@link StaffField#LEAVE_REASON}
 * @param skills topics the person can teach; never null, empty when unknown
 * @param topicsWanted topics the person wants to learn; never null, empty when unknown
 * @param mentoringRole code of {@link StaffField#MENTORING_ROLE}
 * @param capacity how many pairings the person takes at once
 * @param source who said it; never null
 * @param sources for the fields that somebody else said: field code to source; never null, mostly empty
 * @param createdAt when the person was first heard of; never null
 * @param updatedAt when anything last changed; never null
 */
public record PersonDetail(
        String id,
        int version,
        String employeeNumber,
        String userName,
        String givenName,
        String familyName,
        String preferredName,
        String email,
        String department,
        String division,
        String unitId,
        String location,
        String country,
        String timeZone,
        ZoneId zone,
        String workingHours,
        String jobTitle,
        String grade,
        double level,
        boolean levelAssumed,
        String positionCode,
        String managerNumber,
        LocalDate hireDate,
        Integer birthYear,
        Boolean birthYearAssumed,
        String status,
        LocalDate leaveDate,
        String leaveReason,
        List<String> skills,
        List<String> topicsWanted,
        String mentoringRole,
        Integer capacity,
        String source,
        Map<String, String> sources,
        Instant createdAt,
        Instant updatedAt) {

    public PersonDetail {
        skills = skills == null ? List.of() : List.copyOf(skills);
        topicsWanted = topicsWanted == null ? List.of() : List.copyOf(topicsWanted);
        sources = sources == null ? Map.of() : Map.copyOf(sources);
    }

    static PersonDetail of(Person person, Level level, ZoneId zone) {
        return new PersonDetail(
                Long.toString(person.id),
                person.version,
                person.employeeNumber,
                person.userName,
                person.givenName,
                person.familyName,
                person.preferredName,
                person.email,
                person.department,
                person.division,
                person.unitId,
                person.location,
                person.country,
                person.timeZone,
                zone,
                person.workingHours,
                person.jobTitle,
                person.grade,
                level.value(),
                level.assumed(),
                person.positionCode,
                person.managerNumber,
                person.hireDate,
                person.birthYear,
                person.birthYearAssumed ? Boolean.TRUE : null,
                person.status,
                person.leaveDate,
                person.leaveReason,
                person.skills(),
                person.topicsWanted(),
                person.mentoringRole,
                person.capacity,
                person.source,
                person.sources(),
                person.createdAt,
                person.updatedAt);
    }

    /** The internal id as tables keep it. */
    public long key() {
        return Long.parseLong(id);
    }

    /** How the person is called: preferred or given name, then the family name; the employee number where no name is known. */
    public String displayName() {
        String first = preferredName != null ? preferredName : givenName;
        if (first == null) {
            return familyName != null ? familyName : employeeNumber;
        }
        return familyName == null ? first : first + " " + familyName;
    }

    /** The hours in force: those that somebody said, else {@link WorkingHours#USUAL}; never null. */
    public WorkingHours hours() {
        return workingHours == null
                ? WorkingHours.USUAL
                : WorkingHours.parse(workingHours).orElse(WorkingHours.USUAL);
    }

    /** What may be shown to who must not see personal dimensions. */
    PersonDetail withoutPersonalDimensions() {
        return with(userName, email, null, leaveReason);
    }

    /** What is left of a person on request: no personal dimension, no address, no reason for leaving. */
    PersonDetail redacted() {
        return with(null, null, null, null);
    }

    private PersonDetail with(String newUserName, String newEmail, Integer newBirthYear, String newLeaveReason) {
        return new PersonDetail(
                id,
                version,
                employeeNumber,
                newUserName,
                givenName,
                familyName,
                preferredName,
                newEmail,
                department,
                division,
                unitId,
                location,
                country,
                timeZone,
                zone,
                workingHours,
                jobTitle,
                grade,
                level,
                levelAssumed,
                positionCode,
                managerNumber,
                hireDate,
                newBirthYear,
                newBirthYear == null ? null : birthYearAssumed,
                status,
                leaveDate,
                newLeaveReason,
                skills,
                topicsWanted,
                mentoringRole,
                capacity,
                source,
                sources,
                createdAt,
                updatedAt);
    }
}
