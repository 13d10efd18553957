package hrsuite.mentoring.program;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A program as it stands.
 *
 * @param id never changes
 * @param version grows with each change
 * @param name as HR calls it
 * @param kind code of its {@link ProgramKind}
 * @param extendsProgram id of the program that it is added to; null for none
 * @param template code of the template it was made from; null for none
 * @param startsOn first day; null only in a draft, as {@code endsOn} and {@code cadence}
 * @param endsOn last day
 * @param goals what it is for
 * @param cadence ISO 8601 period between meetings
 * @param consent {@code REQUIRED} or {@code NOT_REQUIRED}
 * @param state code of the {@link ProgramState} that it is in
 * @param rules every rule parameter with the value in force
 * @param weights every weight with the value in force
 * @param maximumMentors how many mentors have room, all others wait; null for no bound
 * @param maximumMentees the same for mentees
 * @param framework how its pairs work
 * @param milestones what is due when, in the order given
 */
public record ProgramDetail(
        String id,
        long version,
        String name,
        String kind,
        @JsonbProperty("extends") String extendsProgram,
        String template,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> goals,
        String cadence,
        String consent,
        String state,
        Map<String, Double> rules,
        Map<String, Double> weights,
        Integer maximumMentors,
        Integer maximumMentees,
        Framework framework,
        List<Milestone> milestones) {

    /** The same with other rules and weights. */
    public ProgramDetail with(Map<String, Double> otherRules, Map<String, Double> otherWeights) {
        return new ProgramDetail(
                id,
                version,
                name,
                kind,
                extendsProgram,
                template,
                startsOn,
                endsOn,
                goals,
                cadence,
                consent,
                state,
                Map.copyOf(otherRules),
                Map.copyOf(otherWeights),
                maximumMentors,
                maximumMentees,
                framework,
                milestones);
    }
}
