package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.SUCCESSION;

import hrsuite.mentoring.succession.PositionDetail;
import hrsuite.mentoring.succession.PositionDraft;
import hrsuite.mentoring.succession.PositionSaved;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Positions, and who could follow on them. Every read is on record. */
@Path("v1/succession/positions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Succession")
public class PositionResource {

    @Inject
    private SuccessionService succession;

    @GET
    @AllowedTo(SUCCESSION)
    @Answers(value = PositionDetail.class, many = Answers.Many.PAGE)
    @Operation(
            operationId = "listPositions",
            summary = "Positions with the strength of their bench",
            description =
                    "Bench and successors are withheld where the caller or somebody above them holds the position.")
    public Response positions(
            @BeanParam PositionParameters filter, @BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(succession.positions(filter.filter(), page.request()), uri);
    }

    @GET
    @Path("{code}")
    @AllowedTo(SUCCESSION)
    @Answers(PositionDetail.class)
    @Operation(operationId = "getPosition", summary = "One position")
    public Response position(@PathParam("code") String code) {
        PositionDetail position = succession.position(code);
        return Versioned.ok(position, position.version());
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(SUCCESSION)
    @Answers(
            value = PositionDetail.class,
            status = {200, 201})
    @Operation(
            operationId = "savePosition",
            summary = "Says all that is known of a position, also of a new one",
            description = "Without successors the plan stays as it is; with them it is replaced.")
    public Response save(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            PositionDraft draft,
            @Context UriInfo uri) {
        Bodies.given(draft);
        Long version = ifMatch == null
                ? null
                : (Long) Versioned.expected(ifMatch, succession.position(code).version(), "position", code);
        PositionSaved saved = succession.savePosition(code, version, draft);
        PositionDetail position = saved.position();
        return saved.created()
                ? Versioned.created(uri.getAbsolutePath(), position, position.version())
                : Versioned.ok(position, position.version());
    }

    @DELETE
    @Path("{code}")
    @AllowedTo(SUCCESSION)
    @Answers(status = 204)
    @Operation(operationId = "deletePosition", summary = "Removes a position with its own plan")
    public Response delete(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Long version = ifMatch == null
                ? null
                : (Long) Versioned.expected(ifMatch, succession.position(code).version(), "position", code);
        succession.deletePosition(code, version);
        return Response.noContent().build();
    }
}
