package hrsuite.mentoring.web.security;

import hrsuite.mentoring.web.problem.Problem;
import hrsuite.mentoring.web.problem.ProblemWriter;
import hrsuite.mentoring.web.scim.ScimError;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stands before everything that machines call, and lets nothing through whose token has not been accepted. */
public class TokenGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object outcome = request.getAttribute(BearerSignIn.OUTCOME);
        if (Boolean.TRUE.equals(outcome)) {
            chain.doFilter(request, response);
        } else if (outcome instanceof TokenRefused refused) {
            refuse(request, response, refused);
        } else {
            refuse(request, response, TokenRefused.missing());
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, TokenRefused refused)
            throws IOException {
        if (refused.reason() == TokenRefused.Reason.KEYS_UNAVAILABLE) {
            response.setHeader("Retry-After", "30");
            write(503, refused, request, response);
            return;
        }
        boolean missing = refused.reason() == TokenRefused.Reason.MISSING;
        response.setHeader(
                "WWW-Authenticate",
                missing ? "Bearer realm=\"mentoring\"" : "Bearer realm=\"mentoring\", error=\"invalid_token\"");
        write(401, refused, request, response);
    }

    private static void write(
            int status, TokenRefused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Paths.isForIdentities(Paths.of(request))) {
            ScimError.write(status, refused.getMessage(), response);
        } else {
            ProblemWriter.write(Problem.of(status, refused.getMessage(), request.getRequestURI()), response);
        }
    }
}
