package hrsuite.mentoring.web.error;

import hrsuite.mentoring.web.problem.Problem;
import hrsuite.mentoring.web.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Where the container sends whatever it cannot answer; called directly there is nothing here. */
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        String inside = path.substring(Math.min(request.getContextPath().length(), path.length()));
        if (inside.startsWith("/api/") || inside.startsWith("/scim/")) {
            ProblemWriter.write(
                    Problem.of(status(request), ErrorText.of(status(request)).advice(), path), response);
        } else {
            show(request, response, status(request));
        }
    }

    /** Answers with the page of a status. */
    public static void show(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        show(response, ErrorText.of(status), request.getContextPath());
    }

    private static int status(HttpServletRequest request) {
        boolean sent = request.getDispatcherType() == DispatcherType.ERROR;
        return sent && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static void show(HttpServletResponse response, ErrorText text, String contextPath) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        try (InputStream page = ErrorPage.class.getResourceAsStream("error.html")) {
            response.getWriter()
                    .write(new String(page.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("${title}", text.title())
                            .replace("${advice}", text.advice())
                            .replace("${context}", contextPath));
        }
    }
}
