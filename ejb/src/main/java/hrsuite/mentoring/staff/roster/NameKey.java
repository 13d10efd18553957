package hrsuite.mentoring.staff.roster;

import java.util.Arrays;

/** What is compared of the names of people: their words in whatever order, case and accents. */
final class NameKey {

    private NameKey() {}

    /** Equal for {@code Lee, Anna} and {@code Anna Lee}; empty when no letter is left. */
    static String of(String name) {
        String[] words = name.split("[\\s,.]+");
        for (int i = 0; i < words.length; i++) {
            words[i] = Wording.key(words[i]);
        }
        Arrays.sort(words);
        return String.join(" ", words).strip();
    }

    /** The same for the parts of a name; null for a part that is not known. */
    static String of(String given, String family) {
        return of((given == null ? "" : given) + " " + (family == null ? "" : family));
    }
}
