package hrsuite.mentoring.web.problem;

import jakarta.ws.rs.core.Response;

/** Statuses in words. */
final class Titles {

    private Titles() {}

    static String of(int status) {
        if (status == 422) {
            return "Unprocessable Content";
        }
        if (status == 507) {
            return "Insufficient Storage";
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
