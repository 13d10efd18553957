package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Sentence;
import java.util.Locale;

/**
 * What a rule has against a pair.
 *
 * @param code the rule's code, or a finer one
 * @param blocking true when the pair must not be; false when someone may acknowledge it
 * @param confidential true when the reason may be shown to the role {@code succession} only; everybody else reads the
 *     same neutral sentence for every confidential reason
 * @param sentence the reason, which names numbers, never people
 */
public record Objection(String code, boolean blocking, boolean confidential, Sentence sentence) {

    public Objection {
        sentence = sentence == null ? Sentence.of(Objection.class, "objection") : sentence;
    }

    /** A rule's objection, in the sentence {@code objection.} and its code of the bundle beside the rule. */
    public static Objection of(Class<?> rule, String code, boolean blocking, boolean confidential, double... numbers) {
        return new Objection(code, blocking, confidential, Sentence.of(rule, "objection." + code, numbers));
    }

    /** As everybody may read it: a confidential one is the same whatever its reason. */
    public Objection forEverybody() {
        return confidential ? of(Objection.class, "NOT_SUITABLE", blocking, true) : this;
    }

    /** The reason in a language. */
    public String in(Locale language) {
        return sentence.in(language);
    }
}
