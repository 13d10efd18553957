package hrsuite.mentoring.matching;

import hrsuite.mentoring.program.ParameterSource;
import hrsuite.mentoring.program.RuleParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The numbers of matching that HR may set for a program. */
@ApplicationScoped
class MatchingParameters implements ParameterSource {

    static final String MENTEE_FLOOR = "minimumMenteeGain";
    static final String MENTOR_FLOOR = "minimumMentorGain";
    static final String CANDIDATES = "candidatesPerMentee";

    private static final List<RuleParameter> RULES = List.of(
            new RuleParameter(
                    MENTEE_FLOOR,
                    "The least share of the wanted topics that the mentee must gain, where both declared topics.",
                    0,
                    1,
                    0.1),
            new RuleParameter(
                    MENTOR_FLOOR,
                    "The least share of the wanted topics that the mentor must gain, where both declared topics.",
                    0,
                    1,
                    0.1),
            new RuleParameter(
                    CANDIDATES,
                    "How many of the best partners of each side are compared once there are more than two million"
                            + " combinations.",
                    1,
                    1000,
                    50));

    @Inject
    private Affinities affinities;

    @Override
    public List<RuleParameter> rules(String kind) {
        return RULES;
    }

    @Override
    public List<RuleParameter> weights(String kind) {
        return affinities.weights(kind);
    }
}
