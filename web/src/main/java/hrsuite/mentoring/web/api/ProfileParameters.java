package hrsuite.mentoring.web.api;

import hrsuite.mentoring.succession.ProfileFilter;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which succession profiles are asked for; what is left out asks for nothing. */
public class ProfileParameters {

    @QueryParam("department")
    @Parameter(description = "The department of the person, in any case.")
    private String department;

    @QueryParam("employeeNumber")
    @Parameter(description = "The person.")
    private String employeeNumber;

    @QueryParam("riskOfLoss")
    @Parameter(description = "LOW, MEDIUM or HIGH, in any case.")
    private String riskOfLoss;

    @QueryParam("impactOfLoss")
    @Parameter(description = "LOW, MEDIUM or HIGH, in any case.")
    private String impactOfLoss;

    @QueryParam("retirementStatus")
    @Parameter(description = "NOT_ELIGIBLE, ELIGIBLE_5Y, LIKELY_3Y or LIKELY_1Y, in any case.")
    private String retirementStatus;

    @QueryParam("performance")
    @Parameter(description = "1, 2 or 3.")
    private String performance;

    @QueryParam("potential")
    @Parameter(description = "1, 2 or 3.")
    private String potential;

    @QueryParam("futureLeader")
    @Parameter(description = "true or false.")
    private String futureLeader;

    ProfileFilter filter() {
        return new ProfileFilter(
                department,
                employeeNumber,
                riskOfLoss,
                impactOfLoss,
                retirementStatus,
                performance,
                potential,
                futureLeader);
    }
}
