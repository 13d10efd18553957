package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.Sentence;
import java.util.Locale;

/** What a round says to HR. */
final class Sentences {

    private Sentences() {}

    static Sentence of(String key, double... numbers) {
        return Sentence.of(Sentences.class, key, numbers);
    }

    /** At once, in the language of whoever is being answered. */
    static String say(String key, Object... values) {
        return Sentence.said(Sentences.class, key, values);
    }

    /** A reason to refuse, as {@link Reason#said} says it. */
    static Reason refusal(String place, Object value, String code, Object... parts) {
        return Reason.said(Sentences.class, place, value, code, parts);
    }

    static boolean knows(String key) {
        return Sentence.patterns(Sentences.class.getPackageName(), Locale.ROOT).containsKey(key);
    }
}
