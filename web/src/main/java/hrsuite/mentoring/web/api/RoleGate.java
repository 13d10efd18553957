package hrsuite.mentoring.web.api;

import hrsuite.mentoring.web.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Puts a guard before each operation, also before those that name no role: nobody passes there. */
@Provider
public class RoleGate implements DynamicFeature {

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        AllowedTo allowed = operation.getResourceMethod().getAnnotation(AllowedTo.class);
        context.register(new Guard(allowed == null ? List.of() : List.of(allowed.value())), Priorities.AUTHORIZATION);
    }

    @Priority(Priorities.AUTHORIZATION)
    private record Guard(List<String> roles) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (roles.stream().noneMatch(request.getSecurityContext()::isUserInRole)) {
                request.abortWith(Response.status(Response.Status.FORBIDDEN)
                        .type(Problem.MEDIA_TYPE)
                        .entity(Problem.of(
                                403,
                                detail(),
                                request.getUriInfo().getRequestUri().getPath()))
                        .build());
            }
        }

        private String detail() {
            return roles.isEmpty()
                    ? "This operation is closed."
                    : "This needs the role " + String.join(" or ", roles) + ".";
        }
    }
}
