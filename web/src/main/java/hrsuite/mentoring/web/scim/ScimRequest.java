package hrsuite.mentoring.web.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import hrsuite.mentoring.program.GroupService;
import hrsuite.mentoring.program.ProgramGroup;
import hrsuite.mentoring.staff.sync.Identity;
import hrsuite.mentoring.staff.sync.SyncService;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One request: what it is about, what stands around it, and the engine's answer to it. */
final class ScimRequest {

    private static final String VERSION = "/v2";
    private static final String GROUPS = "Groups";
    private static final Set<String> KINDS = Set.of("Users", GROUPS);
    private static final Set<String> DISCOVERY = Set.of("ServiceProviderConfig", "ResourceTypes", "Schemas");
    private static final int ATTEMPTS = 3;
    private static final int PRECONDITION_FAILED = 412;

    private final HttpServletRequest request;
    private final ScimEngine engine;
    private final SyncService staff;
    private final Door door;
    private final String base;
    private final List<String> path;
    private final String method;
    private final Precondition precondition;

    ScimRequest(HttpServletRequest request, ScimEngine engine, SyncService staff, GroupService groups) {
        this.request = request;
        this.engine = engine;
        this.staff = staff;
        this.door = new CallersDoor(staff, groups);
        this.method = request.getMethod();
        this.precondition = new Precondition(request);
        String inside = request.getPathInfo() == null ? "" : request.getPathInfo();
        String whole = request.getRequestURL().toString();
        int end = whole.indexOf("/scim" + VERSION);
        this.base = end < 0 ? whole : whole.substring(0, end) + "/scim" + VERSION;
        this.path = inside.startsWith(VERSION + "/")
                ? Arrays.stream(inside.substring(VERSION.length() + 1).split("/"))
                        .filter(part -> !part.isEmpty())
                        .toList()
                : List.of();
    }

    void answer(ScimReply reply) throws IOException {
        String first = path.isEmpty() ? "" : path.get(0);
        if (DISCOVERY.contains(first) && path.size() <= 2) {
            discovery(first, reply);
        } else if (first.equals("Bulk") && path.size() == 1) {
            only(reply, "POST");
            bulk(reply);
        } else if (first.equals(ScimSearch.PATH) && path.size() == 1
                || isKind() && path.size() == 2 && last().equals(ScimSearch.PATH)) {
            only(reply, "POST");
            search(reply);
        } else if (first.equals("Me") && path.size() == 1) {
            only(reply, "GET");
            me(reply);
        } else if (isKind() && path.size() == 1) {
            only(reply, "GET", "POST");
            all(reply);
        } else if (isKind() && path.size() == 2) {
            only(reply, "GET", "PUT", "PATCH", "DELETE");
            one("/" + path.get(0), last(), reply);
        } else {
            throw new ScimError(404, null, "There is nothing at " + request.getRequestURI() + ".");
        }
    }

    private boolean isKind() {
        return !path.isEmpty() && KINDS.contains(path.get(0));
    }

    private boolean isGroups() {
        return path.get(0).equals(GROUPS);
    }

    private String last() {
        return path.get(path.size() - 1);
    }

    private void only(ScimReply reply, String... methods) {
        if (!List.of(methods).contains(method)) {
            reply.allow(String.join(", ", methods));
            throw new ScimError(405, null, "The method " + method + " is not for " + request.getRequestURI() + ".");
        }
    }

    private void discovery(String kind, ScimReply reply) throws IOException {
        only(reply, "GET");
        if (request.getParameter("filter") != null) {
            throw new ScimError(403, null, "What we say about ourselves is not filtered.");
        }
        reply.send(
                200,
                new Discovery(base)
                        .document(kind, path.size() == 2 ? last() : null)
                        .orElseThrow(() ->
                                new ScimError(404, null, "There is nothing at " + request.getRequestURI() + ".")));
    }

    private void all(ScimReply reply) throws IOException {
        if (method.equals("POST")) {
            String body =
                    ScimBody.data(false, isGroups(), ScimBody.read(body())).toString();
            Call call = call(null, null);
            send(reply, base + kind(), HttpMethod.POST, body, call);
        } else {
            Call call = call(null, request.getParameter("cursor"));
            send(reply, base + kind() + query(), HttpMethod.GET, null, call);
        }
    }

    private String kind() {
        return "/" + path.get(0);
    }

    private void search(ScimReply reply) throws IOException {
        ScimSearch search = new ScimSearch(engine, door, base, ScimBody.read(body()));
        if (path.size() == 1) {
            search.everywhere(reply);
        } else {
            search.in(kind(), reply);
        }
    }

    private void send(ScimReply reply, String url, HttpMethod verb, String body, Call call) throws IOException {
        new EngineAnswer(engine.answer(url, verb, body, headers(), call), call).sendTo(reply);
    }

