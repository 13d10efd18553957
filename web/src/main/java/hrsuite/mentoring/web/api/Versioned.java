package hrsuite.mentoring.web.api;

import hrsuite.mentoring.Refusal;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;

/** Strong entity tags out of versions, and changes that are made only to what the caller has seen. */
final class Versioned {

    private Versioned() {}

    /** The resource with its tag, or 304 when the caller has it already. */
    static Response show(Object entity, long version, Request request) {
        EntityTag tag = tag(version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(entity) : unchanged).tag(tag).build();
    }

    static Response ok(Object entity, long version) {
        return Response.ok(entity).tag(tag(version)).build();
    }

    static Response created(URI location, Object entity, long version) {
        return Response.created(location).entity(entity).tag(tag(version)).build();
    }

    /** The answer to long work: it has been taken on, and is found at a place. */
    static Response accepted(URI location, Object entity, long version) {
        return Response.accepted(entity).location(location).tag(tag(version)).build();
    }

    /**
     * The version that a change may be made to.
     *
     * @param ifMatch the header; null when the caller does not mind
     * @param present the version as it stands
     * @throws Refusal STALE when the header names another
     */
    static long expected(String ifMatch, long present, String thing, String id) {
        boolean matches = ifMatch == null
                || Arrays.stream(ifMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals("\"" + present + "\""));
        if (!matches) {
            throw Refusal.stale(thing, id);
        }
        return present;
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
