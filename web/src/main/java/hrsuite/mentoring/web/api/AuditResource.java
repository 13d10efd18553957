package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.AUDITOR;

import hrsuite.mentoring.audit.AuditEntry;
import hrsuite.mentoring.audit.AuditService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what to whom. */
@Path("v1/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {

    @Inject
    private AuditService audit;

    @GET
    @AllowedTo(AUDITOR)
    @Operation(operationId = "listAudit", summary = "The audit record, oldest entry first")
    @Answers(value = AuditEntry.class, many = Answers.Many.PAGE)
    public Response entries(
            @Parameter(description = "Only entries of this action.") @QueryParam("action") String action,
            @BeanParam PageParameters page,
            @Context UriInfo uri) {
        return PageAnswer.of(audit.entries(action, page.request()), uri);
    }
}
