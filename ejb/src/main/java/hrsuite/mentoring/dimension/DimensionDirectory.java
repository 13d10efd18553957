package hrsuite.mentoring.dimension;

import hrsuite.mentoring.dimension.DimensionRows.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What matching may ask: how far apart two are, and figures of groups; never what somebody has said. */
@ApplicationScoped
public class DimensionDirectory {

    @Inject
    private DimensionRows rows;

    DimensionDirectory() {}

    DimensionDirectory(DimensionRows rows) {
        this.rows = rows;
    }

    /**
     * Figures of the groups of one dimension.
     *
     * @param dimension code
     * @param name in the reader's language
     * @param groups those that may be shown, by name; those who have said nothing last, with a null name; never empty
     */
    public record Figures(String dimension, String name, List<GroupRate> groups) {}

    /** How far apart some people are. A value that too few of them have given sets nobody apart. */
    public Differences differences(Collection<Long> people) {
        Set<Long> wanted = new HashSet<>(people);
        List<Statement> said = rows.statements().stream()
                .filter(statement -> wanted.contains(statement.person()))
                .toList();
        Map<String, Long> givenBy = said.stream()
                .collect(Collectors.groupingBy(
                        statement -> statement.dimension() + " " + statement.value(), Collectors.counting()));
        List<String> dimensions =
                rows.catalog().stream().map(DimensionDetail::code).toList();
        Map<String, Integer> numbers = new HashMap<>();
        Map<Long, int[]> saidBy = new HashMap<>();
        for (Statement statement : said) {
            String value = statement.dimension() + " " + statement.value();
            if (givenBy.get(value) >= Tally.LEAST) {
                saidBy.computeIfAbsent(statement.person(), person -> new int[dimensions.size()])[
                                dimensions.indexOf(statement.dimension())] =
                        numbers.computeIfAbsent(value, unknown -> numbers.size() + 1);
            }
        }
        String marks = said.stream().map(Statement::mark).collect(Collectors.joining(" "));
        return saidBy.isEmpty() ? Differences.NONE : new Differences(saidBy, dimensions.size(), marks);
    }

    /**
     * How often the people of each group were selected, without what would tell of a few.
     *
     * @param people all who could be selected
     * @param selected those of them who were
     * @return by dimension; those of which nothing may be shown are missing
     */
    public List<Figures> figures(Set<Long> people, Set<Long> selected, Locale language) {
        Map<String, Map<Long, String>> said = new LinkedHashMap<>();
        rows.statements().forEach(statement -> said.computeIfAbsent(statement.dimension(), code -> new HashMap<>())
                .put(statement.person(), statement.value()));
        boolean german = language.getLanguage().equals("de");
        return rows.catalog().stream()
                .map(dimension -> new Figures(
                        dimension.code(),
                        german ? dimension.nameDe() : dimension.name(),
                        named(
                                Tally.of(said.getOrDefault(dimension.code(), Map.of()), people, selected),
                                dimension,
                                german)))
                .filter(figures -> figures.groups().stream().anyMatch(group -> group.value() != null))
                .toList();
    }

    private static List<GroupRate> named(List<GroupRate> groups, DimensionDetail dimension, boolean german) {
        Map<String, String> names = dimension.values().stream()
                .collect(
                        Collectors.toMap(DimensionDetail.Value::code, value -> german ? value.nameDe() : value.name()));
        return groups.stream()
                .map(group -> new GroupRate(
                        group.value() == null ? null : names.get(group.value()), group.people(), group.rate()))
                .toList();
    }
}
