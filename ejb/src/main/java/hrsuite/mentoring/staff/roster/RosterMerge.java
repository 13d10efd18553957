package hrsuite.mentoring.staff.roster;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Makes the changes of an intake to which somebody said yes. */
@Named("rosterMerge")
@Dependent
class RosterMerge extends AbstractItemWriter {

    @Inject
    private IntakeJobs jobs;

    @Inject
    @BatchProperty
    private String owner;

    @Override
    public void writeItems(List<Object> intakes) {
        jobs.run(owner).perform(IntakeRun::apply);
    }
}
