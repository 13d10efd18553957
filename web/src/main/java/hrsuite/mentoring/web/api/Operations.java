package hrsuite.mentoring.web.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Every operation of the interface, as its methods are written. */
final class Operations {

    static final List<Class<?>> RESOURCES = List.of(
            AuditResource.class,
            CatalogResource.class,
            ChangeResource.class,
            DimensionResource.class,
            EnrollmentResource.class,
            ExclusionResource.class,
            FlagResource.class,
            FrictionResource.class,
            GradeResource.class,
            IntegrationResource.class,
            OfferResource.class,
            OwnDimensionResource.class,
            OwnExclusionResource.class,
            OwnProgramResource.class,
            PairIntakeResource.class,
            PairingResource.class,
            PositionResource.class,
            ProgramPairingsResource.class,
            ProgramResource.class,
            RosterMappingResource.class,
            RosterResource.class,
            RoundResource.class,
            RulesResource.class,
            StaffBulkResource.class,
            StaffResource.class,
            SuccessionExportResource.class,
            SuccessionIntakeResource.class,
            SuccessionPlanResource.class,
            SuccessionProfileResource.class,
            TopicResource.class,
            UnitResource.class,
            UsualTopicResource.class,
            WebhookResource.class);

    private Operations() {}

    static Stream<Method> all() {
        return RESOURCES.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(found -> found.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    /** Those that stand in the document. */
    static Stream<Method> documented() {
        return all().filter(method -> !method.getAnnotation(Operation.class).hidden());
    }

    /** What the operation reads as its body; {@code void} for nothing. */
    static Class<?> body(Method operation) {
        return Arrays.stream(operation.getParameters())
                .filter(Operations::isBody)
                .<Class<?>>map(Parameter::getType)
                .findFirst()
                .orElse(void.class);
    }

    /** An operation that does without a body does without a type of it. */
    static boolean needsBody(Method operation) {
        return operation.isAnnotationPresent(Consumes.class);
    }

    /** Whether the operation reads a stream of JSON lines. */
    static boolean readsLines(Method operation) {
        return needsBody(operation)
                && List.of(operation.getAnnotation(Consumes.class).value()).contains("application/x-ndjson");
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(found -> found.annotationType().getPackage().equals(HttpMethod.class.getPackage())
                        || List.of(Context.class, Suspended.class).contains(found.annotationType()));
    }
}
