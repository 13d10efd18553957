package hrsuite.mentoring.web.scim;

import hrsuite.mentoring.web.json.JsonParts;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An error as SCIM writes it. */
public final class ScimError extends RuntimeException {

    static final String MEDIA_TYPE = "application/scim+json";

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String scimType;

    /**
     * @param scimType code of RFC 7644, section 3.12; null for none
     */
    ScimError(int status, String scimType, String detail) {
        super(detail);
        this.status = status;
        this.scimType = scimType;
    }

    int status() {
        return status;
    }

    JsonObject json() {
        JsonObjectBuilder error = JsonParts.object()
                .add("schemas", JsonParts.array().add("urn:ietf:params:scim:api:messages:2.0:Error"))
                .add("status", String.valueOf(status));
        if (scimType != null) {
            error.add("scimType", scimType);
        }
        return error.add("detail", getMessage()).build();
    }

    /** Writes an error where no engine is at hand. */
    public static void write(int status, String detail, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(new ScimError(status, null, detail).json().toString());
    }
}
