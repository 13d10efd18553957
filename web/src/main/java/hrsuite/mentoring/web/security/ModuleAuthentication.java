package hrsuite.mentoring.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The one way in: machines show a token with each request, people have a session. */
@ApplicationScoped
public class ModuleAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private BearerSignIn machines;

    @Inject
    private PageSignIn people;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return Paths.isForMachines(Paths.of(request)) ? machines.authenticate(context) : people.authenticate(context);
    }
}
