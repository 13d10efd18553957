package hrsuite.mentoring.web.security;

/** A bearer token that does not let its holder in. */
final class TokenRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why, as far as the answer may tell. */
    enum Reason {
        /** There is none. */
        MISSING,
        /** It is damaged, forged, expired, or meant for somebody else. */
        INVALID,
        /** The keys to judge it by cannot be read at the moment. */
        KEYS_UNAVAILABLE
    }

    private final Reason reason;

    TokenRefused(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    static TokenRefused missing() {
        return new TokenRefused(Reason.MISSING, "The request carries no bearer token.", null);
    }

    static TokenRefused invalid(String message) {
        return new TokenRefused(Reason.INVALID, message, null);
    }

    Reason reason() {
        return reason;
    }
}
