package hrsuite.mentoring.web.problem;

import jakarta.ws.rs.core.HttpHeaders;

/**
 * What was called, for whoever has to say why it was not answered.
 *
 * @param method the HTTP method
 * @param path the whole path
 * @param accept the types that the caller reads; null when not said
 * @param contentType the type of the body; null when not said
 */
record Call(String method, String path, String accept, String contentType) {

    private static final String ALL_OPERATIONS = "All operations stand in the document at /openapi.";

    /** Why the framework itself said no. */
    Problem refused(int status, String allowed) {
        return Problem.of(status, cause(status, allowed), path);
    }

    private Problem.Cause cause(int status, String allowed) {
        return switch (status) {
            case 400 -> new Problem.Cause("", null, "NOT_READABLE", "The request cannot be read.", ALL_OPERATIONS);
            case 404 ->
                new Problem.Cause("path", path, "NOT_FOUND", "There is nothing at " + path + ".", ALL_OPERATIONS);
            case 405 ->
                new Problem.Cause(
                        "method",
                        method,
                        "METHOD_NOT_ALLOWED",
                        "The method " + method + " is not for " + path + ".",
                        allowed == null ? ALL_OPERATIONS : "Use " + allowed + ".");
            case 406 ->
                new Problem.Cause(
                        HttpHeaders.ACCEPT,
                        accept,
                        "NOT_ACCEPTABLE",
                        "None of the accepted types " + accept + " can be given.",
                        "Leave the header out; the document at /openapi names the types of each operation.");
            case 415 ->
                new Problem.Cause(
                        HttpHeaders.CONTENT_TYPE,
                        contentType,
                        "NOT_SUPPORTED",
                        "A body of the type " + contentType + " is not read at " + path + ".",
                        "The document at /openapi names the types of each operation.");
            default -> new Problem.Cause("", null, "REFUSED", Titles.of(status) + ".", null);
        };
    }
}
