package hrsuite.mentoring;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * Beans, persistence and database without a server: the real beans of some packages in a real CDI container, a migrated
 * database, and transactions in which JPA and SQL see each other's changes. Roles are not asked for.
 */
public final class Installation implements AutoCloseable {

    /** Whose persistence runs: each of our servers brings one of them. */
    public enum Provider {
        ECLIPSELINK("org.eclipse.persistence.jpa.PersistenceProvider"),
        HIBERNATE("org.hibernate.jpa.HibernatePersistenceProvider");

        private final String className;

        Provider(String className) {
            this.className = className;
        }
    }

    /** Who calls; all that a session context is asked for here. */
    private static final Principal CALLER = () -> "tester";

    private final DataSource database = MigratedDatabase.create();
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final List<Object> events = new ArrayList<>();
    private final WeldContainer beans;

    private Installation(Provider provider, Class<?>... inPackages) {
        factory = Persistence.createEntityManagerFactory("mentoring", settings(provider));
        Weld weld = new Weld()
                .containerId(UUID.randomUUID().toString())
                .disableDiscovery()
                .setBeanDiscoveryMode(BeanDiscoveryMode.ANNOTATED)
                .addPackages(false, inPackages)
                .addExtension(new Surroundings(servicesIn(inPackages)));
        beans = weld.initialize();
    }

    /** The beans of the packages of some classes. */
    public static Installation of(Provider provider, Class<?>... inPackages) {
        return new Installation(provider, inPackages);
    }

    public DataSource database() {
        return database;
    }

    public <T> T get(Class<T> bean) {
        return beans.select(bean).get();
    }

    /** Every event that was fired, in order. */
    public List<Object> events() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    public void fire(Object event) {
        inTransaction(() -> {
            beans.event().fire(event);
            return null;
        });
    }

    /** Commits what the work has done, or nothing of it when it throws; joins a transaction that is there. */
    public <T> T inTransaction(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        EntityManager entities = factory.createEntityManager();
        current.set(entities);
        try {
            entities.getTransaction().begin();
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            current.remove();
            entities.close();
        }
    }

    @Override
    public void close() {
        beans.close();
        factory.close();
    }

    private Map<String, Object> settings(Provider provider) {
        DataSource connections = proxy(DataSource.class, (method, arguments) -> database.getConnection());
        return Map.of(
                "jakarta.persistence.provider",
                provider.className,
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                connections,
                "eclipselink.logging.level",
                "SEVERE",
                "jakarta.persistence.nonJtaDataSource",
                connections);
    }

    private EntityManager entities() {
        EntityManager entities = current.get();
        if (entities == null) {
            throw new IllegalStateException("There is no transaction.");
        }
        return entities;
    }

    /** The connection of the transaction, which stays open when the bean closes it; outside of one a connection of its own. */
    private Connection connection() throws Exception {
        if (current.get() == null) {
            return database.getConnection();
        }
        Connection shared = shared(current.get());
        return proxy(
                Connection.class,
                (method, arguments) -> method.getName().equals("close") ? null : invoke(shared, method, arguments));
    }

    private static Connection shared(EntityManager entities) {
        return entities instanceof Session session
                ? session.unwrap(SharedSessionContractImplementor.class)
                        .getJdbcCoordinator()
                        .getLogicalConnection()
                        .getPhysicalConnection()
                : entities.unwrap(Connection.class);
    }

    private interface Call {
        Object answer(Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                Installation.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                        ? method.invoke(call, arguments)
                        : call.answer(method, arguments)));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static List<Class<?>> servicesIn(Class<?>... inPackages) {
        return Stream.<Class<?>>of(inPackages)
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .toList();
    }

    private static final class Injected extends AnnotationLiteral<Inject> implements Inject {
        private static final long serialVersionUID = 1L;
    }

    /** What a server would hand in: data source, entity manager, threads, configuration. */
    private final class Surroundings implements Extension {

        private final List<Class<?>> services;

        Surroundings(List<Class<?>> services) {
            this.services = services;
        }

        /** Session beans are no CDI beans outside of a server. */
        void add(@Observes BeforeBeanDiscovery beans) {
            services.forEach(service ->
                    beans.addAnnotatedType(service, service.getName()).add(Dependent.Literal.INSTANCE));
        }

        <T> void inject(
                @Observes @WithAnnotations({Resource.class, PersistenceContext.class}) ProcessAnnotatedType<T> type) {
            type.configureAnnotatedType()
                    .filterFields(field -> field.isAnnotationPresent(Resource.class)
                            || field.isAnnotationPresent(PersistenceContext.class))
                    .forEach(field -> field.remove(annotation -> true).add(new Injected()));
        }

        void provide(@Observes AfterBeanDiscovery beans) {
            beans.addBean()
                    .types(DataSource.class)
                    .createWith(context -> proxy(DataSource.class, (method, arguments) -> connection()));
            beans.addBean()
                    .types(EntityManager.class)
                    .createWith(context ->
                            proxy(EntityManager.class, (method, arguments) -> invoke(entities(), method, arguments)));
            beans.addBean()
                    .types(SessionContext.class)
                    .createWith(context -> proxy(SessionContext.class, (method, arguments) -> CALLER));
            beans.addBean()
                    .types(ManagedExecutorService.class)
                    .createWith(context -> proxy(
                            ManagedExecutorService.class,
                            (method, arguments) -> invoke(ForkJoinPool.commonPool(), method, arguments)));
            beans.addBean().types(String.class).qualifiers(new CompanyZone()).createWith(context -> "UTC");
        }

        void note(@Observes @Any Object event) {
            if (event.getClass().getName().startsWith("hrsuite.")) {
                synchronized (events) {
                    events.add(event);
                }
            }
        }
    }

    private static final class CompanyZone extends AnnotationLiteral<ConfigProperty> implements ConfigProperty {
        private static final long serialVersionUID = 1L;

        @Override
        public String name() {
            return "mentoring.company.zone";
        }

        @Override
        public String defaultValue() {
            return UNCONFIGURED_VALUE;
        }
    }
}
