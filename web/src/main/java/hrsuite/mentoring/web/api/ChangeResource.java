package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HRIS_SYNC;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.delivery.ChangePage;
import hrsuite.mentoring.delivery.DeliveryService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has changed. */
@Path("v1/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
public class ChangeResource {

    private static final int LONGEST_WAIT = 30;

    @Inject
    private DeliveryService delivery;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService threads;

    @GET
    @AllowedTo(HRIS_SYNC)
    @Answers(ChangePage.class)
    @Operation(
            operationId = "listChanges",
            summary = "What has changed, in the order in which it was committed",
            description =
                    "nextCursor is always there: keep it, and ask again with it. Each change comes at least once and"
                            + " keeps its id. Types: staff.created, staff.started, staff.changed, staff.left, staff.removed, pairing.made,"
                            + " pairing.ended, pairing.resumed, enrollments.changed. 410 when the cursor is of what is no longer"
                            + " kept. A token that also has the role succession reads flag.opened, flag.declared,"
                            + " flag.acknowledged and flag.resolved as well: which flag, not about whom; GET"
                            + " /succession/flags/{id} tells more. For all others the feed is as if there were none.")
    public void changes(
            @Suspended AsyncResponse answer,
            @BeanParam PageParameters page,
            @Parameter(description = "Seconds to wait for something new when there is nothing, at most 30.")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    int wait) {
        if (wait < 0 || wait > LONGEST_WAIT) {
            throw Refusal.invalid(
                    "wait",
                    wait,
                    "WAIT_OUT_OF_RANGE",
                    "Nobody waits for " + wait + " seconds here.",
                    "Ask for 0 to " + LONGEST_WAIT + " seconds.");
        }
        new WaitingReader(delivery, page.request(), Instant.now().plusSeconds(wait), answer).look(threads);
    }
}
