package hrsuite.mentoring.staff.bulk;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.sync.SourceName;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Operations of identity systems that need not be waited for; everybody sees their own. */
@Stateless
@DenyAll
@DeclareRoles("hris-sync")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkService {

    @Inject
    private BulkStore bulks;

    @Resource
    private SessionContext caller;

    /**
     * Begins to take one on.
     *
     * @param base address below which the caller sees users and groups
     * @return its id, under which operations follow
     */
    @RolesAllowed("hris-sync")
    public String begin(String base) {
        return String.valueOf(bulks.begin(name(), SourceName.of(name()), base));
    }

    /**
     * Takes operations on; nothing is carried out before all are there.
     *
     * @throws Refusal NOT_FOUND for one that is not arriving, or somebody else's
     */
    @RolesAllowed("hris-sync")
    public void add(String id, List<BulkOperation> operations) {
        bulks.add(name(), key(id), operations);
    }

    /**
     * All operations are there.
     *
     * @param failOnErrors after how many failures nothing more is carried out; 0 for never
     * @throws Refusal NOT_FOUND for one that is not arriving, or somebody else's
     */
    @RolesAllowed("hris-sync")
    public BulkDetail received(String id, int failOnErrors) {
        return bulks.received(name(), key(id), failOnErrors);
    }

    /** Gives up one that is still arriving. */
    @RolesAllowed("hris-sync")
    public void drop(String id) {
        bulks.drop(name(), key(id));
    }

    /** The caller's own, newest first. */
    @RolesAllowed("hris-sync")
    public Page<BulkDetail> bulks(PageRequest page) {
        return bulks.page(name(), page);
    }

    /**
     * One of the caller's own.
     *
     * @throws Refusal NOT_FOUND, also for somebody else's
     */
    @RolesAllowed("hris-sync")
    public BulkDetail bulk(String id) {
        return bulks.bulk(name(), key(id));
    }

    /**
     * What became of its operations, in the order in which they were sent.
     *
     * @param failedOnly whether only those that failed are asked for
     * @throws Refusal NOT_FOUND, also for somebody else's
     */
    @RolesAllowed("hris-sync")
    public Page<BulkResult> results(String id, boolean failedOnly, PageRequest page) {
        return bulks.results(name(), key(id), failedOnly, page);
    }

    private String name() {
        return caller.getCallerPrincipal().getName();
    }

    private static long key(String id) {
        if (id == null || !id.matches("[1-9]\\d{0,17}")) {
            throw Refusal.notFound("bulk", id);
        }
        return Long.parseLong(id);
    }
}
