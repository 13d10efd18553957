package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.ForKind;
import hrsuite.mentoring.program.ParameterSource;
import hrsuite.mentoring.program.RuleParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Brings the rules of a program together: those of every kind, and those of its own. */
@ApplicationScoped
class Judges implements ParameterSource {

    @Inject
    private Instance<EligibilityRule> general;

    @Inject
    @Any
    private Instance<EligibilityRule> all;

    PairJudges of(PairingContext context) {
        return new PairJudges(rulesOf(context.program().kind())
                .map(rule -> rule.prepare(context))
                .toList());
    }

    /** The rules that are asked again while people are paired. */
    List<EligibilityRule> reviewed(String kind) {
        return rulesOf(kind).filter(EligibilityRule::isReviewed).toList();
    }

    @Override
    public List<RuleParameter> rules(String kind) {
        return rulesOf(kind).flatMap(rule -> rule.parameters().stream()).toList();
    }

    @Override
    public List<RuleParameter> weights(String kind) {
        return List.of();
    }

    private Stream<EligibilityRule> rulesOf(String kind) {
        return Stream.concat(general.stream(), all.select(ForKind.Literal.of(kind)).stream());
    }
}
