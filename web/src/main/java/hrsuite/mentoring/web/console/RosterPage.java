package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.ChangeDetail;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.IntakeState;
import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.RosterService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** One roster: how far it is, what is wrong with it, what it would change, and the decision. */
@Named
@RequestScoped
public class RosterPage {

    private static final Set<IntakeState> WORKING =
            EnumSet.of(IntakeState.RECEIVED, IntakeState.READING, IntakeState.APPLYING);

    @EJB
    private RosterService rosters;

    private String id;
    private String changesCursor;
    private String problemsCursor;
    private boolean skipRefused;
    private boolean confirmRemovals;
    private IntakeDetail intake;
    private Page<ChangeDetail> changes;
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
            intake = rosters.intake(id);
        }
        return intake;
    }

    /** Whether the page should look again by itself. */
    public boolean isWorking() {
        return WORKING.contains(getIntake().state());
    }

    public boolean isJudged() {
        return getIntake().state() == IntakeState.JUDGED;
    }

    public boolean isApplied() {
        return getIntake().state() == IntakeState.APPLIED;
    }

    public Page<ChangeDetail> getChanges() {
        if (changes == null) {
            changes = isWorking()
                    ? new Page<>(null, null)
                    : rosters.changes(id, new PageRequest(PageRequest.USUAL, changesCursor));
        }
        return changes;
    }

    public Page<ProblemDetail> getProblems() {
        if (problems == null) {
            problems = rosters.problems(id, new PageRequest(PageRequest.USUAL, problemsCursor));
        }
        return problems;
    }

    public String apply() {
        return decide(
                "The roster is being applied.",
                key -> rosters.apply(key, new ApplyOptions(skipRefused, confirmRemovals)));
    }

    public String cancel() {
        return decide("The roster was given up; nothing has changed.", rosters::cancel);
    }

    public String undo() {
        return decide("The values of before are back.", rosters::undo);
    }

    /** Sends the file back with its problems marked. */
    public String annotated() {
        return Notices.attempt(() -> {
            Download.workbook("roster-" + id + "-annotated.xlsx", rosters.annotated(id)::writeTo);
            return null;
        });
    }

    private String decide(String message, Function<String, IntakeDetail> decision) {
        return Notices.attempt(() -> {
            decision.apply(id);
            Notices.done(message);
            return "roster?faces-redirect=true&id=" + id;
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
