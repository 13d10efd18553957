package hrsuite.mentoring.program;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A number that HR may set for a program: how far, how much, how strongly.
 *
 * @param code name in {@code rules} or {@code weights}: {@code minimumGradeDistance}
 * @param unit what the number counts
 * @param minimum smallest allowed value
 * @param maximum largest allowed value
 * @param usual the value where nobody says otherwise
 * @param from a class of the feature that brings it: the bundle {@code parameters} beside the class explains the code
 */
public record RuleParameter(String code, Unit unit, double minimum, double maximum, double usual, Class<?> from) {

    /** What a number counts. */
    public enum Unit {
        /** 1 for yes, 0 for no. */
        SWITCH,
        /** A part of a whole, 0 to 1. */
        SHARE,
        /** How strongly something counts beside the mutual gain, which counts 1. */
        WEIGHT,
        GRADES,
        HOURS_A_WEEK,
        PEOPLE,
        YEARS,
        DAYS,
        PARTNERS
    }

    /** What it does, in a sentence for HR; in English where the language is not known. */
    public String description(Locale language) {
        return ResourceBundle.getBundle(
                        from.getPackageName() + ".parameters",
                        language,
                        from.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(code);
    }

    /** The same with another usual value. */
    RuleParameter usually(double value) {
        return new RuleParameter(code, unit, minimum, maximum, value, from);
    }
}
