package hrsuite.mentoring.web.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.request.BulkRequestOperation;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.bulkcontext.BulkRequestContext;
import hrsuite.mentoring.program.ProgramGroup;
import hrsuite.mentoring.staff.sync.Identity;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One request on its way through the engine: what stands around it, and what was seen on the way. */
final class Call extends Context {

    private final Map<String, Identity> seen = new HashMap<>();
    private final Map<String, ProgramGroup> seenGroups = new HashMap<>();
    private final Door door;
    private final String version;
    private final String cursor;
    private final boolean outlined;
    private final Map<String, JsonObject> documents = new HashMap<>();
    private String next;

    /**
     * @param door of whoever calls
     * @param version the version to which a change is bound; null for none
     * @param cursor where a page by cursor begins, empty at the start; null for a page by index
     */
    Call(Door door, String version, String cursor) {
        this(door, version, cursor, false);
    }

    private Call(Door door, String version, String cursor, boolean outlined) {
        super(null);
        this.door = door;
        this.version = version;
        this.cursor = cursor;
        this.outlined = outlined;
    }

    /**
     * One whose answer is not the engine's to write: it handles outlines of users, and the users stand here. Nobody may ask
     * it for some attributes only.
     */
    static Call outlined(Door door, String version, String cursor) {
        return new Call(door, version, cursor, true);
    }

    /** The user that the engine is to answer with. */
    User answer(Identity identity, List<ProgramGroup> inThem) {
        JsonObject document = UserDocument.of(identity, inThem, base());
        if (!outlined) {
            return UserWords.user(document);
        }
        documents.put(identity.id(), document);
        return UserWords.outline(identity);
    }

    /** What is to be told of a user; null where the engine's answer is. */
    JsonObject document(String id) {
        return documents.get(id);
    }

    Door door() {
        return door;
    }

    void saw(Identity identity) {
        seen.put(identity.id(), identity);
    }

    void saw(ProgramGroup group) {
        seenGroups.put(group.id(), group);
    }

    /** What was read of a group before; null for nothing. */
    ProgramGroup seenGroup(String id) {
        return seenGroups.get(id);
    }

    /** The method, of a bulk that of the operation at hand. */
    HttpMethod method() {
        return getBulkRequestContext()
                .map(BulkRequestContext::getCurrentlyHandledOperation)
                .map(BulkRequestOperation::getMethod)
                .orElseGet(() -> getUriInfos().getHttpMethod());
    }

    /** The address of the service. */
    String base() {
        return getUriInfos().getBaseUri();
    }

    /** What was read of a user before; null for nothing. */
    Identity seen(String id) {
        return seen.get(id);
    }

    String version() {
        return version;
    }

    String cursor() {
        return cursor;
    }

    void next(String following) {
        next = following;
    }

    /** The cursor of the page that follows; null at the end. */
    String next() {
        return next;
    }
}
