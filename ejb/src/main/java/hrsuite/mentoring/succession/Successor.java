package hrsuite.mentoring.succession;

import hrsuite.mentoring.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One name on a plan.
 *
 * @param number employee number; whether somebody has it is not known here
 * @param readiness when they could follow; null when nobody has judged it
 */
record Successor(String number, Readiness readiness) {

    /** The names of {@code E17:READY_NOW; E23:READY_1_2_YEARS; E4}, in that order; what is wrong is left out. */
    static List<Successor> parse(String plan) {
        List<Successor> successors = new ArrayList<>();
        for (String part : parts(plan)) {
            int colon = part.lastIndexOf(':');
            if (colon < 0) {
                successors.add(new Successor(part, null));
            } else {
                Readiness.of(part.substring(colon + 1))
                        .ifPresent(readiness -> successors.add(
                                new Successor(part.substring(0, colon).strip(), readiness)));
            }
        }
        return successors;
    }

    /** The first thing that is wrong with such a text. */
    static Optional<Refusal.Reason> objection(String plan) {
        Set<String> numbers = new HashSet<>();
        for (String part : parts(plan)) {
            List<Successor> read = parse(part);
            if (read.isEmpty()) {
                return Optional.of(unknownReadiness(part));
            }
            if (read.get(0).number().isEmpty() || !numbers.add(read.get(0).number())) {
                return Optional.of(namedTwice(part));
            }
        }
        return Optional.empty();
    }

    private static Refusal.Reason unknownReadiness(String part) {
        return new Refusal.Reason(
                "successors",
                part,
                "READINESS_UNKNOWN",
                "The readiness of the successor " + part + " is not known.",
                "After the colon write one of " + Readiness.all() + ", or leave the colon out.");
    }

    private static Refusal.Reason namedTwice(String part) {
        return new Refusal.Reason(
                "successors",
                part,
                "SUCCESSOR_NOT_CLEAR",
                "The successor " + part + " has no number, or is named twice on the same plan.",
                "Name each successor once, by employee number.");
    }

    private static List<String> parts(String plan) {
        return Arrays.stream(plan.split("[;,\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
