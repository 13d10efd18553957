package hrsuite.mentoring.program;

/**
 * A number that HR may set for a program: how far, how much, how strongly.
 *
 * @param code name in {@code rules} or {@code weights}: {@code minimumGradeDistance}
 * @param description what it does, for HR
 * @param minimum smallest allowed value
 * @param maximum largest allowed value
 * @param usual the value where nobody says otherwise
 */
public record RuleParameter(String code, String description, double minimum, double maximum, double usual) {}
