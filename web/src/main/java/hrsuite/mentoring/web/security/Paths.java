package hrsuite.mentoring.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Where things are, below the context root. */
final class Paths {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String CALLBACK = "/callback";
    static final String ERROR = "/error";

    private static final String HOME = "/index.xhtml";
    private static final String OFFERS = "/offers.xhtml";
    private static final String JOIN = "/join.xhtml";
    private static final String OWN = "/own.xhtml";

    private Paths() {}

    /** The path as the container has decoded and normalized it, so that no spelling of it gets round a rule. */
    static String of(HttpServletRequest request) {
        String inside = request.getPathInfo();
        return inside == null ? request.getServletPath() : request.getServletPath() + inside;
    }

    static boolean isForMachines(String path) {
        return isBelow(path, "/api") || isForIdentities(path);
    }

    /** Where identity systems come in. */
    static boolean isForIdentities(String path) {
        return isBelow(path, "/scim");
    }

    /** What was offered to the reader, what the reader has declared, and the page that leads there. */
    static boolean isForParticipants(String path) {
        return path.equals(OFFERS) || path.equals(JOIN) || path.equals(OWN) || path.equals(HOME);
    }

    /** What a page needs before anybody has signed in: style sheets, scripts, pictures; and the page of errors. */
    static boolean isForEverybody(String path) {
        return path.equals(SIGN_IN)
                || path.equals(ERROR)
                || isBelow(path, "/jakarta.faces.resource")
                || isBelow(path, "/resources");
    }

    private static boolean isBelow(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
