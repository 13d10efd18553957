package hrsuite.mentoring.staff.roster;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The attempts at intakes that run on this member. */
@ApplicationScoped
class IntakeJobs {

    private static final String JOB = "roster-intake";
    private static final Logger LOG = System.getLogger(IntakeJobs.class.getName());

    @Inject
    private IntakeDesk desk;

    @Inject
    private IntakeDecisions decisions;

    private final Map<String, IntakeRun> runs = new ConcurrentHashMap<>();

    protected IntakeJobs() {}

    /** Begins to work on an intake unless somebody does. Called outside of a transaction. */
    void start(long id) {
        String owner = UUID.randomUUID().toString();
        if (!desk.claim(id, owner)) {
            return;
        }
        runs.put(owner, new IntakeRun(desk, decisions, id, owner));
        Properties parameters = new Properties();
        parameters.setProperty("intake", String.valueOf(id));
        parameters.setProperty("owner", owner);
        try {
            BatchRuntime.getJobOperator().start(JOB, parameters);
        } catch (BatchRuntimeException e) {
            LOG.log(Level.WARNING, "The work on intake " + id + " does not start; it is tried again.", e);
            finished(owner);
            desk.release(owner);
        }
    }

    /** Begins to work on whatever nobody works on. */
    void startUnattended() {
        desk.unattended().forEach(this::start);
    }

    /** Says that this member still works on what it works on, however long one step takes. */
    void renew() {
        if (!runs.isEmpty()) {
            desk.renew(runs.keySet());
        }
    }

    /** The attempt of an owner. */
    IntakeRun run(String owner) {
        IntakeRun run = runs.get(owner);
        if (run == null) {
            throw new IllegalStateException("The attempt " + owner + " is not one of this member.");
        }
        return run;
    }

    void finished(String owner) {
        IntakeRun run = runs.remove(owner);
        if (run != null) {
            run.close();
        }
    }
}
