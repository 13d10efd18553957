package hrsuite.mentoring.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.Set;

/**
 * Signs a test in that runs inside the server, as {@link SignedIn} says. Arquillian asks the module of the tests by a
 * request that names class and method; so the caller comes into being as any other does, by Jakarta Security, and needs
 * no users and no mapping of any server.
 */
@ApplicationScoped
public class SignInOfTests implements HttpAuthenticationMechanism {

    static final String CALLER = "caller-of-tests";

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return Optional.ofNullable(request.getParameter("methodName"))
                .flatMap(method -> signedIn(request.getParameter("className"), method))
                .map(signedIn -> context.notifyContainerAboutLogin(CALLER, Set.of(signedIn.value())))
                .orElseGet(context::doNothing);
    }

    private static Optional<SignedIn> signedIn(String className, String method) {
        try {
            Class<?> test = Thread.currentThread().getContextClassLoader().loadClass(className);
            return on(test.getDeclaredMethod(method)).or(() -> on(test));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("There is no test " + className + "." + method + " in the archive.", e);
        }
    }

    private static Optional<SignedIn> on(AnnotatedElement test) {
        return Optional.ofNullable(test.getAnnotation(SignedIn.class));
    }
}
