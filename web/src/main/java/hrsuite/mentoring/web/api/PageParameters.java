package hrsuite.mentoring.web.api;

import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.web.problem.Unreadable;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for. */
public class PageParameters {

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    private String limit;

    @QueryParam("cursor")
    @Parameter(description = "What the page before gave as nextCursor.")
    private String cursor;

    PageRequest request() {
        if (limit == null) {
            return new PageRequest(PageRequest.USUAL, cursor);
        }
        if (!limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > PageRequest.LARGEST) {
            throw new Unreadable(
                    "limit",
                    limit,
                    "LIMIT_OUT_OF_RANGE",
                    "The limit " + limit + " is not a number from 1 to " + PageRequest.LARGEST + ".",
                    "Leave it out for " + PageRequest.USUAL + ".");
        }
        return new PageRequest(Integer.parseInt(limit), cursor);
    }
}
