package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.WorkingHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A person with a place in a program, seen as someone who could be paired.
 *
 * @param person internal id of the person
 * @param enrollment id of the enrollment; 0 when the person is looked at without one
 * @param employeeNumber HR's key
 * @param role the side
 * @param capacity places that are still free, across all linked programs
 * @param level the grade as a number, higher is more senior; never NaN
 * @param levelAssumed true when the level was derived from the reporting line and not from a grade
 * @param grade the grade as HR writes it; null when there is none
 * @param department null when unknown, as all of the following unless said otherwise
 * @param division see {@code department}
 * @param location see {@code department}
 * @param country see {@code department}
 * @param zone IANA time zone; never null
 * @param hours weekly working hours; never null
 * @param jobTitle see {@code department}
 * @param positionCode see {@code department}
 * @param hireDate see {@code department}
 * @param birthYear 0 when unknown
 * @param offers topics the person can teach, by catalog name; never null
 * @param wants topics the person wants to learn, by catalog name; never null
 * @param offersAssumed true when {@code offers} are what is usual for the job, not what the person declared
 * @param wantsAssumed the same for {@code wants}
 * @param first true when the last partner has left the company and nobody has taken the place: such a person comes before
 *     others when a choice must be made
 * @param offerLevels how well the person knows what is offered, 1 to 4 as {@link hrsuite.mentoring.program.Proficiency}
 *     says, by catalog name; a topic without a level is missing; never null
 * @param wantLevels the level the person wants to reach, as {@code offerLevels}
 */
public record Candidate(
        long person,
        long enrollment,
        String employeeNumber,
        Role role,
        int capacity,
        double level,
        boolean levelAssumed,
        String grade,
        String department,
        String division,
        String location,
        String country,
        ZoneId zone,
        WorkingHours hours,
        String jobTitle,
        String positionCode,
        LocalDate hireDate,
        int birthYear,
        List<String> offers,
        List<String> wants,
        boolean offersAssumed,
        boolean wantsAssumed,
        boolean first,
        Map<String, Integer> offerLevels,
        Map<String, Integer> wantLevels) {}
