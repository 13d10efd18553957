package hrsuite.mentoring.workbook;

import java.util.ArrayList;
import java.util.List;

/** Finds what separates the columns of a text: the character that divides most lines into the same number of columns. */
final class Delimiter {

    private static final String CANDIDATES = ",;\t|";
    private static final int LINES = 50;

    private Delimiter() {}

    /**
     * The delimiter of a text.
     *
     * @param beginning the first part of the text, with a whole number of lines or cut anywhere
     * @return a comma where nothing speaks for another
     */
    static char of(String beginning) {
        char best = ',';
        int bestScore = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            int score = score(counts(beginning, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Lines that agree weigh more than how often they are divided. */
    private static int score(List<Integer> counts) {
        int best = 0;
        for (int count : counts) {
            int agreeing = (int) counts.stream().filter(other -> other == count).count();
            if (count > 0) {
                best = Math.max(best, agreeing * 1000 + Math.min(count, 999));
            }
        }
        return best;
    }

    /** How often the candidate stands outside quotes, in each of the first lines that are not empty. */
    private static List<Integer> counts(String text, char candidate) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        int count = 0;
        int characters = 0;
        for (int i = 0; i < text.length() && counts.size() < LINES; i++) {
            char one = text.charAt(i);
            quoted ^= one == '"';
            if (one == '\n' && !quoted) {
                if (characters > 0) {
                    counts.add(count);
                }
                count = 0;
                characters = 0;
            } else if (one != '\r') {
                count += one == candidate && !quoted ? 1 : 0;
                characters++;
            }
        }
        if (characters > 0 && counts.isEmpty()) {
            counts.add(count);
        }
        return counts;
    }
}
