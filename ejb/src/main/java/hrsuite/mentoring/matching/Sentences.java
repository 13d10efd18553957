package hrsuite.mentoring.matching;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a round says to HR, in English. */
final class Sentences {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "hrsuite.mentoring.matching.sentences", Locale.ENGLISH, Sentences.class.getClassLoader());

    private Sentences() {}

    static String say(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(values);
    }

    static boolean knows(String key) {
        return TEXTS.containsKey(key);
    }

    /** A share or benefit with two decimals. */
    static String number(double value) {
        return String.format(Locale.ENGLISH, "%.2f", value);
    }
}
