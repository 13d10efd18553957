package hrsuite.mentoring.web.console;

import hrsuite.mentoring.matching.ConfirmRequest;
import hrsuite.mentoring.matching.ConfirmRequest.Acknowledgment;
import hrsuite.mentoring.matching.MatchingService;
import hrsuite.mentoring.matching.ProposalDetail;
import hrsuite.mentoring.matching.ReleaseRequest;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** One proposal that needs a yes with a reason before it goes on. */
@Named
@RequestScoped
public class AcknowledgePage {

    @EJB
    private MatchingService matching;

    @EJB
    private ProgramService programs;

    private String programId;
    private String round;
    private String id;
    private String reason;
    private ProgramDetail program;
    private ProposalDetail proposal;

    @PostConstruct
    void readAddress() {
        programId = Address.parameter("program");
        round = Address.parameter("round");
        id = Address.parameter("id");
    }

    /** Called first. */
    public void open() {
        Notices.orNotFound(this::getProposal);
    }

    public ProgramDetail getProgram() {
        if (program == null) {
            program = programs.program(programId);
        }
        return program;
    }

    public ProposalDetail getProposal() {
        if (proposal == null) {
            proposal = matching.proposal(programId, round, id, Address.language());
        }
        return proposal;
    }

    /** Whether the two are asked next. */
    public boolean isConsentAsked() {
        return "REQUIRED".equals(getProgram().consent());
    }

    public String acknowledge() {
        return Notices.attempt(place -> "acknowledge".equals(place) ? "say:reason" : null, () -> {
            if (isConsentAsked()) {
                matching.release(programId, round, new ReleaseRequest(List.of(id), accepted(), null));
                Notices.done("The proposal is offered to the two; your reason is on record.");
            } else {
                matching.confirm(programId, round, new ConfirmRequest(List.of(id), accepted()));
                Notices.done("The pairing is confirmed; your reason is on record.");
            }
            return "round?faces-redirect=true&program=" + programId + "&id=" + round;
        });
    }

    private List<Acknowledgment> accepted() {
        return getProposal().frictions().stream()
                .map(friction -> new Acknowledgment(id, friction.code(), reason))
                .toList();
    }

    public String getProgramId() {
        return programId;
    }

    public String getRound() {
        return round;
    }

    public String getId() {
        return id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
