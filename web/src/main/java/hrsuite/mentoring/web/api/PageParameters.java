package hrsuite.mentoring.web.api;

import hrsuite.mentoring.PageRequest;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for. */
public class PageParameters {

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most.",
            schema = @Schema(minimum = "1", maximum = "500", defaultValue = "50"))
    private Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "What the page before gave as nextCursor.")
    private String cursor;

    PageRequest request() {
        return new PageRequest(limit == null ? PageRequest.USUAL : limit, cursor);
    }
}
