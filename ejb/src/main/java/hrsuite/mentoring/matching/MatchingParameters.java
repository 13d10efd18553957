package hrsuite.mentoring.matching;

import hrsuite.mentoring.program.ParameterSource;
import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
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
            new RuleParameter(MENTEE_FLOOR, Unit.SHARE, 0, 1, 0.1, MatchingParameters.class),
            new RuleParameter(MENTOR_FLOOR, Unit.SHARE, 0, 1, 0.1, MatchingParameters.class),
            new RuleParameter(CANDIDATES, Unit.PARTNERS, 1, 1000, 50, MatchingParameters.class));

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
