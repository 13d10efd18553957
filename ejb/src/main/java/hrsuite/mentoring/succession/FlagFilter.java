package hrsuite.mentoring.succession;

/**
 * Which flags are wanted. What is null does not matter.
 *
 * @param department the department of the person or the unit of the position, in any case
 * @param code the flag's code, in any case
 * @param employeeNumber the person
 * @param origin derived or declared ones only
 * @param state only those; null for all that are in force
 */
public record FlagFilter(
        String department, String code, String employeeNumber, RiskFlag.Origin origin, RiskFlag.State state) {

    public FlagFilter {
        department = blankToNull(department);
        code = blankToNull(code);
        employeeNumber = blankToNull(employeeNumber);
    }

    /** Every flag in force. */
    public static FlagFilter all() {
        return new FlagFilter(null, null, null, null, null);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
