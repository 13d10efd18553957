package hrsuite.mentoring.web.console;

import hrsuite.mentoring.dimension.DimensionService;
import hrsuite.mentoring.dimension.OwnDimensions;
import hrsuite.mentoring.dimension.OwnStatement;
import hrsuite.mentoring.pairing.ExclusionDetail;
import hrsuite.mentoring.pairing.ExclusionDraft;
import hrsuite.mentoring.pairing.PairingService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What the reader has declared about themselves. */
@Named
@RequestScoped
public class OwnPage {

    @EJB
    private PairingService pairings;

    @EJB
    private DimensionService service;

    private String other;
    private LocalDate endsOn;
    private String note;
    private List<ExclusionDetail> exclusions;
    private OwnDimensions dimensions;

    public List<ExclusionDetail> getExclusions() {
        if (exclusions == null) {
            exclusions = pairings.ownExclusions();
        }
        return exclusions;
    }

    public OwnDimensions getDimensions() {
        if (dimensions == null) {
            dimensions = service.own(Address.language());
        }
        return dimensions;
    }

    /** The button says that the reader agrees. */
    public String say(String dimension, String value) {
        return Notices.attempt(() -> {
            service.say(dimension, new OwnStatement(value, true), Address.language());
            Notices.done("Thank you. Nobody but you can read it.");
            return "own?faces-redirect=true";
        });
    }

    public String takeBack(String dimension) {
        return Notices.attempt(() -> {
            service.takeBack(dimension);
            Notices.done("It is deleted.");
            return "own?faces-redirect=true";
        });
    }

    public String declare() {
        return Notices.attempt(() -> {
            pairings.excludeForMyself(new ExclusionDraft(null, other, endsOn, Shown.given(note)));
            Notices.done("You will not be paired; nobody tells the other.");
            return "own?faces-redirect=true";
        });
    }

    public String lift(String id) {
        return Notices.attempt(() -> {
            pairings.liftOwnExclusion(id);
            Notices.done("It is taken back.");
            return "own?faces-redirect=true";
        });
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