    private void me(ScimReply reply) throws IOException {
        Identity me = staff.identityNamed(request.getUserPrincipal().getName())
                .orElseThrow(() -> new ScimError(404, null, "Nobody of the staff has your sign-in name."));
        reply.header("Content-Location", base + "/Users/" + me.id());
        one("/Users", me.id(), reply);
    }

    private Optional<String> version(String kind, String id) {
        return kind.equals("/" + GROUPS)
                ? door.group(id, false).map(ProgramGroup::version)
                : door.identity(id).map(Identity::tag);
    }

    private void one(String kind, String id, ScimReply reply) throws IOException {
        Optional<String> present = precondition.isAsked() ? version(kind, id) : Optional.empty();
        if (method.equals("GET")) {
            if (present.isPresent() && precondition.isKnown(present.get())) {
                reply.header("ETag", "W/\"" + present.get() + "\"");
                reply.send(304, null);
                return;
            }
            if (present.isPresent() && precondition.hasMatch()) {
                precondition.change(present);
            }
        }
        String version = method.equals("GET") ? null : precondition.change(present);
        one(kind, id, version, reply);
    }

    /** A patch that met another change in the middle is made again on what is there now. */
    private void one(String kind, String id, String version, ScimReply reply) throws IOException {
        HttpMethod verb = HttpMethod.valueOf(method);
        String body = null;
        if (verb == HttpMethod.PUT || verb == HttpMethod.PATCH) {
            body = ScimBody.data(verb == HttpMethod.PATCH, isGroups(), ScimBody.read(body()))
                    .toString();
        }
        String url = base + kind + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + query();
        Call call = call(version, null);
        ScimResponse answer = engine.answer(url, verb, body, headers(), call);
        for (int attempt = 1; attempt < ATTEMPTS && isMet(answer) && version == null; attempt++) {
            call = call(null, null);
            answer = engine.answer(url, verb, body, headers(), call);
        }
        new EngineAnswer(answer, call).sendTo(reply);
    }

    private static boolean isMet(ScimResponse answer) {
        return answer.getHttpStatus() == PRECONDITION_FAILED;
    }

    /** The engine chooses among attributes where the caller does. */
    private Call call(String version, String cursor) {
        return ScimSearch.isChoice(request.getQueryString())
                ? new Call(door, version, cursor)
                : Call.outlined(door, version, cursor);
    }

    private void bulk(ScimReply reply) throws IOException {
        JsonObject bulk = ScimBody.bulk(ScimBody.read(body()));
        Optional<NewUsers> newUsers = NewUsers.in(bulk, engine, door, base);
        if (newUsers.isPresent()) {
            reply.send(200, newUsers.get().takenInBy(staff));
            return;
        }
        Call call = new Call(door, null, null);
        ScimResponse answer = engine.answer(base + "/Bulk", HttpMethod.POST, bulk.toString(), headers(), call);
        if (answer instanceof ErrorResponse) {
            new EngineAnswer(answer, call).sendTo(reply);
        } else {
            reply.send(200, told(answer));
        }
    }

    private static JsonObject told(ScimResponse bulk) {
        return ScimAnswers.bulk(ScimBody.read(bulk.toString()));
    }

    /** The parameters that the engine knows, the filter within its bounds. */
    private String query() {
        if (request.getQueryString() == null) {
            return "";
        }
        String pairs = Arrays.stream(request.getQueryString().split("&"))
                .filter(pair -> !pair.startsWith("cursor="))
                .map(ScimRequest::bounded)
                .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? "" : "?" + pairs;
    }

    private static String bounded(String pair) {
        if (!pair.regionMatches(true, 0, "filter=", 0, 7)) {
            return pair;
        }
        String filter = URLDecoder.decode(pair.substring(7), StandardCharsets.UTF_8);
        return "filter=" + URLEncoder.encode(FilterBounds.checked(filter), StandardCharsets.UTF_8);
    }

    private static Map<String, String> headers() {
        return Map.of("Content-Type", ScimError.MEDIA_TYPE);
    }

    private String body() throws IOException {
        String type = request.getContentType() == null
                ? ScimError.MEDIA_TYPE
                : request.getContentType().split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (!type.equals(ScimError.MEDIA_TYPE) && !type.equals("application/json")) {
            throw new ScimError(
                    415, null, "A body of the type " + type + " is not read. Send " + ScimError.MEDIA_TYPE + ".");
        }
        byte[] bytes = request.getInputStream().readNBytes(ScimEngine.BODY + 1);
        if (bytes.length > ScimEngine.BODY) {
            throw new ScimError(413, null, "The body is larger than " + ScimEngine.BODY + " bytes.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ScimError(400, "invalidSyntax", "The body is not UTF-8.");
        }
    }
}
