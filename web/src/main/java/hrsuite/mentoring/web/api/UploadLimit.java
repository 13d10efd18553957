package hrsuite.mentoring.web.api;

import hrsuite.mentoring.staff.roster.RosterSettings;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Refuses what is too long: by what it says of itself, or else by counting. */
@Provider
@Upload
@Priority(Priorities.USER)
public class UploadLimit implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        BoundedStream body = new BoundedStream(request.getEntityStream(), RosterSettings.maxBytes());
        request.setEntityStream(body);
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d{1,18}")) {
            body.refuseLength(Long.parseLong(length));
        }
    }
}
