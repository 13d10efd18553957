package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.IntakeState;
import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.RosterFile;
import jakarta.annotation.PostConstruct;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One file that came in: what is wrong with it, what it would change, and the decision.
 *
 * @param <C> what one change is shown as
 */
public abstract class IntakePage<C> {

    /** What can be done with such files, by their ids. */
    protected record Door<C>(
            Function<String, IntakeDetail> intake,
            BiFunction<String, PageRequest, Page<C>> changes,
            BiFunction<String, PageRequest, Page<ProblemDetail>> problems,
            BiFunction<String, ApplyOptions, IntakeDetail> apply,
            Function<String, IntakeDetail> cancel,
            Function<String, IntakeDetail> undo,
            Function<String, RosterFile> annotated) {}

    private String id;
    private String changesCursor;
    private String problemsCursor;
    private boolean skipRefused;
    private boolean confirmRemovals;
    private IntakeDetail intake;
    private Page<C> changes;
    private Page<ProblemDetail> problems;

    /**
     * How the file is spoken of.
     *
     * @param page the name of its page
     * @param noun in the middle of a sentence
     * @param file the beginning of the name of the file that is sent back
     * @param accepted what is said when the changes have been accepted
     */
    protected record Words(String page, String noun, String file, String accepted) {}

    protected abstract Door<C> door();

    protected abstract Words words();

    @PostConstruct
    void readAddress() {
        id = Address.parameter("id");
        changesCursor = Address.parameter("changes");
        problemsCursor = Address.parameter("problems");
    }

    /** Called first. */
    public void open() {
        Notices.orNotFound(this::getIntake);
    }

    public IntakeDetail getIntake() {
        if (intake == null) {
            intake = door().intake().apply(id);
        }
        return intake;
    }

    public boolean isJudged() {
        return getIntake().state() == IntakeState.JUDGED;
    }

    public boolean isApplied() {
        return getIntake().state() == IntakeState.APPLIED;
    }

    public Page<C> getChanges() {
        if (changes == null) {
            changes = door().changes().apply(id, new PageRequest(PageRequest.USUAL, changesCursor));
        }
        return changes;
    }

    public Page<ProblemDetail> getProblems() {
        if (problems == null) {
            problems = door().problems().apply(id, new PageRequest(PageRequest.USUAL, problemsCursor));
        }
        return problems;
    }

    public String apply() {
        return decide(
                words().accepted(), key -> door().apply().apply(key, new ApplyOptions(skipRefused, confirmRemovals)));
    }

    public String cancel() {
        return decide("The " + words().noun() + " was given up; nothing has changed.", door().cancel());
    }

    public String undo() {
        return decide("The values of before are back.", door().undo());
    }

    /** Sends the file back with its problems marked. */
    public String annotated() {
        return Notices.attempt(() -> {
            Download.workbook(
                    words().file() + "-" + id + "-annotated.xlsx",
                    door().annotated().apply(id)::writeTo);
            return null;
        });
    }

    private String decide(String message, Function<String, IntakeDetail> decision) {
        return Notices.attempt(() -> {
            decision.apply(id);
            Notices.done(message);
            return words().page() + "?faces-redirect=true&id=" + id;
        });
    }

    public String getProblemsCursor() {
        return problemsCursor;
    }

    public String getId() {
        return id;
    }

    public boolean isSkipRefused() {
        return skipRefused;
    }

    public void setSkipRefused(boolean skipRefused) {
        this.skipRefused = skipRefused;
    }

    public boolean isConfirmRemovals() {
        return confirmRemovals;
    }

    public void setConfirmRemovals(boolean confirmRemovals) {
        this.confirmRemovals = confirmRemovals;
    }
}
