package hrsuite.mentoring.web.api;

import hrsuite.mentoring.succession.PositionFilter;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which positions are asked for; what is left out asks for nothing. */
public class PositionParameters {

    /** What may be said of yes and no. */
    enum YesNo {
        TRUE,
        FALSE
    }

    @QueryParam("unit")
    @Parameter(description = "Where the position is, in any case.")
    private String unit;

    @QueryParam("incumbent")
    @Parameter(description = "Employee number of who holds it.")
    private String incumbent;

    @QueryParam("keyPosition")
    @Parameter(description = "true for key positions only, false for all others.")
    private String keyPosition;

    PositionFilter filter() {
        YesNo key = Choice.of(YesNo.class, "keyPosition", keyPosition);
        return new PositionFilter(unit, incumbent, key == null ? null : key == YesNo.TRUE);
    }
}
