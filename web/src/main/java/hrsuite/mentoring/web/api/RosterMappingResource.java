package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;

import hrsuite.mentoring.staff.roster.MappingDetail;
import hrsuite.mentoring.staff.roster.RosterService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What columns of rosters mean, kept under names. */
@Path("v1/roster/mappings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roster")
public class RosterMappingResource {

    @Inject
    private RosterService rosters;

    @GET
    @AllowedTo(HR_ADMIN)
    @Answers(value = MappingDetail.class, many = Answers.Many.PAGE)
    @Operation(
            operationId = "listMappings",
            summary = "What is kept about columns, by name",
            description =
                    "A mapping is kept by correcting the columns of an intake with saveAs. It is used again for the"
                            + " same headings, and for an upload that asks for it by name.")
    public Response mappings(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(rosters.mappings(page.request()), uri);
    }

    @GET
    @Path("{name}")
    @AllowedTo(HR_ADMIN)
    @Answers(MappingDetail.class)
    @Operation(operationId = "getMapping", summary = "What is kept under one name")
    public Response mapping(@PathParam("name") String name, @Context Request request) {
        MappingDetail mapping = rosters.mapping(name);
        return Versioned.show(mapping, mapping.version(), request);
    }

    @DELETE
    @Path("{name}")
    @AllowedTo(HR_ADMIN)
    @Answers(status = 204)
    @Operation(
            operationId = "removeMapping",
            summary = "Forgets what is kept under a name",
            description =
                    "Later files with the same headings are read as they are recognized. Intakes that were read by it"
                            + " stay as they are.")
    public Response remove(@PathParam("name") String name, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Long version = ifMatch == null
                ? null
                : (Long) Versioned.expected(ifMatch, rosters.mapping(name).version(), "mapping", name);
        rosters.removeMapping(name, version);
        return Response.noContent().build();
    }
}
