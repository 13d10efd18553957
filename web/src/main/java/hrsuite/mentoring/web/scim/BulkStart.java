package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.staff.bulk.BulkDesk;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks every other second, on every member, for operations that were taken on and that nobody carries out. */
public class BulkStart implements ServletContextListener {

    private static final Logger LOG = System.getLogger(BulkStart.class.getName());
    private static final int PAUSE = 2;

    @Inject
    private BulkDesk desk;

    @Inject
    private ScimBulkWork work;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService threads;

    private ScheduledFuture<?> looking;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        looking = threads.scheduleWithFixedDelay(this::look, PAUSE, PAUSE, TimeUnit.SECONDS);
    }

    /** Never fails: nobody would look again, and the database may be back in seconds. */
    private void look() {
        try {
            desk.attend(work);
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "Bulks cannot be carried out at present; it is tried again.", broken);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (looking != null) {
            looking.cancel(true);
        }
    }
}
