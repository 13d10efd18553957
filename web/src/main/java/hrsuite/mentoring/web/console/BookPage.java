package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.IntakeState;
import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.succession.BookChange;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.function.Function;

/** One workbook of succession: what is wrong with it, what it would change, and the decision. */
@Named
@RequestScoped
public class BookPage {

    @EJB
    private SuccessionService succession;

    private String id;
    private String changesCursor;
    private String problemsCursor;
    private boolean skipRefused;
    private boolean confirmRemovals;
    private IntakeDetail intake;
    private Page<BookChange> changes;
    private Page<ProblemDetail> problems;

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
            intake = succession.intake(id);
        }
        return intake;
    }

    public boolean isJudged() {
        return getIntake().state() == IntakeState.JUDGED;
    }

    public boolean isApplied() {
        return getIntake().state() == IntakeState.APPLIED;
    }

    public Page<BookChange> getChanges() {
        if (changes == null) {
            changes = succession.changes(id, new PageRequest(PageRequest.USUAL, changesCursor));
        }
        return changes;
    }

    public Page<ProblemDetail> getProblems() {
        if (problems == null) {
            problems = succession.problems(id, new PageRequest(PageRequest.USUAL, problemsCursor));
        }
        return problems;
    }

    public String apply() {
        return decide(
                "The workbook has been applied.",
                key -> succession.apply(key, new ApplyOptions(skipRefused, confirmRemovals)));
    }

    public String cancel() {
        return decide("The workbook was given up; nothing has changed.", succession::cancel);
    }

    public String undo() {
        return decide("The values of before are back.", succession::undo);
    }

    /** Sends the workbook back with its problems marked. */
    public String annotated() {
        return Notices.attempt(() -> {
            Download.workbook("succession-" + id + "-annotated.xlsx", succession.annotated(id)::writeTo);
            return null;
        });
    }

    private String decide(String message, Function<String, IntakeDetail> decision) {
        return Notices.attempt(() -> {
            decision.apply(id);
            Notices.done(message);
            return "book?faces-redirect=true&id=" + id;
        });
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
