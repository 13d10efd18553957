package hrsuite.mentoring.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every number that HR may set, by kind of program, with the value that is usual there. */
@ApplicationScoped
class ParameterCatalog {

    @Inject
    private Kinds kinds;

    @Inject
    private Instance<ParameterSource> sources;

    Map<String, RuleParameter> rules(String kind) {
        List<RuleParameter> own = kinds.find(kind).map(ProgramKind::rules).orElse(List.of());
        return collect(kind, own, source -> source.rules(kind));
    }

    Map<String, RuleParameter> weights(String kind) {
        return collect(kind, List.of(), source -> source.weights(kind));
    }

    private Map<String, RuleParameter> collect(
            String kind, List<RuleParameter> own, Function<ParameterSource, List<RuleParameter>> part) {
        Map<String, Double> usual = kinds.find(kind).map(ProgramKind::usual).orElse(Map.of());
        Map<String, RuleParameter> known = new TreeMap<>();
        Stream.concat(own.stream(), sources.stream().map(part).flatMap(List::stream))
                .forEach(parameter -> known.putIfAbsent(parameter.code(), adapted(parameter, usual)));
        return known;
    }

    private static RuleParameter adapted(RuleParameter parameter, Map<String, Double> usual) {
        Double value = usual.get(parameter.code());
        return value == null ? parameter : parameter.usually(value);
    }
}
