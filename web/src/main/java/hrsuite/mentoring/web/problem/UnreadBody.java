package hrsuite.mentoring.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Lets callers whose body was refused before it was read hear why. A connection that is closed under somebody who is
 * still sending loses the answer; so it is sent first, and then the rest of the body is taken and thrown away.
 */
public class UnreadBody extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(UnreadBody.class.getName());
    private static final int REFUSED = 400;
    private static final long MOST_BYTES = 2L << 30;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (response.getStatus() >= REFUSED && !request.isAsyncStarted() && isSending(request)) {
            try {
                end(response);
                drain(request.getInputStream());
            } catch (IOException | IllegalStateException gone) {
                LOG.log(Level.DEBUG, "The caller did not stay for the answer.", gone);
            }
        }
    }

    /** Who asked first whether to send is told by the answer not to. */
    private static boolean isSending(HttpServletRequest request) {
        boolean announced = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return announced && !"100-continue".equalsIgnoreCase(request.getHeader("Expect"));
    }

    private static void end(HttpServletResponse response) throws IOException {
        try {
            response.getOutputStream().close();
        } catch (IllegalStateException writerInUse) {
            response.getWriter().close();
        }
    }

    private static void drain(InputStream body) throws IOException {
        byte[] nowhere = new byte[1 << 16];
        long end = System.nanoTime() + LONGEST.toNanos();
        long drained = 0;
        for (int read = 0; read >= 0 && drained < MOST_BYTES && System.nanoTime() < end; read = body.read(nowhere)) {
            drained += read;
        }
    }
}
