package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;

import hrsuite.mentoring.access.AccessService;
import hrsuite.mentoring.access.IntegrationDetail;
import hrsuite.mentoring.access.TokenDetail;
import hrsuite.mentoring.access.TokenDraft;
import hrsuite.mentoring.web.repetition.ShownOnce;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Systems that come with secrets of ours. */
@Path("v1/integrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Integrations")
public class IntegrationResource {

    @Inject
    private AccessService access;

    @GET
    @AllowedTo(HR_ADMIN)
    @Answers(value = IntegrationDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listIntegrations", summary = "Systems that have tokens of ours")
    public Response integrations(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(access.integrations(page.request()), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(value = IntegrationDetail.class, status = 201)
    @Operation(
            operationId = "createIntegration",
            summary = "Names a system",
            description = "What the system says about people is owned under this name.")
    public Response create(IntegrationBody body, @Context UriInfo uri) {
        IntegrationDetail made = access.create(Bodies.given(body).name());
        return Response.created(uri.getAbsolutePathBuilder().path(made.id()).build())
                .entity(made)
                .build();
    }

    @GET
    @Path("{integration}")
    @AllowedTo(HR_ADMIN)
    @Answers(IntegrationDetail.class)
    @Operation(operationId = "getIntegration", summary = "One system, and when it last came")
    public Response integration(@PathParam("integration") String id, @Context Request request) {
        IntegrationDetail integration = access.integration(id);
        return Versioned.show(integration, version(integration), request);
    }

    @DELETE
    @Path("{integration}")
    @AllowedTo(HR_ADMIN)
    @Answers(status = 204)
    @Operation(operationId = "removeIntegration", summary = "Takes a system and all its tokens away")
    public Response remove(@PathParam("integration") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        if (ifMatch != null) {
            Versioned.expected(ifMatch, version(access.integration(id)), "integration", id);
        }
        access.remove(id);
        return Response.noContent().build();
    }

    @GET
    @Path("{integration}/tokens")
    @AllowedTo(HR_ADMIN)
    @Answers(value = TokenDetail.class, many = Answers.Many.LIST)
    @Operation(
            operationId = "listTokens",
            summary = "The tokens of a system and when each was last used, without the secrets")
    public ListAnswer<TokenDetail> tokens(@PathParam("integration") String id) {
        return new ListAnswer<>(access.tokens(id));
    }

    @POST
    @ShownOnce
    @Path("{integration}/tokens")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(value = TokenDetail.class, status = 201)
    @Operation(
            operationId = "createToken",
            summary = "Makes a token, and shows it this once",
            description =
                    "roles: of hris-sync, hr-viewer, hr-admin and succession those that you have yourself; days: for how"
                            + " long it is good, for ever when absent. Send secret as the bearer token.")
    public Response createToken(@PathParam("integration") String id, TokenDraft body, @Context UriInfo uri) {
        TokenDetail made = access.createToken(id, Bodies.given(body));
        return Response.created(uri.getAbsolutePathBuilder().path(made.id()).build())
                .entity(made)
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("{integration}/tokens/{token}")
    @AllowedTo(HR_ADMIN)
    @Answers(TokenDetail.class)
    @Operation(operationId = "getToken", summary = "One token and when it was last used, without the secret")
    public Response token(
            @PathParam("integration") String id, @PathParam("token") String token, @Context Request request) {
        TokenDetail found = access.token(id, token);
        return Versioned.show(found, version(found), request);
    }

    @DELETE
    @Path("{integration}/tokens/{token}")
    @AllowedTo(HR_ADMIN)
    @Answers(status = 204)
    @Operation(operationId = "revokeToken", summary = "Makes a token worth nothing")
    public Response revokeToken(
            @PathParam("integration") String id,
            @PathParam("token") String token,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        if (ifMatch != null) {
            Versioned.expected(ifMatch, version(access.token(id, token)), "token", token);
        }
        access.revokeToken(id, token);
        return Response.noContent().build();
    }

    /** They are not counted: what is shown of them makes the version. */
    private static long version(Record shown) {
        return Integer.toUnsignedLong(shown.hashCode());
    }
}
