package hrsuite.mentoring.staff.roster;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Hands out the rows of an intake's file, from the intake's own position on. */
@Named("rosterRowReader")
@Dependent
class RosterRowReader extends AbstractItemReader {

    @Inject
    private IntakeJobs jobs;

    @Inject
    @BatchProperty
    private String owner;

    @Override
    public Object readItem() {
        return jobs.run(owner).step(IntakeRun::next);
    }
}
