package hrsuite.mentoring.program;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people usually bring and want, as the table stood when it was asked for. Not thread safe. */
public final class UsualTable {

    /** Topics by catalog name; neither is empty. */
    public record Usual(List<String> offers, List<String> wants) {}

    private record Row(UsualTopicDetail said, Pattern words, double lowest, double highest) {

        boolean fits(CareerSide side, String department, String jobTitle, double level) {
            String job = (department + " " + jobTitle).toLowerCase(Locale.ROOT);
            return said.side() == side
                    && lowest <= level
                    && level <= highest
                    && (said.department() == null || said.department().equalsIgnoreCase(department))
                    && (words == null || words.matcher(job).find());
        }
    }

    private record Asked(CareerSide side, String department, String jobTitle, double level) {}

    private final List<Row> rows;
    private final TopicNames names;
    private final Map<Asked, Usual> known = new HashMap<>();

    /**
     * A table.
     *
     * @param levelOf the level of a grade that a row names
     */
    UsualTable(List<UsualTopicDetail> rows, TopicNames names, ToDoubleFunction<String> levelOf) {
        this.names = names;
        this.rows = rows.stream()
                .map(row -> new Row(
                        row,
                        words(row.words()),
                        row.gradeFrom() == null ? Double.NEGATIVE_INFINITY : levelOf.applyAsDouble(row.gradeFrom()),
                        row.gradeTo() == null ? Double.POSITIVE_INFINITY : levelOf.applyAsDouble(row.gradeTo())))
                .toList();
    }

    /** What somebody usually brings and wants; department and job title may be null. */
    public Usual of(CareerSide side, String department, String jobTitle, double level) {
        return known.computeIfAbsent(new Asked(side, department, jobTitle, level), this::find);
    }

    private Usual find(Asked asked) {
        Set<String> offers = new LinkedHashSet<>();
        Set<String> wants = new LinkedHashSet<>();
        for (Row row : rows) {
            if (row.fits(asked.side(), asked.department(), asked.jobTitle(), asked.level())) {
                offers.addAll(names.named(row.said().offers()));
                wants.addAll(names.named(row.said().wants()));
            }
        }
        return new Usual(List.copyOf(offers), List.copyOf(wants));
    }

    /** Whole words only: "it" is not in "audit". */
    private static Pattern words(List<String> words) {
        return words.isEmpty()
                ? null
                : Pattern.compile(words.stream()
                        .map(word ->
                                "(?<![\\p{L}\\d])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\d])")
                        .collect(Collectors.joining("|")));
    }
}
