package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.program.GroupService;
import hrsuite.mentoring.staff.sync.SyncService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** The door of identity systems. */
public class ScimServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ScimServlet.class.getName());
    private static final String ROLE = "hris-sync";

    @Inject
    private transient ScimEngine engine;

    @Inject
    private transient SyncService staff;

    @Inject
    private transient GroupService groups;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ScimReply reply = new ScimReply(request, response);
        try {
            if (!request.isUserInRole(ROLE)) {
                throw new ScimError(403, null, "This needs the role " + ROLE + ".");
            }
            reply.judgeAccepted();
            new ScimRequest(request, engine, staff, groups).answer(reply);
        } catch (ScimError error) {
            reply.error(error);
        } catch (Refusal refusal) {
            reply.error(new ScimError(400, "invalidValue", refusal.getMessage()));
        } catch (RuntimeException broken) {
            String number = UUID.randomUUID().toString();
            LOG.log(Level.ERROR, "Fault " + number + " at " + request.getRequestURI(), broken);
            reply.error(new ScimError(
                    500, null, "Something here is broken; the server's log tells more at " + number + "."));
        }
    }
}
