package hrsuite.mentoring.succession;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is known about the loss and the gifts of a person. What nobody said is null.
 *
 * @param employeeNumber HR's key
 * @param version grows with each change; 0 while nothing was ever said
 * @param name how the person is called; never null, may be empty
 * @param department null when unknown
 * @param jobTitle null when unknown
 * @param riskOfLoss {@code LOW MEDIUM HIGH}
 * @param impactOfLoss {@code LOW MEDIUM HIGH}
 * @param reasonForLeaving a code of {@link ProfileDraft}
 * @param retirementStatus a code of {@link ProfileDraft}
 * @param estimatedMonthsRemaining counted from the day of the assessment
 * @param performance 1 to 3
 * @param potential 1 to 3
 * @param nineBox the cell of performance and potential, 1 to 9: (potential - 1) · 3 + performance; null without both
 * @param futureLeader whether the person is seen as one
 * @param keyPosition whether the person holds a key position that has no code of its own
 * @param exposure how many people of a higher level the person has come to know by mentoring, each counted once; pairs that
 *     ended before their time do not count
 * @param assessments by field, for every value that is there; never null
 * @param withheld true when the values are not shown, because the profile is the reader's own or that of somebody above
 *     them in the reporting line
 */
public record ProfileDetail(
        String employeeNumber,
        long version,
        String name,
        String department,
        String jobTitle,
        String riskOfLoss,
        String impactOfLoss,
        String reasonForLeaving,
        String retirementStatus,
        Integer estimatedMonthsRemaining,
        Integer performance,
        Integer potential,
        Integer nineBox,
        Boolean futureLeader,
        Boolean keyPosition,
        int exposure,
        Map<String, Assessment> assessments,
        boolean withheld) {

    static ProfileDetail of(Subject person, Map<ProfileField, ProfileValue> values, boolean withheld) {
        Map<String, Assessment> assessments = new TreeMap<>();
        values.forEach((field, value) -> assessments.put(field.code(), value.assessment()));
        Integer performance = number(values, ProfileField.PERFORMANCE);
        Integer potential = number(values, ProfileField.POTENTIAL);
        return new ProfileDetail(
                person.employeeNumber(),
                person.version(),
                person.name(),
                person.department(),
                person.jobTitle(),
                code(values, ProfileField.RISK_OF_LOSS),
                code(values, ProfileField.IMPACT_OF_LOSS),
                code(values, ProfileField.REASON_FOR_LEAVING),
                code(values, ProfileField.RETIREMENT_STATUS),
                number(values, ProfileField.MONTHS_REMAINING),
                performance,
                potential,
                performance == null || potential == null ? null : (potential - 1) * 3 + performance,
                mark(values, ProfileField.FUTURE_LEADER),
                mark(values, ProfileField.KEY_POSITION),
                0,
                assessments,
                withheld);
    }

    ProfileDetail exposedTo(int people) {
        return new ProfileDetail(
                employeeNumber,
                version,
                name,
                department,
                jobTitle,
                riskOfLoss,
                impactOfLoss,
                reasonForLeaving,
                retirementStatus,
                estimatedMonthsRemaining,
                performance,
                potential,
                nineBox,
                futureLeader,
                keyPosition,
                people,
                assessments,
                withheld);
    }

    private static String code(Map<ProfileField, ProfileValue> values, ProfileField field) {
        return values.containsKey(field) ? values.get(field).said() : null;
    }

    private static Integer number(Map<ProfileField, ProfileValue> values, ProfileField field) {
        return values.containsKey(field) ? Integer.valueOf(values.get(field).said()) : null;
    }

    private static Boolean mark(Map<ProfileField, ProfileValue> values, ProfileField field) {
        return values.containsKey(field)
                ? Boolean.valueOf("YES".equals(values.get(field).said()))
                : null;
    }
}
