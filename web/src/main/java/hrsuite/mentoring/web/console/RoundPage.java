package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.matching.ConfirmRequest;
import hrsuite.mentoring.matching.FairnessDetail;
import hrsuite.mentoring.matching.MatchingService;
import hrsuite.mentoring.matching.ProposalDetail;
import hrsuite.mentoring.matching.ProposalState;
import hrsuite.mentoring.matching.ReleaseRequest;
import hrsuite.mentoring.matching.RoundDetail;
import hrsuite.mentoring.matching.RoundSettings;
import hrsuite.mentoring.matching.RoundState;
import hrsuite.mentoring.matching.RoundWorkbook;
import hrsuite.mentoring.matching.UnmatchedDetail;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.program.Role;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One round: the pairs it proposes and why, who is left over and why, the proof, and the decision. */
@Named
@RequestScoped
public class RoundPage {

    @EJB
    private MatchingService matching;

    @EJB
    private ProgramService programs;

    @Inject
    private RoundWorkbook workbook;

    private String programId;
    private String id;
    private String cursor;
    private String unmatchedCursor;
    private ProgramDetail program;
    private RoundDetail round;
    private Page<ProposalDetail> proposals;
    private Page<UnmatchedDetail> unmatched;
    private FairnessDetail fairness;

    @PostConstruct
    void readAddress() {
        programId = Address.parameter("program");
        id = Address.parameter("id");
        cursor = Address.parameter("pairs");
        unmatchedCursor = Address.parameter("left");
    }

    /** Called first. */
    public void open() {
        Notices.orNotFound(this::getRound);
    }

    public RoundDetail getRound() {
        if (round == null) {
            round = matching.round(programId, id);
        }
        return round;
    }

    public ProgramDetail getProgram() {
        if (program == null) {
            program = programs.program(programId);
        }
        return program;
    }

    /** Whether the page should look again by itself. */
    public boolean isWorking() {
        return getRound().state() == RoundState.QUEUED || getRound().state() == RoundState.RUNNING;
    }

    /** What HR asked for besides the program's rules; empty for a plain round. */
    public String getConditions() {
        RoundSettings settings = getRound().settings();
        List<String> said = new ArrayList<>();
        if (!settings.pins().isEmpty()) {
            said.add(settings.pins().size() + " pairs to be made");
        }
        if (!settings.forbids().isEmpty()) {
            said.add(settings.forbids().size() + " pairs ruled out");
        }
        if (settings.keep() != null) {
            said.add("pairs of round " + settings.keep().round() + " kept");
        }
        return String.join(", ", said);
    }

    public boolean isProposed() {
        return getRound().state() == RoundState.PROPOSED;
    }

    public boolean isComputed() {
        return getRound().counts() != null;
    }

    /** What is proved of the round; called once it is computed. */
    public String getProof() {
        return getRound().certificate().said(Address.language());
    }

    public Page<ProposalDetail> getProposals() {
        if (proposals == null) {
            proposals =
                    matching.proposals(programId, id, new PageRequest(PageRequest.USUAL, cursor), Address.language());
        }
        return proposals;
    }

    public Page<UnmatchedDetail> getUnmatched() {
        if (unmatched == null) {
            unmatched = matching.unmatched(
                    programId,
                    id,
                    Role.MENTEE,
                    new PageRequest(PageRequest.USUAL, unmatchedCursor),
                    Address.language());
        }
        return unmatched;
    }

    /** Who was selected, by department, location and grade. */
    public List<FairnessDetail.Group> getFairness() {
        return getSelection().groups();
    }

    /** Who was selected, also by what people have said of themselves, as far as the reader may see it. */
    public FairnessDetail getSelection() {
        if (fairness == null) {
            fairness = matching.fairness(programId, id, Address.language());
        }
        return fairness;
    }

    /** Makes pairings of all that need nobody's yes; the others stay open. */
    public String confirm() {
        return Notices.attempt(() -> {
            int confirmed = matching.confirm(programId, id, new ConfirmRequest(ready(), List.of()))
                    .confirmed();
            Notices.done(confirmed + " pairings are confirmed" + left());
            return address();
        });
    }

    private List<String> ready() {
        return stillOpen()
                .filter(pair -> pair.frictions().isEmpty())
                .map(ProposalDetail::id)
                .toList();
    }

    private String left() {
        long open = stillOpen().count();
        return open == 0 ? "." : "; " + open + " wait for a yes with a reason.";
    }

    private Stream<ProposalDetail> stillOpen() {
        List<ProposalDetail> open = new ArrayList<>();
        String next = null;
        do {
            Page<ProposalDetail> page =
                    matching.proposals(programId, id, new PageRequest(PageRequest.LARGEST, next), Address.language());
            open.addAll(page.items());
            next = page.next();
        } while (next != null);
        return open.stream().filter(pair -> pair.state() == ProposalState.PROPOSED);
    }

    /** Whether the two of each pair are asked before they are one. */
    public boolean isConsentAsked() {
        return "REQUIRED".equals(getProgram().consent());
    }

    public boolean isReleasable() {
        return isComputed()
                && isConsentAsked()
                && getProposals().items().stream().anyMatch(pair -> pair.state() == ProposalState.PROPOSED);
    }

    public String release() {
        return Notices.attempt(() -> {
            int released = matching.release(programId, id, new ReleaseRequest(ready(), null, null))
                    .released();
            Notices.done(released + " proposals are offered to the two of each" + left());
            return address();
        });
    }

    public String cancel() {
        return Notices.attempt(() -> {
            matching.cancel(programId, id);
            Notices.done("The round was given up; no pairing was made.");
            return address();
        });
    }

    public void download() {
        Download.workbook(
                "round-" + id + ".xlsx",
                out -> workbook.write(matching.report(programId, id, Address.language()), out));
    }

    private String address() {
        return "round?faces-redirect=true&program=" + programId + "&id=" + id;
    }

    public String getProgramId() {
        return programId;
    }

    public String getId() {
        return id;
    }
}
