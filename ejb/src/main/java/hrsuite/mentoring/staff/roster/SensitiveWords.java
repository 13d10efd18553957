package hrsuite.mentoring.staff.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What must never be kept: money, secrets, identity papers, health, belief; data, one list for each language. Fast enough
 * to be asked about every cell of a file.
 */
final class SensitiveWords {

    static final List<String> LISTS = List.of("en", "de", "fr", "es", "pt", "ja", "zh", "vi", "ar");

    private static final int TELLING_LENGTH = 8;
    private static final char FIRST_OF_OTHER_SCRIPTS = '\u0590';

    /** Words that follow one another, by the first of them. */
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    /** Long words, and words of scripts that do not part words, by how they begin: they tell wherever they stand. */
    private final Map<Integer, List<String>> telling = new HashMap<>();

    SensitiveWords() {
        LISTS.forEach(list -> WordList.read("sensitive_" + list + ".csv", 1).forEach(line -> add(line[0])));
    }

    private void add(String word) {
        addPhrase(words(word));
        addPhrase(words(Wording.withoutUmlauts(word)));
        if (word.length() >= TELLING_LENGTH || word.charAt(0) >= FIRST_OF_OTHER_SCRIPTS) {
            String key = Wording.key(word);
            telling.computeIfAbsent(beginning(key, 0), any -> new ArrayList<>()).add(key);
        }
    }

    private void addPhrase(List<String> words) {
        phrases.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(words);
    }

    /** Whether a heading speaks of any of it. */
    boolean isIn(String heading) {
        return speaks(words(heading)) || tells(Wording.key(heading));
    }

    private boolean speaks(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            for (List<String> phrase : phrases.getOrDefault(words.get(i), List.of())) {
                int end = i + phrase.size();
                if (end <= words.size() && words.subList(i, end).equals(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean tells(String key) {
        for (int i = 0; i < key.length(); i++) {
            for (String word : telling.getOrDefault(beginning(key, i), List.of())) {
                if (key.startsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two letters as a number; a word of one letter is not followed by any. */
    private static int beginning(String key, int place) {
        return key.charAt(place) << Character.SIZE | (place + 1 < key.length() ? key.charAt(place + 1) : 0);
    }

    /** The words of a heading, also of one that is written in one, with capitals between. */
    private static List<String> words(String heading) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= heading.length(); i++) {
            boolean ends = i == heading.length() || !isOfWord(heading.charAt(i));
            boolean begins = !ends && i > from && isCapitalAfterSmall(heading, i);
            if ((ends || begins) && i > from) {
                addKey(words, heading.substring(from, i));
            }
            if (ends || begins) {
                from = ends ? i + 1 : i;
            }
        }
        return words;
    }

    private static void addKey(List<String> words, String word) {
        String key = Wording.key(word);
        if (!key.isEmpty()) {
            words.add(key);
        }
    }

    private static boolean isCapitalAfterSmall(String heading, int place) {
        return Character.isUpperCase(heading.charAt(place)) && Character.isLowerCase(heading.charAt(place - 1));
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
    }
}
