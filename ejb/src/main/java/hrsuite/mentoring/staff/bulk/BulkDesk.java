package hrsuite.mentoring.staff.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Where whoever knows what operations mean comes to work. */
@ApplicationScoped
public class BulkDesk {

    private static final Logger LOG = System.getLogger(BulkDesk.class.getName());

    @Inject
    private BulkSteps steps;

    protected BulkDesk() {}

    /** For whoever has no container around. */
    BulkDesk(BulkSteps steps) {
        this.steps = steps;
    }

    /** Works on what nobody works on until there is nothing left. Called outside of a transaction. */
    public void attend(BulkWork work) {
        for (long id : steps.unattended(BulkStore.now())) {
            steps.claim(id, UUID.randomUUID().toString(), BulkStore.now()).ifPresent(bulk -> carryOut(bulk, work));
        }
    }

    private void carryOut(BulkClaim bulk, BulkWork work) {
        try {
            new BulkRun(steps, work, bulk).run();
        } catch (BulkSteps.LeaseLost lost) {
            LOG.log(Level.INFO, "Another member works on bulk {0} by now.", bulk.id());
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "The work on bulk " + bulk.id() + " broke off; it is taken up again.", broken);
            steps.release(bulk, BulkStore.now());
        }
    }
}
