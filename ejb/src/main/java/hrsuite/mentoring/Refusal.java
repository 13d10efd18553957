package hrsuite.mentoring;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The business says no, and says why: all reasons at once, each with its place, its value and what to do about it.
 *
 * <p>A refusal knows no status code; the outer layers translate its {@link Kind}. Throwing one rolls the transaction
 * back, so nothing is ever half applied.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of no it is. */
    public enum Kind {
        /** What was asked for does not exist, or not for the caller. */
        NOT_FOUND,
        /** The request cannot be understood at all, so nobody can judge what it asks for. */
        UNREADABLE,
        /** The words or values of the request are wrong. */
        INVALID,
        /** The request is right, but not in the state that things are in. */
        CONFLICT,
        /** Somebody else has changed it since the caller last looked. */
        STALE,
        /** It was there, and is no longer kept. */
        GONE,
        /** More than the configured bound. */
        TOO_LARGE,
        /** A kind of content that is not read here. */
        UNSUPPORTED,
        /** There is no room to keep it at present. */
        NO_ROOM
    }

    /**
     * One reason of a refusal.
     *
     * @param place where it is wrong: a field, a cell, a parameter; never null, may be empty when the whole is meant
     * @param value the offending value as given; null when there is none or when it must not be repeated
     * @param code stable code in capitals, for machines
     * @param message one sentence that names the place and the value
     * @param advice one sentence that says what to do; null when nothing helps
     */
    public record Reason(String place, String value, String code, String message, String advice) {
        public Reason {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
        }

        /**
         * A reason in the language of whoever is being answered, in the sentences {@code refusal.} and the code, and the
         * same with {@code .advice}, of the bundle beside a class.
         *
         * @param code perhaps with a variant of the sentences behind a dot, which is not told to machines
         * @param parts of both sentences: numbers, words, or sentences
         */
        public static Reason said(Class<?> beside, String place, Object value, String code, Object... parts) {
            return new Reason(
                    place,
                    value == null ? null : String.valueOf(value),
                    code.split("\\.")[0],
                    Sentence.said(beside, "refusal." + code, parts),
                    Sentence.said(beside, "refusal." + code + ".advice", parts));
        }
    }

    /** The same refusal from where there is no transaction: servers complain in their log when told to roll back none. */
    @ApplicationException(rollback = false)
    public static final class Plain extends Refusal {

        private static final long serialVersionUID = 1L;

        public Plain(Refusal refusal) {
            super(refusal.kind(), refusal.reasons());
            initCause(refusal);
        }
    }

    private final Kind kind;
    private final transient List<Reason> reasons;

    public Refusal(Kind kind, List<Reason> reasons) {
        super(reasons.stream().map(Reason::message).collect(Collectors.joining("\n")));
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
    }

    /** A refusal for a single reason. */
    public Refusal(Kind kind, Reason reason) {
        this(kind, List.of(reason));
    }

    /** A refusal for a single reason. */
    public Refusal(Kind kind, String place, String value, String code, String message, String advice) {
        this(kind, List.of(new Reason(place, value, code, message, advice)));
    }

    /**
     * Nothing of that name exists.
     *
     * @param thing what was looked for, in words: "program"
     * @param key the key that was asked for
     */
    public static Refusal notFound(String thing, Object key) {
        return new Refusal(
                Kind.NOT_FOUND,
                thing,
                String.valueOf(key),
                "NOT_FOUND",
                "There is no " + thing + " " + key + ".",
                "Maybe it was removed, or the id belongs to another system.");
    }

    /** A value of the request is wrong. */
    public static Refusal invalid(String place, Object value, String code, String message, String advice) {
        return new Refusal(Kind.INVALID, place, value == null ? null : String.valueOf(value), code, message, advice);
    }

    /** A cursor that the list has not given out. */
    public static Refusal unknownCursor(String cursor) {
        return new Refusal(
                Kind.UNREADABLE,
                "cursor",
                cursor,
                "CURSOR_UNKNOWN",
                "The cursor " + cursor + " was not given out by this list.",
                "Start again without a cursor.");
    }

    /** The request does not fit the present state of things. */
    public static Refusal conflict(String place, Object value, String code, String message, String advice) {
        return new Refusal(Kind.CONFLICT, place, value == null ? null : String.valueOf(value), code, message, advice);
    }

    /** The caller's copy is out of date. */
    public static Refusal stale(String thing, Object key) {
        return new Refusal(
                Kind.STALE,
                thing,
                String.valueOf(key),
                "STALE",
                "The " + thing + " " + key + " has been changed since it was read.",
                "Read it again and repeat the change on what it says now.");
    }

    public Kind kind() {
        return kind;
    }

    /** All reasons, in the order in which they were found; never empty when thrown by our own code. */
    public List<Reason> reasons() {
        return reasons == null ? List.of() : reasons;
    }
}
