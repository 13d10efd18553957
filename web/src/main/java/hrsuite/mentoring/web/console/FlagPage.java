package hrsuite.mentoring.web.console;

import hrsuite.mentoring.succession.RiskFlag;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** One flag: what it rests on, and what somebody says about it. */
@Named
@RequestScoped
public class FlagPage {

    @EJB
    private SuccessionService succession;

    private String id;
    private String reason;
    private RiskFlag flag;

    @PostConstruct
    void readAddress() {
        id = Address.parameter("id");
    }

    /** Called first. */
    public void open() {
        Notices.orNotFound(this::getFlag);
    }

    public RiskFlag getFlag() {
        if (flag == null) {
            flag = succession.flag(id == null ? "" : id);
        }
        return flag;
    }

    public boolean isInForce() {
        return getFlag().state() != RiskFlag.State.RESOLVED;
    }

    public boolean isDerived() {
        return getFlag().origin() == RiskFlag.Origin.DERIVED;
    }

    public String acknowledge() {
        return Notices.attempt(() -> {
            succession.acknowledge(id, null, reason);
            Notices.done("Somebody takes care of the flag; it stays in force.");
            return "flags?faces-redirect=true";
        });
    }

    public String resolve() {
        return Notices.attempt(() -> {
            succession.resolve(id, null, reason);
            Notices.done("The flag is resolved.");
            return "flags?faces-redirect=true";
        });
    }

    public String getId() {
        return id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
