package hrsuite.mentoring.program;

import java.util.Locale;

/**
 * A rule parameter or weight of a program, as HR reads it.
 *
 * @param group {@code RULE} or {@code WEIGHT}
 * @param code name in {@code rules} or {@code weights}
 * @param value the value in force
 * @param minimum smallest allowed value
 * @param maximum largest allowed value
 * @param usual the value where nobody says otherwise
 * @param unit what the number counts: {@code SWITCH SHARE WEIGHT GRADES HOURS_A_WEEK PEOPLE YEARS DAYS PARTNERS}
 * @param description what it does, in the reader's language
 */
public record RuleDetail(
        String group,
        String code,
        double value,
        double minimum,
        double maximum,
        double usual,
        RuleParameter.Unit unit,
        String description) {

    static RuleDetail of(String group, RuleParameter parameter, double value, Locale language) {
        return new RuleDetail(
                group,
                parameter.code(),
                value,
                parameter.minimum(),
                parameter.maximum(),
                parameter.usual(),
                parameter.unit(),
                parameter.description(language));
    }
}
