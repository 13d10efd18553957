package hrsuite.mentoring.web.security.sample;

import hrsuite.mentoring.settings.Settings;
import hrsuite.mentoring.web.security.ModuleSecurity;
import hrsuite.mentoring.web.security.PageSession;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** The form of the sample setup; where it is not switched on there is nothing here. */
public class SampleSignIn extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ModuleSecurity security;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!security.hasSampleForm()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getMethod().equals("POST")) {
            signIn(request, response);
        } else {
            show(response, "");
        }
    }

    private static void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SamplePeople people = SamplePeople.of(Settings.of(ConfigProvider.getConfig()));
        String name = request.getParameter("name");
        Optional<Set<String>> roles = people.signIn(name, request.getParameter("password"));
        if (roles.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            show(response, "Name or password is wrong.");
            return;
        }
        PageSession.signIn(request, name, roles.get());
        response.sendRedirect(request.getContextPath() + "/");
    }

    private static void show(HttpServletResponse response, String message) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        try (InputStream page = SampleSignIn.class.getResourceAsStream("sign-in.html")) {
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            response.getWriter().write(text.replace("${message}", message));
        }
    }
}
