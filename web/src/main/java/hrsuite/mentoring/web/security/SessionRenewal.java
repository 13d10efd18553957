package hrsuite.mentoring.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the provider again who sits in front of a session, once the last answer has grown old. */
@ApplicationScoped
class SessionRenewal {

    private static final Logger LOG = System.getLogger(SessionRenewal.class.getName());
    private static final int LOCKS = 64;

    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

    @Inject
    private ModuleSecurity security;

    /** Who sits there by now; empty when nobody does, or nobody who may still come in. */
    Optional<SignedIn> person(HttpServletRequest request) {
        Optional<SignedIn> known = PageSession.person(request);
        return known.isPresent() && known.get().isStale(Instant.now()) ? renewOnce(request) : known;
    }

    /** A page asks for several things at once, and a provider may take each refresh token only once. */
    private Optional<SignedIn> renewOnce(HttpServletRequest request) {
        int lock = Math.floorMod(request.getRequestedSessionId().hashCode(), LOCKS);
        synchronized (locks[lock]) {
            return PageSession.person(request)
                    .flatMap(person -> person.isStale(Instant.now()) ? renew(request, person) : Optional.of(person));
        }
    }

    private Optional<SignedIn> renew(HttpServletRequest request, SignedIn person) {
        try {
            SignedIn renewed = security.provider().orElseThrow().renew(person);
            PageSession.renew(request, renewed);
            return Optional.of(renewed);
        } catch (SignInFailed e) {
            LOG.log(Level.INFO, "A session ends, because it cannot be renewed: " + e.getMessage());
            PageSession.end(request);
            return Optional.empty();
        }
    }
}
