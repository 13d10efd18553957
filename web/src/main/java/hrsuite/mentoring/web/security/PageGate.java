package hrsuite.mentoring.web.security;

import hrsuite.mentoring.web.error.ErrorPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Stands before the pages: whoever has signed in but has no role of HR is told so, and sees what was offered to them, what
 * they have declared, and nothing else. A constraint of the container would keep them out as well, but not every server then shows our own page.
 */
public class PageGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        boolean allowed =
                Stream.of(Roles.HR_ADMIN, Roles.HR_VIEWER, Roles.SUCCESSION).anyMatch(request::isUserInRole);
        boolean own = request.isUserInRole(Roles.PARTICIPANT) && Paths.isForParticipants(path);
        if (allowed || own || Paths.isForEverybody(path)) {
            chain.doFilter(request, response);
        } else {
            ErrorPage.show(request, response, HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
