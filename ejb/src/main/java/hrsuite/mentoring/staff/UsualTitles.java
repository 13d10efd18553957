package hrsuite.mentoring.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** How senior usual titles are, by the data file {@code usual-titles.txt}. */
final class UsualTitles {

    private record Title(String words, double level) {}

    private static final List<Title> LONGEST_FIRST = read();

    private UsualTitles() {}

    /**
     * The level of the longest usual title that stands in a text as whole words.
     *
     * @param words as {@link Words#of} gives them
     */
    static OptionalDouble levelIn(String words) {
        String text = " " + words + " ";
        return LONGEST_FIRST.stream()
                .filter(title -> text.contains(title.words))
                .mapToDouble(Title::level)
                .findFirst();
    }

    private static List<Title> read() {
        List<Title> titles = new ArrayList<>();
        for (String line : Words.linesOf("usual-titles.txt")) {
            String[] levelAndTitles = line.split(" ", 2);
            for (String title : levelAndTitles[1].split(",")) {
                titles.add(new Title(" " + Words.of(title) + " ", Double.parseDouble(levelAndTitles[0])));
            }
        }
        titles.sort(Comparator.comparingInt(title -> -title.words.length()));
        return List.copyOf(titles);
    }
}
