package hrsuite.mentoring.succession;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which profiles are wanted. What is null does not matter; codes are in any case.
 *
 * @param department the department of the person, in any case
 * @param employeeNumber the person
 * @param riskOfLoss only this one
 * @param impactOfLoss only this one
 * @param retirementStatus only this one
 * @param performance only this one, 1 to 3
 * @param potential only this one, 1 to 3
 * @param futureLeader {@code true} or {@code false}
 */
public record ProfileFilter(
        String department,
        String employeeNumber,
        String riskOfLoss,
        String impactOfLoss,
        String retirementStatus,
        String performance,
        String potential,
        String futureLeader) {

    /** Every profile. */
    public static ProfileFilter all() {
        return new ProfileFilter(null, null, null, null, null, null, null, null);
    }

    /** What the values are to be. */
    Map<ProfileField, String> values() {
        Map<ProfileField, String> values = new EnumMap<>(ProfileField.class);
        put(values, ProfileField.RISK_OF_LOSS, riskOfLoss);
        put(values, ProfileField.IMPACT_OF_LOSS, impactOfLoss);
        put(values, ProfileField.RETIREMENT_STATUS, retirementStatus);
        put(values, ProfileField.PERFORMANCE, performance);
        put(values, ProfileField.POTENTIAL, potential);
        put(values, ProfileField.FUTURE_LEADER, mark(futureLeader));
        return values;
    }

    private static String mark(String wanted) {
        if (wanted == null) {
            return null;
        }
        return switch (wanted.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> "YES";
            case "false" -> "NO";
            default -> wanted;
        };
    }

    private static void put(Map<ProfileField, String> values, ProfileField field, String wanted) {
        if (wanted != null && !wanted.isBlank()) {
            values.put(field, wanted.strip().toUpperCase(Locale.ROOT));
        }
    }
}
