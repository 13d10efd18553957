package hrsuite.mentoring.staff.roster;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words as people type them, compared as they mean them. */
final class Wording {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    /** Case, accents, punctuation and spaces taken away; empty when nothing is left. */
    static String key(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return SEPARATORS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** What was most likely meant: the word with the fewest letters changed; empty when none is near. */
    static Optional<String> nearest(String text, Collection<String> words) {
        String key = key(text);
        return words.stream()
                .min(Comparator.comparingInt(word -> distance(key, key(word))))
                .filter(word ->
                        distance(key, key(word)) <= Math.max(2, key(word).length() / 2));
    }

    /** Levenshtein distance: letters to insert, remove or replace. V. I. Levenshtein, 1966. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
