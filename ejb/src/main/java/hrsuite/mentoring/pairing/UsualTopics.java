package hrsuite.mentoring.pairing;

import hrsuite.mentoring.program.DataFile;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people usually bring and want, by where they stand in their career, job title and department. Not thread safe. */
final class UsualTopics {

    /** Where somebody stands, seen from the other side of the program. */
    enum CareerSide {
        EARLY,
        LATE
    }

    /** Topics by catalog name; neither is empty. */
    record Usual(List<String> offers, List<String> wants) {}

    private record Row(CareerSide side, Pattern words, List<String> offers, List<String> wants) {}

    private static final List<Row> ROWS = DataFile.rows(UsualTopics.class, "usual-topics.txt").stream()
            .map(cells -> new Row(
                    CareerSide.valueOf(cells[0]), words(cells[1]), DataFile.list(cells[2]), DataFile.list(cells[3])))
            .toList();

    private final Map<String, Usual> known = new HashMap<>();

    Usual of(CareerSide side, String department, String jobTitle) {
        String job = (department + " " + jobTitle).toLowerCase(Locale.ROOT);
        return known.computeIfAbsent(side + " " + job, key -> find(side, job));
    }

    private static Usual find(CareerSide side, String job) {
        Set<String> offers = new LinkedHashSet<>();
        Set<String> wants = new LinkedHashSet<>();
        for (Row row : ROWS) {
            if (row.side() == side && row.words().matcher(job).find()) {
                offers.addAll(row.offers());
                wants.addAll(row.wants());
            }
        }
        return new Usual(List.copyOf(offers), List.copyOf(wants));
    }

    /** Whole words only: "it" is not in "audit". */
    private static Pattern words(String cell) {
        return Pattern.compile(DataFile.list(cell).stream()
                .map(word -> "(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])")
                .collect(Collectors.joining("|")));
    }
}
