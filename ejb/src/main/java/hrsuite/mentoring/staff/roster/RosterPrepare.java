package hrsuite.mentoring.staff.roster;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Fetches the file of an intake and finds out what its columns mean. */
@Named("rosterPrepare")
@Dependent
class RosterPrepare extends AbstractBatchlet {

    @Inject
    private IntakeJobs jobs;

    @Inject
    @BatchProperty
    private String owner;

    @Override
    public String process() {
        return jobs.run(owner).step(IntakeRun::prepare).name();
    }
}
