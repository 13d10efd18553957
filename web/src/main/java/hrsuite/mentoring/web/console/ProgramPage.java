package hrsuite.mentoring.web.console;

import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.matching.MatchingService;
import hrsuite.mentoring.matching.RoundDetail;
import hrsuite.mentoring.matching.RoundDraft;
import hrsuite.mentoring.pairing.TakeOverService;
import hrsuite.mentoring.program.EnrollmentFilter;
import hrsuite.mentoring.program.EnrollmentOutcome;
import hrsuite.mentoring.program.PlaceCount;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDraft;
import hrsuite.mentoring.program.ProgramEvent;
import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.program.ProgramState;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** One program: who takes part, its rounds, and the way to run one. */
@Named
@RequestScoped
public class ProgramPage {

    private static final int REFUSALS_SHOWN = 10;

    @EJB
    private ProgramService programs;

    @EJB
    private MatchingService matching;

    @EJB
    private TakeOverService takeOvers;

    private String id;
    private String role;
    private Integer capacity;
    private String department;
    private String location;
    private String gradeFrom;
    private String gradeTo;
    private Part pairs;
    private List<ProgramEvent> history;
    private ProgramDetail program;
    private ProgramDetail extended;
    private List<PlaceCount> counts;
    private List<RoundDetail> rounds;

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

    /** The program that this one is added to; null for none. */
    public ProgramDetail getExtended() {
        if (extended == null && getProgram().extendsProgram() != null) {
            extended = programs.program(getProgram().extendsProgram());
        }
        return extended;
    }

    /** How many people are in which state, on each side. */
    public List<PlaceCount> getCounts() {
        if (counts == null) {
            counts = programs.places(id);
        }
        return counts;
    }

    public List<RoundDetail> getRounds() {
        if (rounds == null) {
            rounds = matching.rounds(id, PageRequest.first()).items();
        }
        return rounds;
    }

    public String enroll() {
        return Notices.attempt(() -> {
            EnrollmentOutcome outcome = programs.enroll(id, filter(), role, capacity);
            Notices.done(outcome.enrolled() + " enrolled, " + outcome.already() + " took part already."
                    + (outcome.waiting() == 0 ? "" : " " + outcome.waiting() + " wait for a place."));
            tell(outcome.refused());
            return here();
        });
    }

    /** The states that the program may be moved to. */
    public List<String> getNextStates() {
        return ProgramState.valueOf(getProgram().state()).next().stream()
                .map(Enum::name)
                .toList();
    }

    /** Whether people may join and rounds be run. */
    public boolean isTakingPart() {
        return ProgramState.valueOf(getProgram().state()).isOpen();
    }

    public List<ProgramEvent> getHistory() {
        if (history == null) {
            history = programs.history(id);
        }
        return history;
    }

    public String move(String state) {
        return Notices.attempt(() -> {
            ProgramDetail present = getProgram();
            programs.change(id, present.version(), ProgramDraft.of(present).in(state));
            Notices.done("The program is " + state.toLowerCase(Locale.ROOT) + " now.");
            return here();
        });
    }

    public String takeOver() {
        if (pairs == null || pairs.getSize() == 0) {
            Notices.wrong(
                    "No file was chosen, or it is empty.", "Choose a workbook with the columns Mentor and Mentee.");
            return null;
        }
        return Notices.attempt(() -> {
            try (InputStream content = pairs.getInputStream()) {
                IntakeDetail intake = takeOvers.receive(id, pairs.getSubmittedFileName(), content);
                return "pairs?faces-redirect=true&program=" + id + "&id=" + intake.id();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String here() {
        return "program?faces-redirect=true&id=" + id;
    }

    private static void tell(List<Refusal.Reason> refused) {
        refused.stream().limit(REFUSALS_SHOWN).forEach(reason -> Notices.wrong(reason.message(), reason.advice()));
        if (refused.size() > REFUSALS_SHOWN) {
            Notices.wrong((refused.size() - REFUSALS_SHOWN) + " more were refused.", null);
        }
    }

    private EnrollmentFilter filter() {
        return new EnrollmentFilter(
                given(department), null, given(location), given(gradeFrom), given(gradeTo), null, null, false);
    }

    public String run() {
        return Notices.attempt(() -> "round?faces-redirect=true&program=" + id + "&id="
                + matching.run(id, RoundDraft.plain()).id());
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getId() {
        return id;
    }

    public Part getPairs() {
        return pairs;
    }

    public void setPairs(Part pairs) {
        this.pairs = pairs;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getGradeFrom() {
        return gradeFrom;
    }

    public void setGradeFrom(String gradeFrom) {
        this.gradeFrom = gradeFrom;
    }

    public String getGradeTo() {
        return gradeTo;
    }

    public void setGradeTo(String gradeTo) {
        this.gradeTo = gradeTo;
    }
}
