package hrsuite.mentoring.web.api;

import hrsuite.mentoring.web.json.MergePatch;
import hrsuite.mentoring.web.problem.Problem;
import hrsuite.mentoring.web.repetition.Repetition;
import hrsuite.mentoring.web.repetition.RepetitionFeature;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** One operation of the document. */
final class OperationDocument {

    private static final Map<String, String> PATH_PARAMETERS = Map.ofEntries(
            Map.entry("program", "Id of the program."),
            Map.entry("round", "Id of the round."),
            Map.entry("proposal", "Id of the proposal."),
            Map.entry("enrollment", "Id of the place."),
            Map.entry("pairing", "Id of the pairing."),
            Map.entry("intake", "Id of the intake."),
            Map.entry("flag", "Id of the flag."),
            Map.entry("topic", "Id of the topic."),
            Map.entry("row", "Id of the row."),
            Map.entry("employeeNumber", "HR's key of the person."),
            Map.entry("name", "The name of the grade, or of the kept columns, as it is written."),
            Map.entry("integration", "Id of the integration."),
            Map.entry("token", "Id of the token."),
            Map.entry("dimension", "Code of what people may say of themselves: gender."),
            Map.entry("exclusion", "Id of what was declared."),
            Map.entry("webhook", "Id of the webhook."),
            Map.entry("delivery", "Id of the delivery."),
            Map.entry("batch", "Id of what was taken on."),
            Map.entry("field", "Code of a field of a person: department."),
            Map.entry(
                    "If-Match", "The entity tag that was read; the change is refused (412) when it is another by now."),
            Map.entry("Content-Disposition", "May tell the name of the file."),
            Map.entry("friction", "Id of the friction."),
            Map.entry("code", "Code of the position."),
            Map.entry("kind", "INCUMBENT, JOB or POSITION, in any case."),
            Map.entry("subject", "Employee number, job title or code of the position, as the kind says."));

    private final Schemas schemas;
    private final Examples examples = new Examples();

    OperationDocument(Schemas schemas) {
        this.schemas = schemas;
    }

