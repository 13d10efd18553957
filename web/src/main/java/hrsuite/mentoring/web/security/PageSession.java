package hrsuite.mentoring.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a browser's session knows about who sits in front of it. */
public final class PageSession {

    private static final String PERSON = PageSession.class.getName() + ".person";
    private static final String PENDING = PageSession.class.getName() + ".pending";
    private static final int TABS = 8;

    private PageSession() {}

    static Optional<SignedIn> person(HttpServletRequest request) {
        return attribute(request, PERSON).map(SignedIn.class::cast);
    }

    /** Lets a person in under a new session id, so that an id known to somebody else before is worth nothing. */
    static void signIn(HttpServletRequest request, SignedIn person) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(PERSON, person);
    }

    /** Lets a person of the sample setup in. */
    public static void signIn(HttpServletRequest request, String name, java.util.Set<String> roles) {
        signIn(request, new SignedIn(name, Roles.knownAmong(roles), null, null, null));
    }

    static void renew(HttpServletRequest request, SignedIn person) {
        request.getSession().setAttribute(PERSON, person);
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Remembers a sign-in under way; each tab of the browser may have its own. */
    static void begin(HttpServletRequest request, PendingSignIn pending) {
        Pending all = attribute(request, PENDING).map(Pending.class::cast).orElseGet(Pending::new);
        Pending changed = new Pending();
        changed.putAll(all);
        changed.put(pending.state(), pending);
        request.getSession(true).setAttribute(PENDING, changed);
    }

    /** Each state is good for one answer. */
    static Optional<PendingSignIn> takePending(HttpServletRequest request, String state) {
        Optional<Pending> all = attribute(request, PENDING).map(Pending.class::cast);
        if (all.isEmpty() || state == null) {
            return Optional.empty();
        }
        Pending changed = new Pending();
        changed.putAll(all.get());
        PendingSignIn taken = changed.remove(state);
        request.getSession().setAttribute(PENDING, changed);
        return Optional.ofNullable(taken);
    }

    private static Optional<Object> attribute(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable(session.getAttribute(name));
    }

    private static final class Pending extends LinkedHashMap<String, PendingSignIn> implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PendingSignIn> eldest) {
            return size() > TABS;
        }
    }
}
