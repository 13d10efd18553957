package hrsuite.mentoring.staff.roster;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tidies up after an attempt, however it ended, and says so when it failed. */
@Named("rosterJobListener")
@Dependent
class RosterJobListener extends AbstractJobListener {

    @Inject
    private IntakeJobs jobs;

    @Inject
    private JobContext job;

    @Inject
    @BatchProperty
    private String owner;

    @Override
    public void afterJob() {
        jobs.finished(owner, job.getBatchStatus());
    }
}
