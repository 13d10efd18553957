package hrsuite.mentoring.web.console;

import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.matching.MatchingService;
import hrsuite.mentoring.matching.RoundDetail;
import hrsuite.mentoring.matching.RoundDraft;
import hrsuite.mentoring.matching.RoundSettings.Keep;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** A round with conditions: pairs that must be, pairs that must not be, and pairs of before that stay. */
@Named
@RequestScoped
public class NewRoundPage {

    private static final String SEPARATORS = "[,;\\t]";
    private static final double PERCENT = 100;

    @EJB
    private MatchingService matching;

    @EJB
    private ProgramService programs;

    private String id;
    private String pins;
    private String forbids;
    private String keep;
    private Double threshold = 5.0;
    private ProgramDetail program;
    private List<RoundDetail> former;

    @PostConstruct
    void readAddress() {
        id = Address.parameter("id");
    }

    /** Called first. */
    public void open() {
        Notices.orNotFound(this::getProgram);
    }

    public ProgramDetail getProgram() {
        if (program == null) {
            program = programs.program(id);
        }
        return program;
    }

    /** The last rounds whose pairs could stay. */
    public List<RoundDetail> getFormer() {
        if (former == null) {
            former = matching.rounds(id, PageRequest.first()).items().stream()
                    .filter(round -> round.counts() != null)
                    .toList();
        }
        return former;
    }

    public String run() {
        return Notices.attempt(NewRoundPage::field, () -> {
            RoundDraft draft = new RoundDraft(pairs(pins), pairs(forbids), null, kept(), null);
            return "round?faces-redirect=true&program=" + id + "&id="
                    + matching.run(id, draft).id();
        });
    }

    /** The field in which HR said what a refusal names; null where it is about none of them. */
    private static String field(String place) {
        if (place == null) {
            return null;
        }
        return place.startsWith("pins")
                ? "new:pins"
                : place.startsWith("forbids") ? "new:forbids" : place.startsWith("keep") ? "new:threshold" : null;
    }

    /** One pair a line. */
    private static List<List<String>> pairs(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> List.of(line.split(SEPARATORS, -1)))
                        .toList();
    }

    private Keep kept() {
        return keep == null || keep.isEmpty() ? null : new Keep(keep, threshold == null ? 0 : threshold / PERCENT);
    }

    public String getId() {
        return id;
    }

    public String getPins() {
        return pins;
    }

    public void setPins(String pins) {
        this.pins = pins;
    }

    public String getForbids() {
        return forbids;
    }

    public void setForbids(String forbids) {
        this.forbids = forbids;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }

    public Double getThreshold() {
        return threshold;
    }

    public void setThreshold(Double threshold) {
        this.threshold = threshold;
    }
}
