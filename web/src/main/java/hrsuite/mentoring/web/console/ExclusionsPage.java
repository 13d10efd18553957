package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.pairing.ExclusionDetail;
import hrsuite.mentoring.pairing.ExclusionDraft;
import hrsuite.mentoring.pairing.PairingService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Who is never to be paired with whom, for HR. */
@Named
@RequestScoped
public class ExclusionsPage {

    @EJB
    private PairingService pairings;

    private String cursor;
    private String person;
    private String other;
    private LocalDate endsOn;
    private String note;
    private Page<ExclusionDetail> exclusions;

    @PostConstruct
    void readAddress() {
        cursor = Address.parameter("cursor");
    }

    public Page<ExclusionDetail> getExclusions() {
        if (exclusions == null) {
            exclusions = pairings.exclusions(new PageRequest(PageRequest.USUAL, cursor));
        }
        return exclusions;
    }

    public String declare() {
        return Notices.attempt(() -> {
            pairings.exclude(new ExclusionDraft(person, other, endsOn, Shown.given(note)));
            Notices.done("The two will not be paired.");
            return "exclusions?faces-redirect=true";
        });
    }

    public String lift(String id) {
        return Notices.attempt(() -> {
            pairings.liftExclusion(id);
            Notices.done("The two may be paired again, as far as HR is concerned.");
            return "exclusions?faces-redirect=true";
        });
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
