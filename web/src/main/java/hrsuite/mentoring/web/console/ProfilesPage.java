package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.succession.ProfileDetail;
import hrsuite.mentoring.succession.ProfileFilter;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What is known about the loss and the gifts of people, for those who may see it. */
@Named
@RequestScoped
public class ProfilesPage {

    @EJB
    private SuccessionService succession;

    private String cursor;
    private Page<ProfileDetail> profiles;

    @PostConstruct
    void readAddress() {
        cursor = Address.parameter("cursor");
    }

    public Page<ProfileDetail> getProfiles() {
        if (profiles == null) {
            profiles = succession.profiles(ProfileFilter.all(), new PageRequest(PageRequest.USUAL, cursor));
        }
        return profiles;
    }
}
