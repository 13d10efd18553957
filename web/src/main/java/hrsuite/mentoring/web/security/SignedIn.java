package hrsuite.mentoring.web.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A person with a session.
 *
 * @param name sign-in name
 * @param roles roles at the last look
 * @param idToken what the provider said; null in the sample setup
 * @param refreshToken by which the provider is asked again; null for none
 * @param renewAt when name and roles are to be asked for again; null for never
 */
record SignedIn(String name, Set<String> roles, String idToken, String refreshToken, Instant renewAt)
        implements Serializable {

    SignedIn {
        roles = new LinkedHashSet<>(roles);
    }

    boolean isStale(Instant now) {
        return renewAt != null && !now.isBefore(renewAt);
    }

    /** Keeps tokens out of logs. */
    @Override
    public String toString() {
        return name + " " + roles;
    }
}
