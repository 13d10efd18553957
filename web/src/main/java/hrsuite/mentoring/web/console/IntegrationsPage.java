package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.access.AccessService;
import hrsuite.mentoring.access.IntegrationDetail;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Systems that come with secrets of ours. */
@Named
@RequestScoped
public class IntegrationsPage {

    @EJB
    private AccessService access;

    private String cursor;
    private String name;
    private Page<IntegrationDetail> integrations;

    @PostConstruct
    void readAddress() {
        cursor = Address.parameter("cursor");
    }

    public Page<IntegrationDetail> getIntegrations() {
        if (integrations == null) {
            integrations = access.integrations(new PageRequest(PageRequest.USUAL, cursor));
        }
        return integrations;
    }

    public String create() {
        return Notices.attempt(() -> {
            IntegrationDetail made = access.create(name == null ? null : name.strip());
            Notices.done("“" + made.name() + "” is there. Make a token for it.");
            return "integration?faces-redirect=true&id=" + made.id();
        });
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
