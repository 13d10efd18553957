package hrsuite.mentoring.web.repetition;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;

/** Puts {@link Repetition} around every operation that takes a key. */
@Provider
public class RepetitionFeature implements DynamicFeature {

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        Method method = operation.getResourceMethod();
        if (takesKey(method)) {
            context.register(new Repetition(method.isAnnotationPresent(ShownOnce.class)));
        }
    }

    /** Whether an operation takes a key: every POST does that does not answer with a stream or a file. */
    public static boolean takesKey(Method operation) {
        Produces own = operation.getAnnotation(Produces.class);
        return operation.isAnnotationPresent(POST.class)
                && (own == null || List.of(own.value()).contains(MediaType.APPLICATION_JSON));
    }
}
