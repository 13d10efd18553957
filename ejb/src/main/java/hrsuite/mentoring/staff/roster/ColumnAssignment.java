package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.ColumnMap.Ignored;
import hrsuite.mentoring.staff.roster.ColumnMap.MappedColumn;
import hrsuite.mentoring.staff.roster.HeadingCatalog.Meaning;
import hrsuite.mentoring.staff.roster.MappingChoices.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says which column is read into which field. Every heading may mean several fields, and several headings the same: a
 * field goes to the column whose heading speaks clearest for it and whose values fit it best, the first of equal ones.
 *
 * <p>Confidence is that of the heading (see {@link Meaning}), times the share of the sampled values that fit the field
 * where fewer than four fifths do; 1 for what a person chose, 0.6 for what the values alone tell.
 */
final class ColumnAssignment {

    private static final double FITTING = 0.8;
    private static final double WEIGHT_OF_VALUES = 0.6;
    private static final double WEIGHT_OF_LANGUAGE = 0.02;
    private static final double CHOSEN = 10;

    /** A column as it may be read. */
    private record Candidate(int place, Meaning meaning, double score, double confidence, DateOrder order) {}

    private final KnownColumns known;
    private final Set<String> roles;
    private final MappingChoices choices;
    private final HeadingFinder finder;
    private final Headings headings;
    private final List<String> names;
    private final ValueFit values;
    private final SideTables sides;
    private final Map<Integer, MappedColumn> decided = new HashMap<>();
    private final Map<KnownColumn, Integer> taken = new HashMap<>();
    private final Map<String, Long> languages;
    private Set<String> numbers = Set.of();

    ColumnAssignment(
            KnownColumns known,
            Set<String> roles,
            MappingChoices choices,
            FieldReader fields,
            SheetSample sample,
            Headings headings) {
        this.known = known;
        this.roles = roles;
        this.choices = choices;
        this.finder = new HeadingFinder(known, choices);
        this.headings = headings;
        this.names = headings.names();
        List<SheetSample.Row> below =
                sample.rows().subList(headings.below(), sample.rows().size());
        this.values = new ValueFit(below, fields);
        this.sides = new SideTables(headings, finder, below);
        this.languages = languages();
    }

    private Map<String, Long> languages() {
        return places().stream()
                .flatMap(place -> finder.meanings(headings, place).stream())
                .collect(Collectors.groupingBy(Meaning::list, Collectors.counting()));
    }

    private List<Integer> places() {
        return java.util.stream.IntStream.range(0, headings.width()).boxed().toList();
    }

