package hrsuite.mentoring.delivery;

import hrsuite.mentoring.PageRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What has changed, for machines that keep up with it. */
@Stateless
@DenyAll
public class DeliveryService {

    @Inject
    private ChangeFeed feed;

    /**
     * What came after a cursor.
     *
     * @param page its cursor is null for everything that is kept
     * @throws hrsuite.mentoring.Refusal UNREADABLE for a cursor that was not given out; GONE for one of what is forgotten
     */
    @RolesAllowed("hris-sync")
    public ChangePage changes(PageRequest page) {
        return feed.after(page.after(), page.limit());
    }
}
