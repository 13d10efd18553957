package hrsuite.mentoring.staff.roster;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Judges an intake that has been read. */
@Named("rosterJudge")
@Dependent
class RosterJudge extends AbstractItemWriter {

    @Inject
    private IntakeJobs jobs;

    @Inject
    @BatchProperty
    private String owner;

    @Override
    public void writeItems(List<Object> intakes) {
        jobs.run(owner).perform(IntakeRun::judge);
    }
}
