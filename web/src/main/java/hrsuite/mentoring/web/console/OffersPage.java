package hrsuite.mentoring.web.console;

import hrsuite.mentoring.matching.MatchingService;
import hrsuite.mentoring.matching.OfferDetail;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What HR has offered to the reader, and the reader's answer. */
@Named
@RequestScoped
public class OffersPage {

    @EJB
    private MatchingService matching;

    private List<OfferDetail> offers;
    private String reason;

    public List<OfferDetail> getOffers() {
        if (offers == null) {
            offers = matching.offers(Address.language());
        }
        return offers;
    }

    public String accept(String id) {
        return Notices.attempt(() -> {
            matching.accept(id, Address.language());
            Notices.done("Thank you: your yes is noted.");
            return "offers?faces-redirect=true";
        });
    }

    public String decline(String id) {
        return Notices.attempt(() -> {
            matching.decline(id, reason == null || reason.isBlank() ? null : reason, Address.language());
            Notices.done("Your no is noted; only HR reads the reason.");
            return "offers?faces-redirect=true";
        });
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
