package hrsuite.mentoring.delivery.webhook;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.delivery.ChangeFeed;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

/** Webhooks: those of everybody for HR, their own for machines. */
@Stateless
@DenyAll
@DeclareRoles({"hr-admin", "hris-sync", "succession"})
public class WebhookService {

    private static final int MOST_TYPES = 20;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Resource
    private SessionContext caller;

    @Inject
    private ChangeFeed feed;

    @Inject
    private Event<WebhookChanged> changed;

    /** One page of them, oldest first. */
    @RolesAllowed({"hr-admin", "hris-sync"})
    public Page<WebhookDetail> webhooks(PageRequest page) {
        return kept().page(page);
    }

    /**
     * One of them.
     *
     * @throws Refusal NOT_FOUND, also for somebody else's
     */
    @RolesAllowed({"hr-admin", "hris-sync"})
    public WebhookDetail webhook(String id) {
        return kept().webhook(id);
    }

    /**
     * Makes a new one, which is told what changes from now on, and shows its secret, this once. Flags are told when whoever
     * makes it has the role succession.
     *
     * @throws Refusal INVALID for an address that may not be sent to and for what is no type; CONFLICT when corporate IT has
     *     set no key for secrets
     */
    @RolesAllowed({"hr-admin", "hris-sync"})
    public WebhookDetail create(WebhookDraft draft) {
        Secrets secrets = secrets();
        new TargetRules(WebhookSettings.read(), InetAddress::getAllByName).judged(draft.url());
        judgeTypes(draft);
        String salt = Secrets.freshSalt();
        WebhookDetail made = kept().add(draft, caller.isCallerInRole("succession"), salt, feed.settled(), now());
        changed.fire(new WebhookChanged(
                "WEBHOOK_CREATED", made.id(), "flags=" + made.flags() + ", types=" + String.join(" ", made.types())));
        return made.showing(secrets.shown(salt));
    }

    private static void judgeTypes(WebhookDraft draft) {
        boolean good = draft.types().size() <= MOST_TYPES
                && draft.types().stream()
                        .allMatch(type -> type != null && type.matches("[a-z]{1,25}\\.([a-z]{1,25}|\\*)"));
        if (!good) {
            throw Refusal.invalid(
                    "types",
                    String.join(" ", draft.types().stream().map(String::valueOf).toList()),
                    "TYPE_UNKNOWN",
                    "These are not types of changes.",
                    "Say up to " + MOST_TYPES + " of them as staff.changed or staff.*, or nothing for all.");
        }
    }

    /**
     * Takes one away, with what is still to be delivered.
     *
     * @param version the version that the caller has seen; null when it does not matter
     * @throws Refusal NOT_FOUND; STALE
     */
    @RolesAllowed({"hr-admin", "hris-sync"})
    public void remove(String id, Integer version) {
        kept().remove(seen(id, version));
        changed.fire(new WebhookChanged("WEBHOOK_REMOVED", id, ""));
    }

    /**
     * Gives a new secret and shows it, this once; the one before stays good for some hours, and both sign meanwhile.
     *
     * @param version the version that the caller has seen; null when it does not matter
     * @throws Refusal NOT_FOUND; STALE; CONFLICT when corporate IT has set no key for secrets
     */
    @RolesAllowed({"hr-admin", "hris-sync"})
    public WebhookDetail rotate(String id, Integer version) {
        Secrets secrets = secrets();
        String salt = Secrets.freshSalt();
        kept().rotate(seen(id, version), salt, now().plus(WebhookSettings.read().overlap()));
        changed.fire(new WebhookChanged("WEBHOOK_SECRET_ROTATED", id, ""));
        return kept().webhook(id).showing(secrets.shown(salt));
    }

    /**
     * What it has not taken yet, oldest first.
     *
     * @param state null for all
     * @throws Refusal NOT_FOUND
     */
    @RolesAllowed({"hr-admin", "hris-sync"})
    public Page<DeliveryDetail> deliveries(String id, DeliveryState state, PageRequest page) {
        return new Deliveries(new Sql(database)).page(key(kept().webhook(id)), state, page);
    }

    /**
     * Has a dead letter tried again, for another 24 hours.
     *
     * @throws Refusal NOT_FOUND; CONFLICT for one that is not dead
     */
    @RolesAllowed({"hr-admin", "hris-sync"})
    public DeliveryDetail replay(String id, String delivery) {
        WebhookDetail webhook = kept().webhook(id);
        Deliveries deliveries = new Deliveries(new Sql(database));
        deliveries.delivery(key(webhook), delivery);
        if (!deliveries.replay(key(webhook), delivery, now())) {
            throw Refusal.conflict(
                    "delivery",
                    delivery,
                    "NOT_DEAD",
                    "This delivery is tried again anyway.",
                    "Wait until it is taken.");
        }
        kept().wake(webhook);
        changed.fire(new WebhookChanged("WEBHOOK_REPLAYED", id, "deliveries=1"));
        return deliveries.delivery(key(webhook), delivery);
    }

    /**
     * Has all dead letters tried again, for another 24 hours.
     *
     * @throws Refusal NOT_FOUND
     */
    @RolesAllowed({"hr-admin", "hris-sync"})
    public WebhookDetail replayAll(String id) {
        WebhookDetail webhook = kept().webhook(id);
        int replayed = new Deliveries(new Sql(database)).replayAll(key(webhook), now());
        if (replayed > 0) {
            kept().wake(webhook);
            changed.fire(new WebhookChanged("WEBHOOK_REPLAYED", id, "deliveries=" + replayed));
        }
        return kept().webhook(id);
    }

    private WebhookDetail seen(String id, Integer version) {
        WebhookDetail present = kept().webhook(id);
        if (version != null && version != present.version()) {
            throw Refusal.stale("webhook", id);
        }
        return present;
    }

    private static Secrets secrets() {
        WebhookSettings settings = WebhookSettings.read();
        if (!settings.hasKey()) {
            throw Refusal.conflict(
                    "webhooks",
                    null,
                    "WEBHOOK_KEY_MISSING",
                    "Nothing can be signed here, because no key is set.",
                    "Have corporate IT set mentoring.webhooks.key to 32 or more random characters.");
        }
        return new Secrets(settings.key());
    }

    private static long key(WebhookDetail webhook) {
        return Long.parseLong(webhook.id());
    }

    private Subscriptions kept() {
        return new Subscriptions(
                new Sql(database), caller.getCallerPrincipal().getName(), caller.isCallerInRole("hr-admin"));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
