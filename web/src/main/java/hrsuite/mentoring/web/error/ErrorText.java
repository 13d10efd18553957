package hrsuite.mentoring.web.error;

/**
 * What a person is told.
 *
 * @param title what happened
 * @param advice what to do now
 */
record ErrorText(String title, String advice) {

    static ErrorText of(int status) {
        return switch (status) {
            case 401, 403 ->
                new ErrorText(
                        "This page is not open to you",
                        "Your account does not have the role that it needs. Ask whoever gives out roles in HR.");
            case 404 ->
                new ErrorText("There is no such page", "Maybe it was removed, or the address was not copied whole.");
            case 503 ->
                new ErrorText("Signing in does not work just now", "The identity provider does not answer. Try again.");
            default ->
                status < 500
                        ? new ErrorText("That cannot be done here", "Go back to the overview and begin there.")
                        : new ErrorText(
                                "Something here is broken",
                                "It is not your fault, and nothing was half done. The server's log tells more.");
        };
    }
}
