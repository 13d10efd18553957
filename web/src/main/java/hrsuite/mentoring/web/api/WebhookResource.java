package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HRIS_SYNC;
import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;

import hrsuite.mentoring.delivery.webhook.DeliveryDetail;
import hrsuite.mentoring.delivery.webhook.DeliveryState;
import hrsuite.mentoring.delivery.webhook.WebhookDetail;
import hrsuite.mentoring.delivery.webhook.WebhookDraft;
import hrsuite.mentoring.delivery.webhook.WebhookService;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Addresses that are told what has changed. */
@Path("v1/webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Integrations")
public class WebhookResource {

    @Inject
    private WebhookService webhooks;

    @GET
    @AllowedTo({HR_ADMIN, HRIS_SYNC})
    @Answers(value = WebhookDetail.class, many = Answers.Many.PAGE)
    @Operation(
            operationId = "listWebhooks",
            summary = "Addresses that are told what has changed",
            description = "hr-admin sees all of them, others their own.")
    public Response webhooks(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(webhooks.webhooks(page.request()), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ShownOnce
    @AllowedTo({HR_ADMIN, HRIS_SYNC})
    @Answers(value = WebhookDetail.class, status = 201)
    @Operation(
            operationId = "createWebhook",
            summary = "Has an address told what changes from now on",
            description =
                    "Each change is posted as a CloudEvent 1.0 (application/cloudevents+json) with the id that it has in"
                            + " /changes, signed as Standard Webhooks says: webhook-id, webhook-timestamp, webhook-signature."
                            + " types: staff.left, or staff.* for all of a kind; all when absent. Flags only when you have the role"
                            + " succession. secret is shown this once.")
    public Response create(WebhookDraft body, @Context UriInfo uri) {
        WebhookDetail made = webhooks.create(Bodies.given(body));
        return secret(
                Response.created(uri.getAbsolutePathBuilder().path(made.id()).build()), made);
    }

    private static Response secret(Response.ResponseBuilder answer, WebhookDetail webhook) {
        return answer.entity(webhook)
                .tag(Integer.toString(webhook.version()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("{webhook}")
    @AllowedTo({HR_ADMIN, HRIS_SYNC})
    @Answers(WebhookDetail.class)
    @Operation(operationId = "getWebhook", summary = "One address, and how it takes what it is told")
    public Response webhook(@PathParam("webhook") String id, @Context Request request) {
        WebhookDetail webhook = webhooks.webhook(id);
        return Response.ok(webhook).tag(Integer.toString(webhook.version())).build();
    }

    @DELETE
    @Path("{webhook}")
    @AllowedTo({HR_ADMIN, HRIS_SYNC})
    @Answers(status = 204)
    @Operation(operationId = "removeWebhook", summary = "Has an address told nothing more")
    public Response remove(@PathParam("webhook") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        webhooks.remove(id, seen(id, ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("{webhook}/secret")
    @ShownOnce
    @AllowedTo({HR_ADMIN, HRIS_SYNC})
    @Answers(WebhookDetail.class)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Gives a new secret, and shows it this once",
            description = "The one before stays good until previousSecretUntil, and both sign meanwhile.")
    public Response rotate(@PathParam("webhook") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return secret(Response.ok(), webhooks.rotate(id, seen(id, ifMatch)));
    }

    @GET
    @Path("{webhook}/deliveries")
    @AllowedTo({HR_ADMIN, HRIS_SYNC})
    @Answers(value = DeliveryDetail.class, many = Answers.Many.PAGE)
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "What an address has not taken yet, oldest first",
            description = "What it took is not kept. state DEAD: what nobody took for 24 hours.")
    public Response deliveries(
            @PathParam("webhook") String id,
            @Parameter(
                            description = "WAITING or DEAD, in any case; both when absent.",
                            schema = @Schema(implementation = DeliveryState.class))
                    @QueryParam("state")
                    String state,
            @BeanParam PageParameters page,
            @Context UriInfo uri) {
        DeliveryState wanted = Choice.of(DeliveryState.class, "state", state);
        return PageAnswer.of(webhooks.deliveries(id, wanted, page.request()), uri);
    }

    @POST
    @Path("{webhook}/deliveries/{delivery}/replay")
    @AllowedTo({HR_ADMIN, HRIS_SYNC})
    @Answers(DeliveryDetail.class)
    @Operation(operationId = "replayWebhookDelivery", summary = "Has a dead letter tried again, for another 24 hours")
    public DeliveryDetail replay(@PathParam("webhook") String id, @PathParam("delivery") String delivery) {
        return webhooks.replay(id, delivery);
    }

    @POST
    @Path("{webhook}/replay")
    @AllowedTo({HR_ADMIN, HRIS_SYNC})
    @Answers(WebhookDetail.class)
    @Operation(operationId = "replayWebhook", summary = "Has all dead letters tried again, for another 24 hours")
    public WebhookDetail replayAll(@PathParam("webhook") String id) {
        return webhooks.replayAll(id);
    }

    /** The version that a change may be made to; null when the caller does not mind. */
    private Integer seen(String id, String ifMatch) {
        return ifMatch == null
                ? null
                : (int) Versioned.expected(ifMatch, webhooks.webhook(id).version(), "webhook", id);
    }
}