    ColumnMap map() {
        List<Candidate> candidates = new ArrayList<>();
        places().forEach(place -> ignoreOrCollect(place, candidates));
        numbers = bestNumbers(candidates);
        Map<Integer, Long> alternatives =
                candidates.stream().collect(Collectors.groupingBy(Candidate::place, Collectors.counting()));
        List<Candidate> judged = candidates.stream()
                .map(this::judged)
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                        .thenComparingLong(candidate -> alternatives.get(candidate.place()))
                        .thenComparingInt(Candidate::place))
                .toList();
        judged.forEach(this::take);
        judged.forEach(this::leave);
        partNames(judged);
        new ColumnsByValues(headings, values, decided, taken).find();
        return new ColumnMap(
                headings.row(), places().stream().map(this::decided).toList());
    }

    private void ignoreOrCollect(int place, List<Candidate> candidates) {
        String text = headings.text(place);
        Optional<Choice> choice = choices.of(names.get(place)).filter(said -> said.field() != null);
        DateOrder order = choices.of(names.get(place)).map(Choice::order).orElse(null);
        if (choice.isPresent() && choice.get().field().isEmpty()) {
            ignore(place, Ignored.LEFT_OUT, null);
        } else if (known.isUnspeakable(text)) {
            ignore(place, Ignored.SENSITIVE, null);
        } else if (choice.isPresent()) {
            known.ofCode(choice.get().field())
                    .ifPresent(column ->
                            candidates.add(new Candidate(place, new Meaning(column, 1, "", false), CHOSEN, 1, order)));
        } else if (sides.contains(place)) {
            ignore(place, Ignored.SIDE_TABLE, "It belongs to another table beside the people.");
        } else {
            meanings(place, text).forEach(meaning -> candidates.add(new Candidate(place, meaning, 0, 0, order)));
        }
    }

    private List<Meaning> meanings(int place, String text) {
        List<Meaning> meanings = finder.meanings(headings, place);
        return meanings.isEmpty() && !text.isEmpty()
                ? known.headings().misspelt(text).stream().toList()
                : meanings;
    }

    private Set<String> bestNumbers(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.meaning().column().field() == StaffField.EMPLOYEE_NUMBER)
                .map(this::judged)
                .max(Comparator.comparingDouble(Candidate::score))
                .map(candidate -> values.values(candidate.place()))
                .orElse(Set.of());
    }

    private Candidate judged(Candidate candidate) {
        if (candidate.score() == CHOSEN) {
            return candidate;
        }
        Meaning meaning = candidate.meaning();
        double fit = values.of(meaning.column(), candidate.place(), numbers);
        double language = (double) languages.getOrDefault(meaning.list(), 0L) / Math.max(1, headings.width());
        double score = meaning.confidence() * (1 - WEIGHT_OF_VALUES + WEIGHT_OF_VALUES * rounded(fit, 10))
                + WEIGHT_OF_LANGUAGE * language;
        double confidence = rounded(meaning.confidence() * (fit >= FITTING ? 1 : fit), 100);
        return new Candidate(candidate.place(), meaning, score, confidence, candidate.order());
    }

    private static double rounded(double number, int steps) {
        return (double) Math.round(number * steps) / steps;
    }

    private void take(Candidate candidate) {
        KnownColumn column = candidate.meaning().column();
        int place = candidate.place();
        if (decided.containsKey(place) || taken.containsKey(column)) {
            return;
        }
        if (column.role() != null && !roles.contains(column.role())) {
            ignore(place, Ignored.ROLE_MISSING, null);
            return;
        }
        taken.put(column, place);
        decided.put(
                place,
                new MappedColumn(
                        place,
                        headings.text(place),
                        names.get(place),
                        column,
                        candidate.confidence(),
                        null,
                        null,
                        candidate.order()));
    }

    /** What is left over says again what another column says better, or before. */
    private void leave(Candidate candidate) {
        if (!decided.containsKey(candidate.place())) {
            KnownColumn column = candidate.meaning().column();
            ignore(
                    candidate.place(),
                    Ignored.DUPLICATE,
                    "Column " + RosterLine.columnName(taken.get(column)) + " is read as " + column.code()
                            + " already.");
        }
    }

    /** A heading Name beside a given name is the family name, and the other way round. */
    private void partNames(List<Candidate> candidates) {
        Integer place = taken.get(KnownColumn.FULL_NAME);
        boolean general = candidates.stream()
                .anyMatch(candidate -> place != null
                        && candidate.place() == place
                        && candidate.meaning().general());
        KnownColumn given = known.ofCode(StaffField.GIVEN_NAME.code()).orElseThrow();
        KnownColumn family = known.ofCode(StaffField.FAMILY_NAME.code()).orElseThrow();
        if (general && taken.containsKey(given) != taken.containsKey(family)) {
            KnownColumn part = taken.containsKey(given) ? family : given;
            taken.remove(KnownColumn.FULL_NAME);
            taken.put(part, place);
            decided.computeIfPresent(place, (any, column) -> column.as(part));
        }
    }

    private void ignore(int place, Ignored why, String remark) {
        decided.put(place, MappedColumn.ignored(place, headings.text(place), names.get(place), why, remark));
    }

    private MappedColumn decided(int place) {
        MappedColumn column = decided.get(place);
        return column != null
                ? column
                : MappedColumn.ignored(place, headings.text(place), names.get(place), Ignored.UNKNOWN, null);
    }
}
