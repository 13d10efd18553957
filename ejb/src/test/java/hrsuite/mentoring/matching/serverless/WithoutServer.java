package hrsuite.mentoring.matching.serverless;

import hrsuite.mentoring.matching.RoundTimer;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What a server would bring to the beans of matching: no timer ticks here, and no job runs. */
@Dependent
public class WithoutServer {

    @Produces
    @BatchProperty
    String noJob() {
        return "0";
    }

    @Produces
    RoundTimer noTimer() {
        return new RoundTimer() {
            @Override
            public void wake() {
                look();
            }

            @Override
            public void look() {}
        };
    }
}
