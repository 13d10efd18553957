package hrsuite.mentoring.web.security;

import hrsuite.mentoring.access.AccessDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Lets machines in by their bearer token, and by nothing else. */
@ApplicationScoped
class BearerSignIn {

    /** Request attribute: {@code Boolean.TRUE} once a token has been accepted, otherwise the {@link TokenRefused}. */
    static final String OUTCOME = BearerSignIn.class.getName();

    private static final Logger LOG = System.getLogger(BearerSignIn.class.getName());
    private static final String SCHEME = "Bearer ";

    @Inject
    private ModuleSecurity security;

    @Inject
    private AccessDirectory access;

    AuthenticationStatus authenticate(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        try {
            String token = token(request);
            Caller caller = caller(token);
            request.setAttribute(
                    CallerKey.ATTRIBUTE,
                    access.isOurs(token) ? CallerKey.ofIntegration(caller.name()) : CallerKey.ofIssuer(caller.name()));
            request.setAttribute(OUTCOME, Boolean.TRUE);
            return context.notifyContainerAboutLogin(caller.name(), caller.roles());
        } catch (TokenRefused e) {
            LOG.log(
                    e.reason() == TokenRefused.Reason.KEYS_UNAVAILABLE ? Level.WARNING : Level.DEBUG,
                    e.getMessage(),
                    e);
            request.setAttribute(OUTCOME, e);
            return context.doNothing();
        }
    }

    private Caller caller(String token) throws TokenRefused {
        if (!access.isOurs(token)) {
            return security.tokens().verify(token);
        }
        AccessDirectory.Bearer bearer = access.bearer(token)
                .orElseThrow(() -> TokenRefused.invalid("The token is not known, or is good no more."));
        return new Caller(bearer.name(), Roles.knownAmong(bearer.roles()));
    }

    private static String token(HttpServletRequest request) throws TokenRefused {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw TokenRefused.missing();
        }
        return header.substring(SCHEME.length()).strip();
    }
}
