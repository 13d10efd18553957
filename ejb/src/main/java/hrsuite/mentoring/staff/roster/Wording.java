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

    /** Case, accents, width, punctuation and spaces taken away; empty when nothing is left. */
    static String key(String text) {
        return text.chars().allMatch(letter -> letter < 0x80) ? plainKey(text) : foldedKey(text);
    }

    private static String plainKey(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                key.append(Character.toLowerCase(letter));
            }
        }
        return key.toString();
    }

    private static String foldedKey(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return plainLetters(SEPARATORS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** Letters that are of their own and yet written plainly where the keyboard lacks them. */
    private static String plainLetters(String lower) {
        return lower.replace("\u00DF", "ss")
                .replace('\u0111', 'd')
                .replace('\u00F8', 'o')
                .replace('\u0142', 'l');
    }

    /** Umlauts written as two letters, as many systems do. */
    static String withoutUmlauts(String text) {
        return text.replace("\u00E4", "ae")
                .replace("\u00F6", "oe")
                .replace("\u00FC", "ue")
                .replace("\u00C4", "Ae")
                .replace("\u00D6", "Oe")
                .replace("\u00DC", "Ue");
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
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
