package hrsuite.mentoring.staff.roster;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Stages rows and moves the intake's position with them, in the chunk's transaction. */
@Named("rosterRowWriter")
@Dependent
class RosterRowWriter extends AbstractItemWriter {

    @Inject
    private IntakeJobs jobs;

    @Inject
    @BatchProperty
    private String owner;

    @Override
    public void writeItems(List<Object> rows) {
        List<StagedRow> staged = rows.stream().map(StagedRow.class::cast).toList();
        jobs.run(owner).perform(run -> run.write(staged));
    }
}
