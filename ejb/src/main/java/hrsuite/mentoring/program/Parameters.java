package hrsuite.mentoring.program;

import java.util.Map;
import java.util.TreeMap;

/** Numbers that HR has set for a program, by code. */
record Parameters(Map<String, Double> values) {

    Parameters {
        values = Map.copyOf(values);
    }

    /** The values of some parameters: those set here, for the others the usual ones. */
    Map<String, Double> inForce(Map<String, RuleParameter> known) {
        Map<String, Double> inForce = new TreeMap<>();
        known.forEach((code, parameter) -> inForce.put(code, values.getOrDefault(code, parameter.usual())));
        return inForce;
    }
}
