package hrsuite.mentoring.web.api;

import hrsuite.mentoring.web.problem.Problem;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Completes the document that the server has scanned: roles, bodies, answers and errors stand in the code once. */
public class OpenApiDocument implements OASFilter {

    static final String BEARER = "bearer";

    private static final Logger LOG = System.getLogger(OpenApiDocument.class.getName());

    @Override
    public void filterOpenAPI(OpenAPI document) {
        try {
            complete(document);
        } catch (LinkageError e) {
            // the models of MicroProfile OpenAPI 3 differ from those of 4
            LOG.log(Level.INFO, "This server's OpenAPI is older; the document stays as scanned.");
        }
    }

    private static void complete(OpenAPI document) {
        Schemas schemas = new Schemas();
        OperationDocument operations = new OperationDocument(schemas);
        Map<String, Method> methods =
                Operations.documented().collect(Collectors.toMap(OperationDocument::idOf, Function.identity()));
        for (PathItem path : document.getPaths().getPathItems().values()) {
            OperationDocument.describe(path.getParameters());
            path.getOperations().values().stream()
                    .filter(operation -> methods.containsKey(operation.getOperationId()))
                    .forEach(operation -> operations.complete(operation, methods.get(operation.getOperationId())));
        }
        schemas.of(Problem.class);
        Components components = OASFactory.createComponents();
        schemas.named().forEach(components::addSchema);
        components.addSecurityScheme(BEARER, bearer());
        document.setComponents(components);
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("A token of the company's identity provider; its groups are the roles.");
    }
}
