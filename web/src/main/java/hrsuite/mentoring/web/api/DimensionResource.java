package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.dimension.DimensionDetail;
import hrsuite.mentoring.dimension.DimensionDraft;
import hrsuite.mentoring.dimension.DimensionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people may say of themselves, if they wish. */
@Path("v1/dimensions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dimensions")
public class DimensionResource {

    @Inject
    private DimensionService dimensions;

    @GET
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = DimensionDetail.class, many = Answers.Many.LIST)
    @Operation(operationId = "listDimensions", summary = "What people may say of themselves")
    public Response catalog() {
        return Response.ok(ListAnswer.of(dimensions.catalog())).build();
    }

    @GET
    @Path("{dimension}")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(DimensionDetail.class)
    @Operation(operationId = "getDimension", summary = "One thing that people may say of themselves")
    public Response dimension(@PathParam("dimension") String code, @Context Request request) {
        DimensionDetail dimension = dimensions.dimension(code);
        return Versioned.show(dimension, dimension.version(), request);
    }

    @PUT
    @Path("{dimension}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(DimensionDetail.class)
    @Operation(
            operationId = "saveDimension",
            summary = "Puts something that people may say of themselves into the catalog, or changes it",
            description = "What was said with a value that is no longer there is deleted.")
    public Response save(
            @PathParam("dimension") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            DimensionDraft draft) {
        expect(code, ifMatch);
        DimensionDetail saved = dimensions.save(code, Bodies.given(draft));
        return Versioned.ok(saved, saved.version());
    }

    @DELETE
    @Path("{dimension}")
    @AllowedTo(HR_ADMIN)
    @Answers(status = 204)
    @Operation(operationId = "removeDimension", summary = "Takes it out of the catalog, with all that was said in it")
    public Response remove(@PathParam("dimension") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        expect(code, ifMatch);
        dimensions.remove(code);
        return Response.noContent().build();
    }

    private void expect(String code, String ifMatch) {
        if (ifMatch != null) {
            Versioned.expected(ifMatch, dimensions.dimension(code).version(), "dimension", code);
        }
    }
}
