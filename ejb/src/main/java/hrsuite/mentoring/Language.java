package hrsuite.mentoring;

import java.util.Locale;

/**
 * The language of whoever is being answered in this thread: refusals are said in it. The door through which a request comes
 * sets it and clears it again; work in the background speaks English.
 */
public final class Language {

    private static final ThreadLocal<Locale> SPOKEN = new ThreadLocal<>();

    private Language() {}

    /** What is spoken now; English where nobody has said otherwise. */
    public static Locale spoken() {
        Locale language = SPOKEN.get();
        return language == null ? Locale.ENGLISH : language;
    }

    /** From now on, in this thread; null for nobody's. */
    public static void speak(Locale language) {
        if (language == null) {
            SPOKEN.remove();
        } else {
            SPOKEN.set(language);
        }
    }
}
