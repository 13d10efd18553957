package hrsuite.mentoring.workbook;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.Map;

/**
 * How much sense a text makes in an encoding: letters of the languages that use it, in words of one script, without
 * capitals in the middle and without signs inside words.
 */
final class TextSense {

    private static final double NONSENSE = -5;
    private static final double ODD = -2;
    private static final double USUAL = 1;
    private static final double RARE = 0.5;
    private static final String CURRENCIES = "€£";
    private static final String IN_WORDS = "’‘´`·ºª°";

    /** Letters beyond ASCII that are usual where an encoding of Latin letters is used; all others are rare. */
    private static final Map<String, String> LETTERS = Map.of(
            "windows-1252", "àáâãäåæçèéêëìíîïñòóôõöøùúûüßœšž",
            "windows-1250", "ąćęłńóśźżáčďéěíňřšťúůýžľôäöőüűăâîşđß",
            "ISO-8859-2", "ąćęłńóśźżáčďéěíňřšťúůýžľôäöőüűăâîşđß",
            "windows-1254", "şğıİçöüâî");

    private final String text;
    private final String letters;

    private TextSense(String text, String letters) {
        this.text = text;
        this.letters = letters;
    }

    /** At most 1, for a text of which every character beyond ASCII makes sense. */
    static double of(byte[] bytes, Charset charset) {
        return new TextSense(new String(bytes, charset), LETTERS.get(charset.name())).average();
    }

    private double average() {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                sum += sense(i);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private double sense(int place) {
        char character = text.charAt(place);
        int type = Character.getType(character);
        if (type == Character.CONTROL
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || character == '\uFFFD') {
            return NONSENSE;
        }
        char before = place == 0 ? ' ' : text.charAt(place - 1);
        char after = place == text.length() - 1 ? ' ' : text.charAt(place + 1);
        if (CURRENCIES.indexOf(character) >= 0) {
            return USUAL;
        }
        if (!Character.isLetter(character)) {
            boolean inWord = Character.isLetter(before) && Character.isLetter(after);
            return inWord && IN_WORDS.indexOf(character) < 0 && !Character.isSurrogate(character) ? ODD : 0;
        }
        return letter(character, before, after);
    }

    private double letter(char character, char before, char after) {
        boolean mixed = isOtherScript(character, before) || isOtherScript(character, after);
        boolean capitalInside = Character.isLowerCase(before) && Character.isUpperCase(character);
        if (mixed || capitalInside) {
            return ODD;
        }
        boolean usual = letters == null || letters.indexOf(Character.toLowerCase(character)) >= 0;
        return usual || letters.indexOf(character) >= 0 ? USUAL : RARE;
    }

    private static boolean isOtherScript(char one, char other) {
        return Character.isLetter(other) && (isLatin(one) != isLatin(other));
    }

    private static boolean isLatin(char letter) {
        return UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }
}
