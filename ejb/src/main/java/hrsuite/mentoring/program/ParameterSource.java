package hrsuite.mentoring.program;

import java.util.List;

/**
 * SPI: a feature whose numbers HR may set for each program. An application scoped bean without qualifier.
 *
 * <p>What all sources and the program's kind name is what a program's {@code rules} and {@code weights} may hold.
 */
public interface ParameterSource {

    /** The rule parameters that the feature has in programs of this kind; never null. */
    List<RuleParameter> rules(String kind);

    /** The weights that the feature has in programs of this kind; never null. */
    List<RuleParameter> weights(String kind);
}
