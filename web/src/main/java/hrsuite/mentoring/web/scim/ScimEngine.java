package hrsuite.mentoring.web.scim;

import com.fasterxml.jackson.databind.JsonNode;
import de.captaingoldfish.scim.sdk.common.constants.ClassPathReferences;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import de.captaingoldfish.scim.sdk.common.resources.ServiceProvider;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.BulkConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.ETagConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.FilterConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.PatchConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.SortConfig;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import de.captaingoldfish.scim.sdk.common.utils.JsonHelper;
import de.captaingoldfish.scim.sdk.server.endpoints.EndpointDefinition;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import de.captaingoldfish.scim.sdk.server.endpoints.validation.RequestContextException;
import de.captaingoldfish.scim.sdk.server.endpoints.validation.RequestValidatorHandler;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import de.captaingoldfish.scim.sdk.server.schemas.validation.RequestResourceValidator;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The engine, set up for our users and groups. */
@ApplicationScoped
public class ScimEngine {

    static final int PAGE = 500;
    static final int OPERATIONS = 1_000;
    static final int BODY = 8 << 20;

    private static final String HERE = "/hrsuite/mentoring/web/scim/";

    private ResourceEndpoint endpoint;
    private ResourceType users;

    @PostConstruct
    void start() {
        endpoint = new ResourceEndpoint(provider());
        users = endpoint.registerEndpoint(new EndpointDefinition(
                document("user-type.json"),
                JsonHelper.loadJsonDocument(ClassPathReferences.USER_SCHEMA_JSON),
                List.of(
                        JsonHelper.loadJsonDocument(ClassPathReferences.ENTERPRISE_USER_SCHEMA_JSON),
                        document("staff-user.json")),
                new UserHandler()));
        users.getFeatures().setAutoFiltering(false);
        endpoint.registerEndpoint(new EndpointDefinition(
                        JsonHelper.loadJsonDocument(ClassPathReferences.GROUP_RESOURCE_TYPE_JSON),
                        JsonHelper.loadJsonDocument(ClassPathReferences.GROUP_SCHEMA_JSON),
                        List.of(),
                        new GroupHandler()))
                .getFeatures()
                .setAutoFiltering(false);
    }

    static JsonNode document(String name) {
        return JsonHelper.loadJsonDocument(HERE + name);
    }

    private static ServiceProvider provider() {
        return ServiceProvider.builder()
                .filterConfig(
                        FilterConfig.builder().supported(true).maxResults(PAGE).build())
                .sortConfig(SortConfig.builder().supported(true).build())
                .eTagConfig(ETagConfig.builder().supported(true).build())
                .bulkConfig(BulkConfig.builder()
                        .supported(true)
                        .maxOperations(OPERATIONS)
                        .maxPayloadSize((long) BODY)
                        .build())
                .patchConfig(PatchConfig.builder()
                        .supported(true)
                        .ignoreUnknownAttributes(true)
                        .doNotFailOnNoTarget(true)
                        .activateMsAzureFilterWorkaround(true)
                        .activateMsAzureValueSubAttributeWorkaround(true)
                        .activateMsAzureComplexSimpleValueWorkaround(true)
                        .build())
                .caseInsensitiveValidation(true)
                .lenientContentTypeChecking(true)
                .build();
    }

    ScimResponse answer(String url, HttpMethod method, String body, Map<String, String> headers, Call call) {
        return endpoint.handleRequest(url, method, body, headers, call);
    }

    /**
     * Reads somebody new, who is looked at as in a request of their own.
     *
     * @throws ScimException with everything that is wrong
     */
    User newUser(String body) {
        RequestResourceValidator validator =
                new RequestResourceValidator(endpoint.getServiceProvider(), users, HttpMethod.POST);
        User user = (User) validator.validateDocument(JsonHelper.readJsonDocument(body));
        new RequestValidatorHandler(users.getResourceHandlerImpl(), validator, null).validateCreate(user);
        return user;
    }

    /** What a call is answered that was refused. */
    static ErrorResponse answer(ScimException refusal) {
        ErrorResponse answer = new ErrorResponse(refusal);
        if (refusal instanceof RequestContextException reasons) {
            reasons.getValidationContext().writeToErrorResponse(answer);
        }
        return answer;
    }
}
