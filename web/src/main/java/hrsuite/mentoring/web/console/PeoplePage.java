package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.program.EnrollmentChange;
import hrsuite.mentoring.program.EnrollmentDetail;
import hrsuite.mentoring.program.PlaceCount;
import hrsuite.mentoring.program.PlaceFilter;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.program.Role;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Who takes part in a program, who waits and who has applied: counted, found, answered. */
@Named
@RequestScoped
public class PeoplePage {

    @EJB
    private ProgramService programs;

    private String id;
    private String role;
    private String state;
    private String name;
    private String cursor;
    private String reason;
    private ProgramDetail program;
    private List<PlaceCount> counts;
    private Page<EnrollmentDetail> places;

    @PostConstruct
    void readAddress() {
        id = Address.parameter("id");
        role = Address.parameter("role");
        state = Address.parameter("state");
        name = Address.parameter("q");
        cursor = Address.parameter("cursor");
    }

    /** Called first. */
    public void open() {
        Notices.orNotFound(this::getPlaces);
    }

    public ProgramDetail getProgram() {
        if (program == null) {
            program = programs.program(id);
        }
        return program;
    }

    public List<PlaceCount> getCounts() {
        if (counts == null) {
            counts = programs.places(id);
        }
        return counts;
    }

    public Page<EnrollmentDetail> getPlaces() {
        if (places == null) {
            places = programs.enrollments(getProgram().id(), filter(), new PageRequest(PageRequest.USUAL, cursor));
        }
        return places;
    }

    private PlaceFilter filter() {
        boolean known = "MENTOR".equals(role) || "MENTEE".equals(role);
        return new PlaceFilter(known ? Role.valueOf(role) : null, state, name);
    }

    public String approve(String place, long version) {
        return Notices.attempt(() -> {
            EnrollmentDetail answered = programs.approve(id, place, version);
            Notices.done(
                    answered.state().equals("WAITLISTED")
                            ? "All places are taken: the application is approved and waits."
                            : "The application is approved.");
            return here();
        });
    }

    public String decline(String place, long version) {
        return Notices.attempt(() -> {
            programs.decline(id, place, version, reason);
            Notices.done("The application is declined; whoever applied reads the reason.");
            return here();
        });
    }

    /** Pauses a place, takes it up again, or takes the person out. */
    public String change(String place, long version, String toState) {
        return Notices.attempt(() -> {
            programs.changeEnrollment(id, place, version, new EnrollmentChange(null, null, null, toState));
            return here();
        });
    }

    private String here() {
        return "people?faces-redirect=true&id=" + id + (role == null ? "" : "&role=" + role)
                + (state == null ? "" : "&state=" + state);
    }

    public String getId() {
        return id;
    }

    public String getRole() {
        return role;
    }

    public String getState() {
        return state;
    }

    public String getName() {
        return name;
    }

    public String getCursor() {
        return cursor;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
