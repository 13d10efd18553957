package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.SqlFailure;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One attempt at an intake on this member: the working copy of its file and how far reading is. Everything that must
 * survive stands in the intake's row.
 */
final class IntakeRun implements AutoCloseable {

    private static final Logger LOG = System.getLogger(IntakeRun.class.getName());
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final IntakeDesk desk;
    private final IntakeDecisions decisions;
    private final long id;
    private final String owner;
    private Path file;
    private IntakeDesk.Reading reading;
    private RosterReader reader;
    private RowSource source;
    private int written;
    private Refusal refusal;
    private boolean lost;
    private Throwable failure;
    private final AtomicInteger steps = new AtomicInteger();
    private volatile long lastStep = System.nanoTime();

    IntakeRun(IntakeDesk desk, IntakeDecisions decisions, long id, String owner) {
        this.desk = desk;
        this.decisions = decisions;
        this.id = id;
        this.owner = owner;
    }

    /** Does a part of the work; while one is being done the attempt lives. */
    <T> T step(Function<IntakeRun, T> work) {
        steps.incrementAndGet();
        try {
            return work.apply(this);
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
            throw thrown;
        } finally {
            lastStep = System.nanoTime();
            steps.decrementAndGet();
        }
    }

    /** The same, for work of which nothing comes back. */
    void perform(Consumer<IntakeRun> work) {
        step(run -> {
            work.accept(run);
            return null;
        });
    }

    /** What a part of the work ended with; null when all went well. */
    Throwable failure() {
        return failure;
    }

    /**
     * Refuses the intake where the database has no room for it: another attempt would end the same.
     *
     * @return whether that was so
     */
    boolean refuseWithoutRoom() {
        if (!SqlFailure.hasNoRoom(failure)) {
            return false;
        }
        try {
            desk.forget(id, owner);
        } catch (SqlFailure noRoomEither) {
            LOG.log(Level.WARNING, "The rows of intake {0} stay until its file is forgotten.", id);
        }
        desk.refuseWithoutRoom(id, owner);
        return true;
    }

    /** Whether nobody has worked on it for so long that nobody will. */
    boolean isAbandoned() {
        return steps.get() == 0 && System.nanoTime() - lastStep > SILENCE.toNanos();
    }

    /** What is to be done. */
    enum Work {
        READ,
        APPLY,
        NOTHING
    }

    /** Fetches and surveys the file of an intake that is to be read. */
    Work prepare() {
        Intake intake = desk.held(id, owner);
        if (intake == null) {
            return Work.NOTHING;
        }
        if (intake.state() == IntakeState.APPLYING) {
            return Work.APPLY;
        }
        file = desk.fetch(id);
        reader = desk.reader(intake.format());
        written = intake.position();
        try {
            reading = desk.survey(intake, owner, file);
            if (reading != null) {
                HeadingFinder.requireKey(reading.map(), reading.sheet());
            }
        } catch (Refusal reason) {
            desk.refuse(id, owner, reason);
            reading = null;
        }
        return reading == null ? Work.NOTHING : Work.READ;
    }

    /** The next row that holds anything; null at the end, when the file is refused, or when somebody else took over. */
    StagedRow next() {
        try {
            return lost ? null : source().next();
        } catch (Refusal reason) {
            refusal = reason;
            return null;
        }
    }

    private RowSource source() {
        if (source == null) {
            source = new RowSource(
                    OpenRoster.open(reader, file, reading.sheet().isEmpty() ? null : reading.sheet()),
                    Math.max(reading.map().headingRow(), written),
                    new RowReader(reading.map(), desk.fields()));
        }
        return source;
    }

    /** Writes rows where the last ones ended; writes nothing when somebody else took over. */
    void write(List<StagedRow> rows) {
        if (lost) {
            return;
        }
        if (desk.stage(id, owner, written, rows, source().evidence())) {
            written = rows.get(rows.size() - 1).number;
        } else {
            lost = true;
        }
    }

    void judge() {
        if (refusal != null) {
            desk.refuse(id, owner, refusal);
        } else {
            desk.judge(
                    id,
                    owner,
                    source == null ? List.of() : source.remarks(),
                    source == null ? List.of() : source.mergedCells());
        }
    }

    /** Whether judging ended with a yes, and this attempt goes on. */
    Work decide() {
        return desk.claim(id, owner) ? Work.APPLY : Work.NOTHING;
    }

    void apply() {
        decisions.apply(id, owner);
    }

    long intake() {
        return id;
    }

    String owner() {
        return owner;
    }

    @Override
    public void close() {
        if (source != null) {
            source.close();
        }
        if (file != null) {
            StoredFile.delete(file);
        }
    }
}
