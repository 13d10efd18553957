package hrsuite.mentoring.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;

/** Lets people in to the pages: by their session, or by sending them where they sign in. */
@ApplicationScoped
class PageSignIn {

    private static final Logger LOG = System.getLogger(PageSignIn.class.getName());

    @Inject
    private ModuleSecurity security;

    @Inject
    private SessionRenewal renewal;

    AuthenticationStatus authenticate(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        String path = Paths.of(request);
        if (path.equals(Paths.CALLBACK)) {
            return finish(context);
        }
        if (path.equals(Paths.SIGN_OUT)) {
            return signOut(context);
        }
        Optional<SignedIn> person = renewal.person(request);
        if (person.isPresent()) {
            return context.notifyContainerAboutLogin(
                    person.get().name(), person.get().roles());
        }
        return Paths.isForEverybody(path) ? context.doNothing() : send(context);
    }

    /** Sends the browser to where its user signs in. */
    private AuthenticationStatus send(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        if (security.provider().isPresent()) {
            try {
                PendingSignIn pending = PendingSignIn.to(wantedPage(request));
                URI address = security.provider().get().signInAddress(pending);
                PageSession.begin(request, pending);
                return redirect(context, address.toString());
            } catch (SignInFailed e) {
                LOG.log(Level.WARNING, e.getMessage(), e);
                return fail(context, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
        return security.hasSampleForm()
                ? redirect(context, request.getContextPath() + Paths.SIGN_IN)
                : fail(context, HttpServletResponse.SC_FORBIDDEN);
    }

    private AuthenticationStatus finish(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<PendingSignIn> pending = PageSession.takePending(request, request.getParameter("state"));
        String code = request.getParameter("code");
        if (security.provider().isEmpty() || pending.isEmpty() || code == null) {
            LOG.log(Level.INFO, "A sign-in was answered that nobody here has begun, or that the provider refused.");
            return fail(context, HttpServletResponse.SC_FORBIDDEN);
        }
        try {
            PageSession.signIn(request, security.provider().get().finish(code, pending.get()));
            return redirect(context, request.getContextPath() + pending.get().returnTo());
        } catch (SignInFailed e) {
            LOG.log(Level.WARNING, e.getMessage(), e);
            return fail(context, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private AuthenticationStatus signOut(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        if (!request.getMethod().equals("POST")) {
            return fail(context, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        Optional<SignedIn> person = PageSession.person(request);
        PageSession.end(request);
        return redirect(context, person.flatMap(this::elsewhere).orElse(request.getContextPath() + "/"));
    }

    private Optional<String> elsewhere(SignedIn person) {
        try {
            return security.provider().isEmpty()
                    ? Optional.empty()
                    : security.provider().get().signOutAddress(person).map(URI::toString);
        } catch (SignInFailed e) {
            LOG.log(Level.WARNING, e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** Only a page that was asked for by GET can be shown again; anything else begins at the first page. */
    private static String wantedPage(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || isAjax(request)) {
            return "/";
        }
        String page = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? page : page + "?" + request.getQueryString();
    }

    private static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** A script cannot follow a redirect to another page, so Faces is told in its own words. */
    private static AuthenticationStatus redirect(HttpMessageContext context, String address) {
        HttpServletResponse response = context.getResponse();
        try {
            if (isAjax(context.getRequest())) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                + address.replace("&", "&amp;").replace("\"", "&quot;")
                                + "\"/></partial-response>");
            } else {
                response.sendRedirect(address);
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AuthenticationStatus fail(HttpMessageContext context, int status) {
        try {
            context.getResponse().sendError(status);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
