package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.pairing.PairChange;
import hrsuite.mentoring.pairing.TakeOverService;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.IntakeState;
import hrsuite.mentoring.staff.roster.ProblemDetail;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.function.Supplier;

/** One workbook of existing pairs: what is wrong with it, what it would make, and the decision. */
@Named
@RequestScoped
public class PairsPage {

    @EJB
    private TakeOverService pairs;

    @EJB
    private ProgramService programs;

    private String programId;
    private String id;
    private String changesCursor;
    private String problemsCursor;
    private boolean skipRefused;
    private ProgramDetail program;
    private IntakeDetail intake;
    private Page<PairChange> changes;
    private Page<ProblemDetail> problems;

    @PostConstruct
    void readAddress() {
        programId = Address.parameter("program");
        id = Address.parameter("id");
        changesCursor = Address.parameter("changes");
        problemsCursor = Address.parameter("problems");
    }

    /** Called first. */
    public void open() {
        Notices.orNotFound(this::getIntake);
    }

    public ProgramDetail getProgram() {
        if (program == null) {
            program = programs.program(programId);
        }
        return program;
    }

    public IntakeDetail getIntake() {
        if (intake == null) {
            intake = pairs.intake(getProgram().id(), id == null ? "" : id);
        }
        return intake;
    }

    public boolean isJudged() {
        return getIntake().state() == IntakeState.JUDGED;
    }

    public Page<PairChange> getChanges() {
        if (changes == null) {
            changes = pairs.changes(programId, id, new PageRequest(PageRequest.USUAL, changesCursor));
        }
        return changes;
    }

    public Page<ProblemDetail> getProblems() {
        if (problems == null) {
            problems = pairs.problems(programId, id, new PageRequest(PageRequest.USUAL, problemsCursor));
        }
        return problems;
    }

    public String apply() {
        return decide(
                "The pairs are taken over.", () -> pairs.apply(programId, id, new ApplyOptions(skipRefused, false)));
    }

    public String cancel() {
        return decide("The workbook was given up; nothing has changed.", () -> pairs.cancel(programId, id));
    }

    /** Sends the workbook back with its problems marked. */
    public String annotated() {
        return Notices.attempt(() -> {
            Download.workbook("pairs-" + id + "-annotated.xlsx", pairs.annotated(programId, id)::writeTo);
            return null;
        });
    }

    private String decide(String message, Supplier<IntakeDetail> decision) {
        return Notices.attempt(() -> {
            decision.get();
            Notices.done(message);
            return "pairs?faces-redirect=true&program=" + programId + "&id=" + id;
        });
    }

    public String getProgramId() {
        return programId;
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
}
