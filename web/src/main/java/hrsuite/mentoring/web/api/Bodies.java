package hrsuite.mentoring.web.api;

import hrsuite.mentoring.web.problem.Unreadable;

/** Bodies that must not be left out. */
final class Bodies {

    private Bodies() {}

    static <T> T given(T body) {
        if (body == null) {
            throw new Unreadable("", null, "BODY_MISSING", "The request has no body.", "Send a JSON object.");
        }
        return body;
    }
}
