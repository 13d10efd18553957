package hrsuite.mentoring.staff.roster;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The attempts at intakes that run on this member: a bounded number at the same time, the others wait in order. */
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

    /** Begins to work on what nobody works on, as long as there is a place. Called outside of a transaction. */
    synchronized void startWaiting() {
        if (isFull()) {
            return;
        }
        for (long id : desk.unattended()) {
            if (isFull()) {
                return;
            }
            start(id);
        }
    }

    private boolean isFull() {
        return runs.size() >= RosterSettings.atOnce();
    }

    private void start(long id) {
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
            end(owner);
            desk.release(owner);
        }
    }

    /** Says that this member still works on what it works on, however long one step takes. */
    void renew() {
        runs.entrySet().stream()
                .filter(run -> run.getValue().isAbandoned())
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::abandon);
        if (!runs.isEmpty()) {
            desk.renew(List.copyOf(runs.keySet()));
        }
    }

    /** The batch runtime lost its own memory, with the database for instance, and will never say that it ended. */
    private void abandon(String owner) {
        LOG.log(Level.WARNING, "An attempt at an intake went silent; another one is made.");
        end(owner);
        desk.release(owner);
    }

    /** The attempt of an owner. */
    IntakeRun run(String owner) {
        IntakeRun run = runs.get(owner);
        if (run == null) {
            throw new IllegalStateException("The attempt " + owner + " is not one of this member.");
        }
        return run;
    }

    /** Ends an attempt, says why if it failed, and gives its place to the next. */
    void finished(String owner, BatchStatus status) {
        IntakeRun run = runs.get(owner);
        if (run != null && isRefusedWithoutRoom(run)) {
            LOG.log(Level.WARNING, "The database has no room for intake {0}.", run.intake());
        } else if (run != null && run.failure() != null) {
            LOG.log(
                    Level.WARNING,
                    "The work on intake " + run.intake() + " broke off; it is taken up again.",
                    WithoutValues.of(run.failure()));
        } else if (run != null && status == BatchStatus.FAILED) {
            LOG.log(Level.WARNING, "The work on intake {0} was not kept; it is taken up again.", run.intake());
        }
        end(owner);
        try {
            startWaiting();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The next intake does not start yet; it is tried again.", e);
        }
    }

    private static boolean isRefusedWithoutRoom(IntakeRun run) {
        try {
            return run.refuseWithoutRoom();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Not even the refusal of intake " + run.intake() + " has room.",
                    WithoutValues.of(e));
            return false;
        }
    }

    private void end(String owner) {
        IntakeRun run = runs.remove(owner);
        if (run != null) {
            run.close();
        }
    }
}
