package hrsuite.mentoring.web.security;

/** The identity provider did not let a person in, or could not be asked. */
final class SignInFailed extends Exception {

    private static final long serialVersionUID = 1L;

    SignInFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
