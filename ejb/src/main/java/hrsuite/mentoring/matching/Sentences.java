package hrsuite.mentoring.matching;

import java.util.Locale;

/** What a round says to HR. */
final class Sentences {

    private Sentences() {}

    static Sentence of(String key, double... numbers) {
        return Sentence.of(Sentences.class, key, numbers);
    }

    /** At once, and in English: for refusals. */
    static String say(String key) {
        return of(key).in(Locale.ENGLISH);
    }

    static boolean knows(String key) {
        return Sentence.patterns(Sentences.class.getPackageName(), Locale.ROOT).containsKey(key);
    }

    /** A code that stands among the sentences. */
    static String code(String key) {
        return Sentence.patterns(Sentences.class.getPackageName(), Locale.ROOT).getString(key);
    }
}
