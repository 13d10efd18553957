package hrsuite.mentoring.web.console;

import hrsuite.mentoring.program.ApplicationDraft;
import hrsuite.mentoring.program.OpenProgramDetail;
import hrsuite.mentoring.program.OwnEnrollmentDetail;
import hrsuite.mentoring.program.ParticipationService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Programs that the reader may join, and the reader's own places. */
@Named
@RequestScoped
public class JoinPage {

    private static final String HERE = "join?faces-redirect=true";

    @EJB
    private ParticipationService participation;

    private String role;
    private Integer capacity;
    private String offers;
    private String wants;
    private List<OpenProgramDetail> programs;
    private List<OwnEnrollmentDetail> places;

    public List<OpenProgramDetail> getPrograms() {
        if (programs == null) {
            programs = participation.openPrograms();
        }
        return programs;
    }

    public List<OwnEnrollmentDetail> getPlaces() {
        if (places == null) {
            places = participation.ownEnrollments();
        }
        return places;
    }

    public String apply(String program) {
        return Notices.attempt(() -> {
            participation.apply(new ApplicationDraft(program, role, capacity, topics(offers), topics(wants)));
            Notices.done("Thank you: HR has your application and answers it.");
            return HERE;
        });
    }

    public String withdraw(String id, long version) {
        return Notices.attempt(() -> {
            participation.withdraw(id, version);
            Notices.done("You are out of it.");
            return HERE;
        });
    }

    private static List<String> topics(String text) {
        List<String> lines = Lines.of(text);
        return lines.isEmpty() ? null : lines;
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

    public String getOffers() {
        return offers;
    }

    public void setOffers(String offers) {
        this.offers = offers;
    }

    public String getWants() {
        return wants;
    }

    public void setWants(String wants) {
        this.wants = wants;
    }
}
