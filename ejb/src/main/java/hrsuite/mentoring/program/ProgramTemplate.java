package hrsuite.mentoring.program;

import java.util.List;
import java.util.Map;

/**
 * How a program that went well was set up, to begin from.
 *
 * @param code stable: {@code pwc-australia}
 * @param name for HR
 * @param description what it was, with its published numbers
 * @param source where that was published
 * @param months how long it lasts
 * @param cadence ISO 8601 period between meetings
 * @param circle ISO 8601 period between meetings of the mentors; null for none
 * @param consent {@code REQUIRED} or {@code NOT_REQUIRED}
 * @param goals what it is for
 * @param milestones what is due when
 * @param rules values of rule parameters
 * @param weights values of weights
 * @param mentors how many mentors it had; null where that was not published
 * @param mentees the same for mentees
 * @param maximumMentors how many mentors have room in a program made from it, all others wait; null for no bound
 * @param maximumMentees the same for mentees
 * @param framework how its pairs work
 */
public record ProgramTemplate(
        String code,
        String name,
        String description,
        String source,
        int months,
        String cadence,
        String circle,
        String consent,
        List<String> goals,
        List<Milestone> milestones,
        Map<String, Double> rules,
        Map<String, Double> weights,
        Integer mentors,
        Integer mentees,
        Integer maximumMentors,
        Integer maximumMentees,
        Framework framework) {

    public ProgramTemplate {
        goals = goals == null ? List.of() : List.copyOf(goals);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        rules = rules == null ? Map.of() : Map.copyOf(rules);
        weights = weights == null ? Map.of() : Map.copyOf(weights);
    }
}
