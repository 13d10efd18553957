package hrsuite.mentoring.delivery;

import hrsuite.mentoring.PageRequest;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;

/** What has changed, for machines that keep up with it. */
@Stateless
@DenyAll
public class DeliveryService {

    private static final String SUCCESSION = "succession";

    @Inject
    private ChangeFeed feed;

    @Inject
    private Event<RestrictedChangesRead> reads;

    @Resource
    private SessionContext session;

    /**
     * What came after a cursor; what takes the role succession only for whoever has it, and on record.
     *
     * @param page its cursor is null for everything that is kept
     * @throws hrsuite.mentoring.Refusal UNREADABLE for a cursor that was not given out; GONE for one of what is forgotten
     */
    @RolesAllowed("hris-sync")
    public ChangePage changes(PageRequest page) {
        Set<String> roles = session.isCallerInRole(SUCCESSION) ? Set.of(SUCCESSION) : Set.of();
        ChangePage changes = feed.after(page.after(), page.limit(), roles);
        long restricted = changes.items().stream()
                .filter(event -> Place.of(event.cursor()).aside() > 0)
                .count();
        if (restricted > 0) {
            reads.fire(new RestrictedChangesRead(restricted));
        }
        return changes;
    }
}
