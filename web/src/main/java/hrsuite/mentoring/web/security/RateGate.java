package hrsuite.mentoring.web.security;

import hrsuite.mentoring.settings.Settings;
import hrsuite.mentoring.web.problem.Problem;
import hrsuite.mentoring.web.problem.ProblemWriter;
import hrsuite.mentoring.web.scim.ScimError;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stands behind the {@link TokenGate}, and asks callers to wait who come too often. */
public class RateGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SETTING = "mentoring.calls.per-minute";
    private static final long USUAL = 60_000;
    private static final int TOO_MANY = 429;

    private transient CallRates rates;

    @Override
    public void init() {
        rates = new CallRates(RateGate::perMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    /** What is set for an integration by its name, or else for everybody. */
    private static long perMinute(String caller) {
        Settings settings = Settings.of(ConfigProvider.getConfig());
        long usual = settings.number(SETTING, USUAL);
        return CallerKey.integration(caller)
                .map(name -> settings.number(SETTING + "." + name, usual))
                .orElse(usual);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long seconds = rates.secondsToWait(String.valueOf(request.getAttribute(CallerKey.ATTRIBUTE)));
        if (seconds == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", String.valueOf(seconds));
        String detail = "You come too often. Come again in " + seconds + " s.";
        if (Paths.isForIdentities(Paths.of(request))) {
            ScimError.write(TOO_MANY, detail, response);
        } else {
            ProblemWriter.write(Problem.of(TOO_MANY, detail, request.getRequestURI()), response);
        }
    }
}
