package hrsuite.mentoring.web.security;

import hrsuite.mentoring.settings.Settings;
import hrsuite.mentoring.web.security.sample.SampleSetup;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads keys and settings before anything is served, and sets the session cookie up. */
public class SecurityStart implements ServletContextListener {

    @Inject
    private ModuleSecurity security;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Settings settings = Settings.of(ConfigProvider.getConfig());
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setPath(event.getServletContext().getContextPath());
        cookie.setSecure(settings.flag("mentoring.session.secure-cookie", !settings.flag("mentoring.sample", false)));
        cookie.setAttribute("SameSite", "Lax");
        security.tokens();
        SampleSetup.wake(settings, event.getServletContext().getContextPath());
    }
}
