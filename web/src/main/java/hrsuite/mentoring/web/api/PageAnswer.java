package hrsuite.mentoring.web.api;

import hrsuite.mentoring.Page;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of a list, as it is given outside.
 *
 * @param items what is on the page
 * @param nextCursor what to give as {@code cursor} for the next page; absent at the end
 */
public record PageAnswer<T>(List<T> items, String nextCursor) {

    /** The page, with a link to the next one. */
    static <T> Response of(Page<T> page, UriInfo uri) {
        Response.ResponseBuilder answer = Response.ok(new PageAnswer<>(page.items(), page.next()));
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, nextLink(uri.getRequestUri(), page.next()));
        }
        return answer.build();
    }

    /** The same request with the next cursor, as a link header writes it. */
    static String nextLink(URI request, String cursor) {
        Stream<String> others = request.getRawQuery() == null
                ? Stream.empty()
                : Arrays.stream(request.getRawQuery().split("&")).filter(pair -> !pair.startsWith("cursor="));
        String query = Stream.concat(others, Stream.of("cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        String whole = request.toString();
        int end = whole.indexOf('?');
        return "<" + (end < 0 ? whole : whole.substring(0, end)) + "?" + query + ">; rel=\"next\"";
    }
}