    static String idOf(Method method) {
        return method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class)
                .operationId();
    }

    void complete(Operation operation, Method method) {
        List<String> roles = List.of(method.getAnnotation(AllowedTo.class).value());
        String before = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.description(before + "Roles: " + String.join(" or ", roles) + ".");
        operation.addExtension("x-roles", roles);
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(OpenApiDocument.BEARER));
        describe(operation.getParameters());
        if (RepetitionFeature.takesKey(method)) {
            operation.addParameter(key());
        }
        if (Operations.readsLines(method)) {
            describeLines(operation);
        } else {
            describeBody(operation, method);
        }
        operation.responses(responses(method));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(Repetition.HEADER)
                .in(Parameter.In.HEADER)
                .description(
                        "A text of the caller's choice, as a UUID: the same request with the same key is carried out"
                                + " once and answered alike, for 24 hours.")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255));
    }

    /**
     * Says what parameters mean where nobody has said so yet.
     *
     * @param parameters of an operation or of a path; null for none
     */
    static void describe(List<Parameter> parameters) {
        for (Parameter parameter : parameters == null ? List.<Parameter>of() : parameters) {
            if (parameter.getDescription() == null) {
                parameter.setDescription(PATH_PARAMETERS.get(parameter.getName()));
            }
        }
    }

    private void describeLines(Operation operation) {
        Content content = OASFactory.createContent();
        content.addMediaType(
                "application/x-ndjson",
                OASFactory.createMediaType().schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        operation.requestBody(OASFactory.createRequestBody().content(content).required(true));
    }

    private void describeBody(Operation operation, Method method) {
        Class<?> body = Operations.body(method);
        if (body == void.class) {
            return;
        }
        Content content = OASFactory.createContent();
        if (List.of(
                        method.getAnnotation(Consumes.class) == null
                                ? new String[0]
                                : method.getAnnotation(Consumes.class).value())
                .contains(Bulks.SCIM)) {
            Schema bulk = OASFactory.createSchema().addType(SchemaType.OBJECT);
            List.of(Bulks.SCIM, MediaType.APPLICATION_JSON)
                    .forEach(type -> content.addMediaType(
                            type,
                            OASFactory.createMediaType()
                                    .schema(bulk)
                                    .example(examples.of(operation.getOperationId()))));
        } else if (body == InputStream.class) {
            Schema file = OASFactory.createSchema().addType(SchemaType.STRING).format("binary");
            Schema form = OASFactory.createSchema().addType(SchemaType.OBJECT).addProperty("file", file);
            Stream.of(method.getAnnotation(Consumes.class).value())
                    .filter(type -> !type.equals(MediaType.APPLICATION_OCTET_STREAM))
                    .forEach(type -> content.addMediaType(
                            type, OASFactory.createMediaType().schema(file)));
            content.addMediaType(
                    MediaType.MULTIPART_FORM_DATA, OASFactory.createMediaType().schema(form));
        } else {
            boolean patch = body == MergePatch.class;
            Schema schema = patch ? OASFactory.createSchema().addType(SchemaType.OBJECT) : schemas.of(body);
            content.addMediaType(
                    patch ? MergePatch.MEDIA_TYPE : MediaType.APPLICATION_JSON,
                    OASFactory.createMediaType().schema(schema).example(examples.of(operation.getOperationId())));
        }
        operation.requestBody(OASFactory.createRequestBody().content(content).required(Operations.needsBody(method)));
    }

    private APIResponses responses(Method method) {
        APIResponses responses = OASFactory.createAPIResponses();
        Answers answers = method.getAnnotation(Answers.class);
        for (int status : answers.status()) {
            responses.addAPIResponse(Integer.toString(status), success(status, answers));
        }
        errors(method).forEach((status, text) -> responses.addAPIResponse(status, problem(text)));
        responses.setDefaultValue(problem("Anything else that went wrong."));
        return responses;
    }

    private APIResponse success(int status, Answers answers) {
        APIResponse response = OASFactory.createAPIResponse().description(words(status));
        if (status == 201 || status == 202) {
            response.addHeader("Location", header("Where it is found.", "uri"));
        }
        if (answers.many() == Answers.Many.PAGE) {
            response.addHeader("Link", header("The next page, as rel=\"next\"; absent at the end.", null));
        }
        Content content = OASFactory.createContent();
        if (answers.value() != void.class) {
            Schema schema =
                    switch (answers.many()) {
                        case ONE -> schemas.of(answers.value());
                        case PAGE -> schemas.page(answers.value(), true);
                        case LIST -> schemas.page(answers.value(), false);
                    };
            content.addMediaType(
                    MediaType.APPLICATION_JSON, OASFactory.createMediaType().schema(schema));
        }
        for (String type : answers.also()) {
            Schema file = OASFactory.createSchema().addType(SchemaType.STRING).format("binary");
            content.addMediaType(type, OASFactory.createMediaType().schema(file));
        }
        return content.getMediaTypes() == null || content.getMediaTypes().isEmpty()
                ? response
                : response.content(content);
    }

    private static Header header(String description, String format) {
        Schema text = OASFactory.createSchema().addType(SchemaType.STRING).format(format);
        return OASFactory.createHeader().description(description).schema(text);
    }

    private static String words(int status) {
        return switch (status) {
            case 201 -> "Made; Location says where it is.";
            case 202 -> "Taken on; Location says where to ask how far it is.";
            case 204 -> "Done.";
            default -> "As asked.";
        };
    }

    private static Map<String, String> errors(Method method) {
        Map<String, String> errors = new TreeMap<>(Map.of(
                "400", "The request cannot be read.",
                "401", "No bearer token, or one that is not accepted.",
                "403", "The caller has none of the roles.",
                "404", "There is no such thing.",
                "406", "None of the accepted types can be given."));
        boolean reads = Arrays.stream(method.getAnnotations())
                .anyMatch(found -> found.annotationType() == jakarta.ws.rs.GET.class);
        if (!reads) {
            errors.put("409", "It does not fit the present state of things.");
        }
        if (method.isAnnotationPresent(Upload.class)) {
            errors.put("507", "There is no room to keep the file at present.");
        }
        if (Operations.body(method) != void.class) {
            errors.put("413", "The body is too large.");
            errors.put("415", "A body of this type is not read here.");
            errors.put("422", "The values are wrong; problems names all of them.");
        }
        if (RepetitionFeature.takesKey(method)) {
            errors.putIfAbsent("422", "The key was sent with another request.");
        }
        if (Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(HeaderParam.class)
                        && parameter.getAnnotation(HeaderParam.class).value().equals("If-Match"))) {
            errors.put("412", "It has been changed since it was read.");
        }
        return errors;
    }

    private APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schemas.of(Problem.class))));
    }
}
