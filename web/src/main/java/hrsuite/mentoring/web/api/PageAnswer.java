package hrsuite.mentoring.web.api;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list, as it is given outside.
 *
 * @param items what is on the page
 * @param nextCursor what to give as {@code cursor} for the next page; absent at the end
 */
public record PageAnswer<T>(
        List<T> items,
        @Schema(description = "Give it as cursor for the next page; absent at the end.") String nextCursor) {

    /** The page, with a link to the next one. */
    static <T> Response of(Page<T> page, UriInfo uri) {
        Response.ResponseBuilder answer = Response.ok(new PageAnswer<>(page.items(), page.next()));
        if (page.next() != null) {
            answer.links(Link.fromUriBuilder(uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next()))
                    .rel("next")
                    .build());
        }
        return answer.build();
    }

    static PageRequest request(Integer limit, String cursor) {
        return new PageRequest(limit == null ? PageRequest.USUAL : limit, cursor);
    }
}
