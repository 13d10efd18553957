package hrsuite.mentoring.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers what our answers may do. */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FOR_DATA = "default-src 'none'; frame-ancestors 'none'";

    private static final String FOR_PAGES =
            "script-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; "
                    + "img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
                    + "form-action 'self'";

    @Inject
    private transient ModuleSecurity security;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        boolean data = Paths.isForMachines(path);
        response.setHeader("Content-Security-Policy", data ? FOR_DATA : forPages());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        if (!Paths.isForEverybody(path)) {
            response.setHeader("Cache-Control", data ? "private, no-cache" : "no-store");
        }
        chain.doFilter(request, response);
    }

    private String forPages() {
        return security.otherFormTarget().map(FOR_PAGES.concat(" ")::concat).orElse(FOR_PAGES);
    }
}
