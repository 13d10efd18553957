package hrsuite.mentoring.web.console;

import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.matching.MatchingService;
import hrsuite.mentoring.matching.RoundComparison;
import hrsuite.mentoring.matching.RoundDetail;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The last rounds of a program side by side with one of them. */
@Named
@RequestScoped
public class ComparePage {

    private static final int BESIDE = 4;

    @EJB
    private MatchingService matching;

    @EJB
    private ProgramService programs;

    private String programId;
    private String id;
    private ProgramDetail program;
    private RoundComparison comparison;

    @PostConstruct
    void readAddress() {
        programId = Address.parameter("program");
        id = Address.parameter("id");
    }

    /** Called first. */
    public void open() {
        Notices.orNotFound(() -> matching.round(programId, id));
    }

    public ProgramDetail getProgram() {
        if (program == null) {
            program = programs.program(programId);
        }
        return program;
    }

    /** The round itself comes first: what changed is told from there. */
    public List<RoundComparison.Figures> getRounds() {
        if (comparison == null) {
            List<String> others = matching.rounds(programId, PageRequest.first()).items().stream()
                    .filter(round -> round.counts() != null && !round.id().equals(id))
                    .map(RoundDetail::id)
                    .limit(BESIDE)
                    .toList();
            comparison = matching.compare(
                    programId, Stream.concat(Stream.of(id), others.stream()).toList());
        }
        return comparison.rounds();
    }

    public String getProgramId() {
        return programId;
    }

    public String getId() {
        return id;
    }
}
