package hrsuite.mentoring.web.api;

import hrsuite.mentoring.succession.FlagFilter;
import hrsuite.mentoring.succession.RiskFlag;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which flags are asked for; what is left out asks for nothing. */
public class FlagParameters {

    @QueryParam("department")
    @Parameter(description = "The department of the person, in any case.")
    private String department;

    @QueryParam("code")
    @Parameter(description = "The flag's code, in any case.")
    private String code;

    @QueryParam("employeeNumber")
    @Parameter(description = "The person.")
    private String employeeNumber;

    @QueryParam("origin")
    @Parameter(description = "DERIVED or DECLARED only, in any case.")
    private String origin;

    @QueryParam("state")
    @Parameter(description = "OPEN, ACKNOWLEDGED or RESOLVED only, in any case; left out: all that are in force.")
    private String state;

    FlagFilter filter() {
        return new FlagFilter(
                department,
                code,
                employeeNumber,
                Choice.of(RiskFlag.Origin.class, "origin", origin),
                Choice.of(RiskFlag.State.class, "state", state));
    }
}
