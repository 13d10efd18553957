package hrsuite.mentoring.web.scim;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** An answer in the type that the caller reads. */
final class ScimReply {

    private static final String PLAIN = "application/json";
    private static final Set<String> READABLE = Set.of(ScimError.MEDIA_TYPE, PLAIN, "application/*", "*/*", "*");

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    ScimReply(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    void error(ScimError error) throws IOException {
        send(error.status(), error.json());
    }

    void allow(String methods) {
        response.setHeader("Allow", methods);
    }

    void header(String name, String value) {
        response.setHeader(name, value);
    }

    void send(int status, JsonObject body) throws IOException {
        response.setStatus(status);
        if (body == null) {
            return;
        }
        response.setContentType(type());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Refuses whoever reads nothing that is given here.
     *
     * @throws ScimError 406
     */
    void judgeAccepted() {
        String accepted = header("Accept");
        boolean readable = accepted.isBlank()
                || Arrays.stream(accepted.split(","))
                        .map(range -> range.split(";")[0].strip())
                        .anyMatch(READABLE::contains);
        if (!readable) {
            throw new ScimError(
                    406, null, "Nothing of what is accepted is given here. Accept " + ScimError.MEDIA_TYPE + ".");
        }
    }

    private String type() {
        String accepted = header("Accept");
        if (accepted.contains(ScimError.MEDIA_TYPE)) {
            return ScimError.MEDIA_TYPE;
        }
        boolean plain = accepted.contains(PLAIN) || header("Content-Type").startsWith(PLAIN);
        return plain ? PLAIN : ScimError.MEDIA_TYPE;
    }

    private String header(String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
