package hrsuite.mentoring.program;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A program as HR asks for it.
 *
 * @param name its name, 1 to 200 characters
 * @param kind code of a {@link ProgramKind}, in any case
 * @param extendsProgram id of the program that it is added to; null for none
 * @param template code of a template whose values fill what is left out here; null for none
 * @param startsOn first day; null only while {@code template} or a later change gives it
 * @param endsOn last day, after the first
 * @param goals what it is for; never null
 * @param cadence ISO 8601 period between meetings: {@code P1M}
 * @param consent {@code REQUIRED} or {@code NOT_REQUIRED}; null for the template's
 * @param rules values by parameter code; what is left out has its usual value; never null
 * @param weights as {@code rules}
 * @param state where it is to be in its life, as a code of {@link ProgramState} in any case; null leaves it, and for a new
 *     program means {@code ENROLLING}; a {@code DRAFT} may lack dates, goals and cadence
 * @param maximumMentors how many mentors have room, all others wait; null for the template's or no bound
 * @param maximumMentees the same for mentees
 * @param framework how its pairs work; what is null there comes from the template
 * @param milestones what is due when; null for the template's, or the usual ones
 */
public record ProgramDraft(
        String name,
        String kind,
        @JsonbProperty("extends") String extendsProgram,
        String template,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> goals,
        String cadence,
        String consent,
        Map<String, Double> rules,
        Map<String, Double> weights,
        String state,
        Integer maximumMentors,
        Integer maximumMentees,
        Framework framework,
        List<Milestone> milestones) {

    /** What would have to be asked for to get a program as it stands. */
    public static ProgramDraft of(ProgramDetail program) {
        return new ProgramDraft(
                program.name(),
                program.kind(),
                program.extendsProgram(),
                program.template(),
                program.startsOn(),
                program.endsOn(),
                program.goals(),
                program.cadence(),
                program.consent(),
                program.rules(),
                program.weights(),
                program.state(),
                program.maximumMentors(),
                program.maximumMentees(),
                program.framework(),
                program.milestones());
    }

    /** The same with other rules and weights. */
    ProgramDraft with(Map<String, Double> otherRules, Map<String, Double> otherWeights) {
        return of(kind, extendsProgram, otherRules, otherWeights, state);
    }

    /** The same in another state, given as a code of {@link ProgramState}. */
    public ProgramDraft in(String otherState) {
        return of(kind, extendsProgram, rules, weights, otherState);
    }

    /** The same program, of this kind and extension and in this state. */
    ProgramDraft of(String ofKind, String extended, ProgramState inState) {
        return of(ofKind, extended, rules, weights, inState.name());
    }

    private ProgramDraft of(
            String ofKind,
            String extended,
            Map<String, Double> otherRules,
            Map<String, Double> otherWeights,
            String inState) {
        return new ProgramDraft(
                name,
                ofKind,
                extended,
                template,
                startsOn,
                endsOn,
                goals,
                cadence,
                consent,
                otherRules,
                otherWeights,
                inState,
                maximumMentors,
                maximumMentees,
                framework,
                milestones);
    }

    public ProgramDraft {
        goals = Given.list(goals);
        rules = Given.numbers(rules);
        weights = Given.numbers(weights);
        milestones = milestones == null
                ? null
                : milestones.stream().filter(Objects::nonNull).toList();
    }
}
