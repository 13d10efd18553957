package hrsuite.mentoring.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every number that HR may set, by kind of program, with the value that is usual there; none for a kind that nobody knows. */
@ApplicationScoped
class ParameterCatalog {

    @Inject
    private Kinds kinds;

    @Inject
    private Instance<ParameterSource> sources;

    Map<String, RuleParameter> rules(String kind) {
        return collect(kind, ProgramKind::rules, source -> source.rules(kind));
    }

    Map<String, RuleParameter> weights(String kind) {
        return collect(kind, known -> List.of(), source -> source.weights(kind));
    }

    private Map<String, RuleParameter> collect(
            String code,
            Function<ProgramKind, List<RuleParameter>> own,
            Function<ParameterSource, List<RuleParameter>> part) {
        Optional<ProgramKind> kind = kinds.find(code);
        Map<String, RuleParameter> known = new TreeMap<>();
        kind.ifPresent(found -> Stream.concat(
                        own.apply(found).stream(), sources.stream().map(part).flatMap(List::stream))
                .forEach(parameter -> known.putIfAbsent(parameter.code(), adapted(parameter, found.usual()))));
        return known;
    }

    private static RuleParameter adapted(RuleParameter parameter, Map<String, Double> usual) {
        Double value = usual.get(parameter.code());
        return value == null ? parameter : parameter.usually(value);
    }
}
