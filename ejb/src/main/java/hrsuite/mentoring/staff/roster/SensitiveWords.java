package hrsuite.mentoring.staff.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must never be kept: money, secrets, identity papers, health, belief; data, one list for each language. */
final class SensitiveWords {

    static final List<String> LISTS = List.of("en", "de", "fr", "es", "pt", "ja", "zh", "vi", "ar");

    private static final int TELLING_LENGTH = 8;
    private static final char FIRST_OF_OTHER_SCRIPTS = '\u0590';
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private final Set<String> words = new HashSet<>();
    /** Long words, and words of scripts that do not part words: they tell wherever they stand. */
    private final Set<String> telling = new HashSet<>();

    SensitiveWords() {
        LISTS.forEach(list -> WordList.read("sensitive_" + list + ".csv", 1).forEach(line -> add(line[0])));
    }

    private void add(String word) {
        words.add(words(word));
        words.add(words(Wording.withoutUmlauts(word)));
        if (word.length() >= TELLING_LENGTH || word.charAt(0) >= FIRST_OF_OTHER_SCRIPTS) {
            telling.add(Wording.key(word));
        }
    }

    /** Whether a heading speaks of any of it. */
    boolean isIn(String heading) {
        String padded = " " + words(heading) + " ";
        String key = Wording.key(heading);
        return words.stream().anyMatch(word -> padded.contains(" " + word + " "))
                || telling.stream().anyMatch(key::contains);
    }

    private static String words(String heading) {
        List<String> words = new ArrayList<>();
        for (String word : WORD_BREAK.split(heading)) {
            String key = Wording.key(word);
            if (!key.isEmpty()) {
                words.add(key);
            }
        }
        return String.join(" ", words);
    }
}
