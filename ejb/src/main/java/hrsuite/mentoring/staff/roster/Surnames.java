package hrsuite.mentoring.staff.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Family names that tell where a name is to be parted; data. */
final class Surnames {

    private static final String SPANISH = "es";

    private static final Map<String, Set<String>> BY_SCRIPT = read();

    private Surnames() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> names = new HashMap<>();
        WordList.read("surnames.csv", 2).forEach(line -> names.computeIfAbsent(line[0], script -> new HashSet<>())
                .add(line[0].equals(SPANISH) ? Wording.key(line[1]) : line[1]));
        return names;
    }

    /** Whether it is a Vietnamese family name, written with its marks. */
    static boolean isVietnamese(String word) {
        return BY_SCRIPT.get("vi").contains(word);
    }

    /** Whether it is a family name of those who bear two of them, Spanish or Portuguese. */
    static boolean isOneOfTwo(String word) {
        return BY_SCRIPT.get(SPANISH).contains(Wording.key(word));
    }

    /**
     * How many characters of a name without spaces are the family name: those of a known one; of four Chinese or Japanese
     * ones two, else one.
     */
    static int lengthIn(String name) {
        for (int length = Math.min(4, name.length() - 1); length > 1; length--) {
            String start = name.substring(0, length);
            if (BY_SCRIPT.get("ja").contains(start)
                    || BY_SCRIPT.get("zh").contains(start)
                    || BY_SCRIPT.get("ko").contains(start)) {
                return length;
            }
        }
        boolean japanese = name.codePoints().anyMatch(Surnames::isKana);
        return name.length() == 4 || japanese && name.length() > 2 ? 2 : 1;
    }

    private static boolean isKana(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
