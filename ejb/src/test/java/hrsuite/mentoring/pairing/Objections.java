package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Sentence;
import java.util.List;
import java.util.Locale;

/** Objections of tests, in words of their own. */
public final class Objections {

    private Objections() {}

    public static Objection saying(String code, boolean blocking, boolean confidential, String text) {
        Sentence sentence = new Sentence("hrsuite.mentoring.spoken", "plain", null, List.of(text), null);
        return new Objection(code, blocking, confidential, sentence);
    }

    /** All of an objection in one line, in English. */
    public static String told(Objection objection) {
        return objection.code()
                + (objection.blocking() ? " blocks" : " may be acknowledged")
                + (objection.confidential() ? " in confidence: " : ": ")
                + objection.in(Locale.ENGLISH);
    }
}
