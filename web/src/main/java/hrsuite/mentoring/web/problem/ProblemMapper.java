package hrsuite.mentoring.web.problem;

import hrsuite.mentoring.Refusal;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;

/** Turns whatever was thrown into a problem document: looks through the wrappings for what is meant. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final int DEEPEST = 20;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problem(thrown, call());
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (thrown instanceof WebApplicationException answered) {
            for (String name : List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER)) {
                answer.header(name, answered.getResponse().getHeaderString(name));
            }
        }
        return answer.build();
    }

    private Call call() {
        return new Call(
                request.getMethod(),
                uri.getRequestUri().getPath(),
                headers.getHeaderString(HttpHeaders.ACCEPT),
                headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
    }

    static Problem problem(Throwable thrown, Call call) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Problem known = known(cause, call);
            if (known != null) {
                return known;
            }
            cause = inside(cause);
        }
        return unexpected(thrown, call.path());
    }

    private static Throwable inside(Throwable thrown) {
        return thrown.getCause() == null && thrown instanceof EJBException wrapping
                ? wrapping.getCausedByException()
                : thrown.getCause();
    }

    /** What the thrown thing means; null when it means nothing by itself. */
    private static Problem known(Throwable thrown, Call call) {
        String instance = call.path();
        if (thrown instanceof Refusal refusal) {
            return Problem.of(status(refusal), refusal, instance);
        }
        if (thrown instanceof EJBAccessException || thrown instanceof AccessLocalException) {
            return Problem.of(403, "The caller does not have a role that allows this.", instance);
        }
        if (thrown instanceof ConstraintViolationException violations) {
            return Problem.of(422, Violations.refusal(violations), instance);
        }
        if (thrown instanceof JsonException || thrown instanceof JsonbException) {
            return Problem.of(400, "The body is not the JSON that is read here: " + thrown.getMessage(), instance);
        }
        if (thrown instanceof WebApplicationException answered && isFinal(answered)) {
            Response answer = answered.getResponse();
            return call.refused(answer.getStatus(), answer.getHeaderString(HttpHeaders.ALLOW));
        }
        return null;
    }

    /** JAX-RS wraps what a reader or a parameter threw, and the wrapped thing says more. */
    private static boolean isFinal(WebApplicationException answered) {
        return !(answered.getCause() instanceof Refusal)
                && !(answered.getCause() instanceof JsonbException)
                && !(answered.getCause() instanceof ProcessingException);
    }

    private static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case NOT_FOUND -> 404;
            case UNREADABLE -> 400;
            case INVALID -> 422;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case GONE -> 410;
            case NO_ROOM -> 507;
        };
    }

    /** The log has the trace, the answer only the number by which it is found there. */
    private static Problem unexpected(Throwable thrown, String instance) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Fault " + number + " at " + instance, thrown);
        return Problem.of(500, "Something here is broken; the server's log tells more at " + number + ".", instance);
    }
}
