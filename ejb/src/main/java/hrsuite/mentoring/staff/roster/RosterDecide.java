package hrsuite.mentoring.staff.roster;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says whether a judged intake is applied at once. */
@Named("rosterDecide")
@Dependent
class RosterDecide extends AbstractBatchlet {

    @Inject
    private IntakeJobs jobs;

    @Inject
    @BatchProperty
    private String owner;

    @Override
    public String process() {
        return jobs.run(owner).step(IntakeRun::decide).name();
    }
}
