package hrsuite.mentoring.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From when on something is a risk; set by the installation. */
@ApplicationScoped
class FlagThresholds {

    @Inject
    @ConfigProperty(name = "mentoring.succession.plans-per-successor", defaultValue = "3")
    private int tooManyPlans;

    @Inject
    @ConfigProperty(name = "mentoring.succession.retirement-months", defaultValue = "12")
    private int retirementMonths;

    @Inject
    @ConfigProperty(name = "mentoring.succession.assessment-months", defaultValue = "12")
    private int assessmentMonths;

    FlagThresholds() {}

    FlagThresholds(int tooManyPlans, int retirementMonths, int assessmentMonths) {
        this.tooManyPlans = tooManyPlans;
        this.retirementMonths = retirementMonths;
        this.assessmentMonths = assessmentMonths;
    }

    /** On how many plans a person is named too often. */
    int tooManyPlans() {
        return tooManyPlans;
    }

    /** How many months ahead a retirement is near. */
    int retirementMonths() {
        return retirementMonths;
    }

    /** For how many months a judgment holds that names no end. */
    int assessmentMonths() {
        return assessmentMonths;
    }
}
