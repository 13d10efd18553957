package hrsuite.mentoring.succession;

import hrsuite.mentoring.Refusal;
import java.util.Arrays;
import java.util.Locale;

/** What a plan says who could follow in. */
public enum PlanKind {
    /** In the place of a person, named by employee number. */
    INCUMBENT,
    /** In a job, wherever it is, named by its title. */
    JOB,
    /** On a position, whoever holds it, named by its code. */
    POSITION;

    /**
     * The kind of that code, in any case.
     *
     * @throws Refusal when there is none
     */
    public static PlanKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(code.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("kind of plan", code));
    }
}
