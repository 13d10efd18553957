package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.Scoring.Weighted;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.ForKind;
import hrsuite.mentoring.program.RuleParameter;
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

    @Inject
    @Any
    private Instance<Affinity> all;

    List<RuleParameter> weights(String kind) {
        return of(kind).map(Affinity::weight).toList();
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
