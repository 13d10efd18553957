package hrsuite.mentoring.staff.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A name that stands in one cell, taken apart.
 *
 * @param given null when the cell holds one word
 * @param family never null
 */
record FullName(String given, String family) {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ter", "ten", "zu",
            "bin", "al", "el");

    /** Reads {@code Last, First  M} and {@code First Last}; a particle belongs to the family name. */
    static FullName of(String text) {
        int comma = text.indexOf(',');
        if (comma > 0 && comma < text.length() - 1) {
            return new FullName(
                    text.substring(comma + 1).strip(), text.substring(0, comma).strip());
        }
        String[] words = text.replace(",", "").strip().split(" ");
        if (words.length == 1) {
            return new FullName(null, words[0]);
        }
        int family = words.length - 1;
        while (family > 1 && PARTICLES.contains(words[family - 1].toLowerCase(Locale.ROOT))) {
            family--;
        }
        return new FullName(join(words, 0, family), join(words, family, words.length));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }
}
