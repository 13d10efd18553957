package hrsuite.mentoring.program;

import java.util.Locale;

/** How well somebody knows a topic, or wants to know it; written behind it: {@code Artificial intelligence:EXPERT}. */
public enum Proficiency {
    BASIC,
    INTERMEDIATE,
    ADVANCED,
    EXPERT;

    /** From 1 to 4. */
    public int level() {
        return ordinal() + 1;
    }

    /** Where in a text the colon before a level stands; -1 when there is none. */
    static int colonIn(String written) {
        int colon = written.lastIndexOf(':');
        return colon > 0 && of(written.substring(colon + 1)) != null ? colon : -1;
    }

    /** What a word says, in any case; null when it is no level. */
    static Proficiency of(String word) {
        String code = word.strip().toUpperCase(Locale.ROOT);
        for (Proficiency known : values()) {
            if (known.name().equals(code)) {
                return known;
            }
        }
        return null;
    }
}
