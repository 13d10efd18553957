package hrsuite.mentoring.web.security;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The roles of this module. Whatever else a token or a directory calls a person means nothing here. */
public final class Roles {

    public static final String HR_ADMIN = "hr-admin";
    public static final String HR_VIEWER = "hr-viewer";
    public static final String SUCCESSION = "succession";
    public static final String HRIS_SYNC = "hris-sync";
    public static final String PRIVACY = "privacy";
    public static final String CONCERN_READER = "concern-reader";
    public static final String AUDITOR = "auditor";
    public static final String PARTICIPANT = "participant";

    /** All of them, in the order in which they are listed to people. */
    public static final List<String> ALL =
            List.of(HR_ADMIN, HR_VIEWER, SUCCESSION, HRIS_SYNC, PRIVACY, CONCERN_READER, AUDITOR, PARTICIPANT);

    private Roles() {}

    /** Those names that are roles of ours, in the order of {@link #ALL}. */
    static Set<String> knownAmong(Collection<String> names) {
        Set<String> known = new LinkedHashSet<>(ALL);
        known.retainAll(names);
        return known;
    }
}
