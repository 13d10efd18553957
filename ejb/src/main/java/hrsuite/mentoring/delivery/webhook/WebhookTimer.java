package hrsuite.mentoring.delivery.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;

/** Looks every other second, on every member, which webhooks have something to do that nobody does. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookTimer {

    private static final Logger LOG = System.getLogger(WebhookTimer.class.getName());

    @Inject
    private WebhookLedger ledger;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    private final Set<Long> taken = ConcurrentHashMap.newKeySet();
    private WebhookSettings settings;
    private Postmen postmen;
    private WebhookRun run;

    @PostConstruct
    void furnish() {
        settings = WebhookSettings.read();
        postmen =
                new Postmen(new TargetRules(settings, InetAddress::getAllByName), Post.usualTls(), settings.timeout());
        Backoff backoff =
                new Backoff(settings, bound -> ThreadLocalRandom.current().nextLong(bound));
        run = new WebhookRun(ledger, settings, backoff, postmen, threads);
    }

    @PreDestroy
    void stop() {
        postmen.stop();
    }

    /** Never fails: servers leave a timer alone for minutes that did, and the database may be back in seconds. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void look() {
        try {
            postmen.endOverdue(Instant.now());
            if (settings.hasKey()) {
                ledger.waiting(Instant.now()).stream().filter(taken::add).forEach(this::start);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Webhooks cannot be served at present; it is tried again.", e);
        }
    }

    private void start(long webhook) {
        try {
            threads.execute(() -> serve(webhook));
        } catch (RejectedExecutionException e) {
            taken.remove(webhook);
            LOG.log(Level.DEBUG, "There is no thread for webhook {0} at present.", webhook);
        }
    }

    private void serve(long webhook) {
        try {
            run.serve(webhook);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Webhook " + webhook + " cannot be served at present; it is tried again.", e);
        } finally {
            taken.remove(webhook);
        }
    }

    @Schedule(hour = "3", minute = "27", persistent = false)
    void forget() {
        int forgotten = ledger.forget(Instant.now().minus(Duration.ofDays(settings.keptDays())));
        if (forgotten > 0) {
            LOG.log(Level.INFO, "{0} dead letters forgotten after {1} days.", forgotten, settings.keptDays());
        }
    }
}
