package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.succession.ProfileCell;
import hrsuite.mentoring.succession.ProfileDetail;
import hrsuite.mentoring.succession.ProfileFilter;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What is known about the loss and the gifts of people, for those who may see it. */
@Named
@RequestScoped
public class ProfilesPage {

    @EJB
    private SuccessionService succession;

    private ProfileFilter wanted;
    private String cursor;
    private Page<ProfileDetail> profiles;
    private List<ProfileCell> riskByImpact;
    private List<ProfileCell> nineBoxes;

    @PostConstruct
    void readAddress() {
        wanted = new ProfileFilter(
                Address.parameter("department"),
                null,
                Address.parameter("riskOfLoss"),
                Address.parameter("impactOfLoss"),
                null,
                Address.parameter("performance"),
                Address.parameter("potential"),
                null);
        cursor = Address.parameter("cursor");
    }

    public ProfileFilter getWanted() {
        return wanted;
    }

    /** Risk across, impact up. */
    public List<ProfileCell> getRiskByImpact() {
        if (riskByImpact == null) {
            riskByImpact = succession.riskByImpact(wanted.department());
        }
        return riskByImpact;
    }

    /** Performance across, potential up. */
    public List<ProfileCell> getNineBoxes() {
        if (nineBoxes == null) {
            nineBoxes = succession.nineBoxes(wanted.department());
        }
        return nineBoxes;
    }

    public Page<ProfileDetail> getProfiles() {
        if (profiles == null) {
            profiles = succession.profiles(wanted, new PageRequest(PageRequest.USUAL, cursor));
        }
        return profiles;
    }
}
