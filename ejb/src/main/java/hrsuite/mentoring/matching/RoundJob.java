package hrsuite.mentoring.matching;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The batch job around the work; remembers nothing that the round's row does not know. */
@Named("matchingRound")
@Dependent
public class RoundJob implements Batchlet {

    static final String NAME = "matching-round";

    @Inject
    @BatchProperty(name = "round")
    String round;

    @Inject
    @BatchProperty(name = "lease")
    String lease;

    @Inject
    RoundWork work;

    private volatile boolean stopped;

    @Override
    public String process() {
        work.compute(Long.parseLong(round), lease, () -> stopped);
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
