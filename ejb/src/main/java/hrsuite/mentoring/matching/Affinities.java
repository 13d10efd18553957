package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.Scoring.Weighted;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.ForKind;
import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All affinities that speak for a kind of program: the general ones and its own, by the code of their weight. */
@ApplicationScoped
class Affinities {

    private static final RuleParameter SELF_DECLARED =
            new RuleParameter(Leaning.WEIGHT, Unit.WEIGHT, 0, 1, 0, Affinities.class);

    @Inject
    @Any
    private Instance<Affinity> all;

    /** All that HR may weigh; what people say of themselves is weighed without being an affinity. */
    List<RuleParameter> weights(String kind) {
        return Stream.concat(of(kind).map(Affinity::weight), Stream.of(SELF_DECLARED))
                .toList();
    }

    /** Those with a weight above 0, prepared. */
    List<Weighted> inForce(PairingContext context, Map<String, Double> weights) {
        return of(context.program().kind())
                .filter(affinity -> weights.getOrDefault(affinity.weight().code(), 0.0) > 0)
                .map(affinity -> new Weighted(
                        affinity.weight().code(), weights.get(affinity.weight().code()), affinity.prepare(context)))
                .toList();
    }

    private Stream<Affinity> of(String kind) {
        return Stream.concat(
                        all.select(Default.Literal.INSTANCE).stream(), all.select(ForKind.Literal.of(kind)).stream())
                .sorted(Comparator.comparing(affinity -> affinity.weight().code()));
    }
}
