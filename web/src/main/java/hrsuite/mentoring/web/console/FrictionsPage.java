package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.succession.FrictionAlert;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What has come up between people who are paired; somebody says with a reason that a pair may go on. */
@Named
@RequestScoped
public class FrictionsPage {

    @EJB
    private SuccessionService succession;

    private String cursor;
    private String reason;
    private Page<FrictionAlert> alerts;

    @PostConstruct
    void readAddress() {
        cursor = Address.parameter("cursor");
    }

    public Page<FrictionAlert> getAlerts() {
        if (alerts == null) {
            alerts = succession.frictions(null, new PageRequest(PageRequest.USUAL, cursor));
        }
        return alerts;
    }

    /** @param id of the alert; the reason is what was written last */
    public String acknowledge(String id) {
        return Notices.attempt(() -> {
            succession.acknowledgeFriction(id, null, reason);
            Notices.done("The pair goes on; your reason is on record.");
            return "frictions?faces-redirect=true";
        });
    }

    public String getReason() {
        return "";
    }

    public void setReason(String reason) {
        this.reason = reason == null || reason.isBlank() ? this.reason : reason;
    }
}
