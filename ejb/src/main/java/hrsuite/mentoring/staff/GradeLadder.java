package hrsuite.mentoring.staff;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows how senior a grade text is: as HR placed it, or the grade that it is another name of; else by its number; else, where it names a usual title, by that. Not
 * thread safe: remembers what it has been asked, because a company has few grades and many people.
 */
final class GradeLadder {

    private static final Pattern PLAIN = Pattern.compile("\\s*\\d{1,6}(?:[.,]\\d{1,3})?\\s*");
    /** {@code G7}, {@code Grade 7}, {@code Pay Band 3}. */
    private static final Pattern NUMBERED = Pattern.compile("(?:\\p{L}+ ){0,2}\\p{L}+ ?(\\d{1,6}(?:\\.\\d{1,3})?)");

    private final Map<String, Double> placed = new HashMap<>();
    private final Map<String, String> synonyms = new HashMap<>();
    private final Map<String, OptionalDouble> answered = new HashMap<>();

    /** @param said what HR says, by grade text; a level that is null places nothing */
    GradeLadder(Map<String, GradeDraft> said) {
        said.forEach((name, grade) -> {
            if (grade.synonymOf() != null) {
                synonyms.put(keyOf(name), keyOf(grade.synonymOf()));
            } else if (grade.level() != null) {
                placed.put(keyOf(name), grade.level());
            }
        });
    }

    /** The level of a grade text; empty when there is no text or nobody knows. */
    OptionalDouble levelOf(String grade) {
        return grade == null ? OptionalDouble.empty() : answered.computeIfAbsent(grade, this::find);
    }

    /** Whether HR has placed this text, by a level or as another name. */
    boolean isPlaced(String grade) {
        return placed.containsKey(keyOf(grade)) || synonyms.containsKey(keyOf(grade));
    }

    /** Grades that are other names, each with what it stands for, both as they are compared. */
    Map<String, String> synonyms() {
        return Map.copyOf(synonyms);
    }

    private OptionalDouble find(String grade) {
        String meant = synonyms.get(keyOf(grade));
        return own(meant == null ? grade : meant);
    }

    private OptionalDouble own(String grade) {
        Double byHr = placed.get(keyOf(grade));
        if (byHr != null) {
            return OptionalDouble.of(byHr);
        }
        if (PLAIN.matcher(grade).matches()) {
            return OptionalDouble.of(Double.parseDouble(grade.strip().replace(',', '.')));
        }
        String words = Words.of(grade);
        // A title before the number in it: "Analyst 2" is an analyst, not the second grade.
        OptionalDouble byTitle = UsualTitles.levelIn(words);
        return byTitle.isPresent() ? byTitle : numberIn(words);
    }

    private static OptionalDouble numberIn(String words) {
        Matcher numbered = NUMBERED.matcher(words);
        return numbered.matches() ? OptionalDouble.of(Double.parseDouble(numbered.group(1))) : OptionalDouble.empty();
    }

    static String keyOf(String grade) {
        return grade.strip().toLowerCase(Locale.ROOT);
    }
}
