package hrsuite.mentoring.web.scim;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** If-Match and If-None-Match, looked at before the engine is asked. */
final class Precondition {

    private final String match;
    private final String noneMatch;

    Precondition(HttpServletRequest request) {
        match = request.getHeader("If-Match");
        noneMatch = request.getHeader("If-None-Match");
    }

    /** For an operation that stands in a bulk with the version that it is bound to; null for none. */
    Precondition(String version) {
        match = version;
        noneMatch = null;
    }

    boolean isAsked() {
        return match != null || noneMatch != null;
    }

    boolean hasMatch() {
        return match != null;
    }

    /**
     * The version to which a change is bound; null for none.
     *
     * @throws ScimError 412 when it is another by now
     */
    String change(Optional<String> present) {
        boolean stale =
                match != null && present.filter(it -> matches(match, it)).isEmpty();
        boolean unwanted = noneMatch != null
                && present.filter(it -> matches(noneMatch, it)).isPresent();
        if (present.isPresent() && (stale || unwanted)) {
            throw new ScimError(412, null, "It has been changed since it was read. Read it again.");
        }
        return match == null ? null : present.orElse(null);
    }

    /** Whether the caller has what it asks for already. */
    boolean isKnown(String present) {
        return noneMatch != null && matches(noneMatch, present);
    }

    private static boolean matches(String tags, String present) {
        return Arrays.stream(tags.split(","))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals("\"" + present + "\""));
    }
}
