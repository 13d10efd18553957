package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.AUDITOR;

import hrsuite.mentoring.audit.AuditEntry;
import hrsuite.mentoring.audit.AuditService;
import jakarta.ejb.EJB;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what to whom. */
@Path("v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {

    /** The page as OpenAPI sees it. */
    public record AuditPage(java.util.List<AuditEntry> items, String nextCursor) {}

    @EJB
    private AuditService audit;

    @GET
    @AllowedTo(AUDITOR)
    @Operation(operationId = "audit", summary = "The audit record, oldest entry first")
    @APIResponseSchema(value = AuditPage.class, responseDescription = "A page of the record.")
    public Response entries(
            @Parameter(description = "Only entries of this action.") @QueryParam("action") String action,
            @BeanParam PageParameters page,
            @Context UriInfo uri) {
        return PageAnswer.of(audit.entries(action, page.request()), uri);
    }
}
