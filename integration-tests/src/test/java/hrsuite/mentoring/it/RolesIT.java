package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Inside the server: every business method of every service asks for a role by itself, whoever calls it by whatever way.
 * Each test calls all of them, with arguments that mean nothing, and looks who was let in.
 */
@ExtendWith(ArquillianExtension.class)
class RolesIT {

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> instances;

    /** A business method of a service. */
    private record Door(Class<?> service, Method method) {

        @Override
        public String toString() {
            return service.getSimpleName() + "." + method.getName();
        }

        boolean isOpenTo(String role) {
            RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
            return roles != null && List.of(roles.value()).contains(role);
        }
    }

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.earWith(RolesIT.class, Nonsense.class);
    }

    @Test
    @DisplayName("Every session bean is closed or open as a whole, and every method of a service names its roles")
    void everythingSaysWhoMayCallIt() {
        assertThat(sessionBeans().filter(bean -> !says(bean, DenyAll.class, PermitAll.class)))
                .isEmpty();
        assertThat(services().filter(service -> !says(service, DenyAll.class))).isEmpty();
        assertThat(doors().filter(door -> !says(door.method(), RolesAllowed.class, DenyAll.class))
                        .map(Door::toString))
                .isEmpty();
        assertThat(services().map(Class::getSimpleName))
                .contains(
                        "AccessService",
                        "AuditService",
                        "DeliveryService",
                        "MatchingService",
                        "PairingService",
                        "ParticipationService",
                        "ProgramService",
                        "RosterService",
                        "StaffService",
                        "SuccessionService",
                        "SyncService",
                        "TopicService",
                        "WebhookService");
    }

    @Test
    @DisplayName(
            "Open to whoever calls is only what the module itself calls: starts, timers, the boundary of a transaction")
    void nothingElseIsOpen() {
        assertThat(sessionBeans().filter(bean -> says(bean, PermitAll.class)).map(Class::getSimpleName))
                .containsOnly(
                        "BulkTimer",
                        "ChangeTimer",
                        "FlagTimer",
                        "IntakeTimer",
                        "LeavingTimer",
                        "RepeatedRequestTimer",
                        "RequiredSettings",
                        "RoundTimer",
                        "SampleCompany",
                        "SchemaMigration",
                        "TransactionBoundary",
                        "WebhookTimer");
    }

    @Test
    void whoeverIsNotSignedInIsRefusedEverywhere() {
        assertThat(letIn()).isEmpty();
    }

    @Test
    @SignedIn({})
    void whoeverIsSignedInWithoutARoleIsRefusedEverywhere() {
        assertThat(letIn()).isEmpty();
    }

    @Test
    @SignedIn({"privacy", "concern-reader", "HR-ADMIN", "hr"})
    void rolesThatNoServiceKnowsYetOpenNothing() {
        assertThat(letIn()).isEmpty();
    }

    @Test
    @SignedIn("hr-admin")
    void hrChangesStaffAndPairsAndReadsNoFlagsAndNoRecord() {
        assertThat(lettingIn("hr-admin"))
                .contains(
                        "RosterService.apply",
                        "StaffService.people",
                        "StaffService.placeGrade",
                        "ProgramService.open",
                        "ProgramService.enroll",
                        "MatchingService.confirm",
                        "PairingService.takeOver")
                .noneMatch(door -> door.startsWith("SuccessionService.") || door.startsWith("AuditService."));
    }

    @Test
    @SignedIn("hr-viewer")
    void aViewerReadsAndChangesNothing() {
        assertThat(lettingIn("hr-viewer"))
                .contains(
                        "StaffService.people",
                        "ProgramService.programs",
                        "MatchingService.proposals",
                        "PairingService.pairings")
                .doesNotContain(
                        "RosterService.receive",
                        "RosterService.intakes",
                        "RosterService.changes",
                        "RosterService.apply",
                        "RosterService.undo",
                        "StaffService.placeGrade",
                        "ProgramService.open",
                        "ProgramService.enroll",
                        "MatchingService.run",
                        "MatchingService.confirm",
                        "PairingService.takeOver",
                        "PairingService.end")
                .noneMatch(door -> door.startsWith("SuccessionService.") || door.startsWith("AuditService."));
    }

    @Test
    @SignedIn("hris-sync")
    void theSystemThatSendsStaffReadsStaffAndNothingElse() {
        assertThat(lettingIn("hris-sync"))
                .contains("StaffService.people", "SyncService.take")
                .doesNotContain("SyncService.own")
                .allMatch(door -> door.startsWith("StaffService.")
                        || door.startsWith("SyncService.")
                        || door.startsWith("BulkService.")
                        || door.startsWith("DeliveryService.")
                        || door.startsWith("WebhookService.")
                        || door.startsWith("GroupService.")
                        || door.equals("RosterService.export"));
    }

    @Test
    @SignedIn("participant")
    void aParticipantReadsAndAnswersOffersDeclaresWhatIsTheirOwnAndNothingElse() {
        assertThat(lettingIn("participant"))
                .containsExactlyInAnyOrder(
                        "MatchingService.offers",
                        "MatchingService.accept",
                        "MatchingService.decline",
                        "ParticipationService.openPrograms",
                        "ParticipationService.ownEnrollments",
                        "ParticipationService.ownEnrollment",
                        "ParticipationService.apply",
                        "ParticipationService.withdraw",
                        "PairingService.ownExclusions",
                        "PairingService.ownExclusion",
                        "PairingService.excludeForMyself",
                        "PairingService.liftOwnExclusion",
                        "DimensionService.own",
                        "DimensionService.say",
                        "DimensionService.takeBack");
    }

    @Test
    @SignedIn("succession")
    void onlySuccessionReadsFlags() {
        assertThat(lettingIn("succession"))
                .contains("SuccessionService.flags", "SuccessionService.declare")
                .allMatch(door -> door.startsWith("SuccessionService."));
    }

    @Test
    @SignedIn("auditor")
    void onlyAnAuditorReadsTheRecord() {
        assertThat(lettingIn("auditor"))
                .contains("AuditService.entries")
                .allMatch(door -> door.startsWith("AuditService."));
    }

    /** Names of the methods that let the caller in; they must be exactly those that name the role. */
    private List<String> lettingIn(String role) {
        List<String> open = letIn();
        assertThat(open)
                .containsExactlyInAnyOrderElementsOf(doors().filter(door -> door.isOpenTo(role))
                        .map(Door::toString)
                        .toList());
        return open;
    }

    private List<String> letIn() {
        return doors().filter(this::letsIn).map(Door::toString).toList();
    }

    private boolean letsIn(Door door) {
        try {
            door.method().invoke(instances.select(door.service()).get(), Nonsense.forMethod(door.method()));
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof EJBAccessException) {
                return false;
            }
            assertThat(e.getCause()).as(door.toString()).isInstanceOf(Refusal.class);
            return true;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<Door> doors() {
        return services().flatMap(service -> Stream.of(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new Door(service, method)));
    }

    private Stream<Class<?>> services() {
        return sessionBeans().filter(bean -> bean.getSimpleName().endsWith("Service"));
    }

    private Stream<Class<?>> sessionBeans() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith("hrsuite.mentoring."))
                .filter(type -> says(type, Stateless.class, Stateful.class, Singleton.class))
                .distinct();
    }

    @SafeVarargs
    private static boolean says(AnnotatedElement element, Class<? extends Annotation>... annotations) {
        return Stream.of(annotations).anyMatch(element::isAnnotationPresent);
    }
}
