package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.PARTICIPANT;

import hrsuite.mentoring.dimension.DimensionService;
import hrsuite.mentoring.dimension.OwnDimensions;
import hrsuite.mentoring.dimension.OwnStatement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller says of themselves, if they wish. */
@Path("v1/own/dimensions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "What the caller has declared")
public class OwnDimensionResource {

    @Inject
    private DimensionService dimensions;

    @GET
    @AllowedTo(PARTICIPANT)
    @Answers(OwnDimensions.class)
    @Operation(
            operationId = "getOwnDimensions",
            summary = "What the caller may say of themselves, what they have said, and what it is used for",
            description = "Nobody else can read it.")
    public Response own(@BeanParam LanguageParameters language) {
        return Response.ok(dimensions.own(language.locale())).build();
    }

    @PUT
    @Path("{dimension}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(PARTICIPANT)
    @Answers(OwnDimensions.class)
    @Operation(
            operationId = "sayOwnDimension",
            summary = "The caller says something of themselves, and agrees to its use")
    public Response say(
            @PathParam("dimension") String code, @BeanParam LanguageParameters language, OwnStatement statement) {
        return Response.ok(dimensions.say(code, Bodies.given(statement), language.locale()))
                .build();
    }

    @DELETE
    @Path("{dimension}")
    @AllowedTo(PARTICIPANT)
    @Answers(status = 204)
    @Operation(operationId = "takeBackOwnDimension", summary = "The caller takes it back; it is deleted")
    public Response takeBack(@PathParam("dimension") String code) {
        dimensions.takeBack(code);
        return Response.noContent().build();
    }
}
