package hrsuite.mentoring.workbook;

import java.util.ArrayList;
import java.util.List;

/** Finds what separates the columns of a text: the character that divides most lines into the same number of columns. */
final class Delimiter {

    private static final String USUAL = ",;\t|";
    private static final String UNUSUAL = "^~\u001F\u0001¦§¬:";
    private static final int LINES = 50;
    private static final int AGREEING = 1_000;

    private Delimiter() {}

    /**
     * The delimiter of a text.
     *
     * @param beginning the first part of the text, with a whole number of lines or cut anywhere
     * @return a comma where nothing speaks for another
     */
    static char of(String beginning) {
        char usual = best(beginning, USUAL, ',');
        return score(counts(beginning, usual)) >= 2 * AGREEING ? usual : best(beginning, UNUSUAL, usual);
    }

    private static char best(String text, String candidates, char otherwise) {
        char best = otherwise;
        int bestScore = score(counts(text, otherwise));
        for (char candidate : candidates.toCharArray()) {
            int score = score(counts(text, candidate));
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
                best = Math.max(best, agreeing * AGREEING + Math.min(count, AGREEING - 1));
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
            if ((one == '\n' || one == '\r') && !quoted) {
                if (characters > 0) {
                    counts.add(count);
                }
                count = 0;
                characters = 0;
            } else {
                count += one == candidate && !quoted ? 1 : 0;
                characters++;
            }
        }
        if (characters > 0 && counts.size() < 2) {
            counts.add(count);
        }
        return counts;
    }
}
