package hrsuite.mentoring.web.repetition;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.access.EarlierRequest;
import hrsuite.mentoring.access.KeptAnswer;
import hrsuite.mentoring.access.RepeatedRequests;
import hrsuite.mentoring.staff.roster.RosterSettings;
import hrsuite.mentoring.web.problem.Problem;
import hrsuite.mentoring.web.problem.Unreadable;
import hrsuite.mentoring.web.security.CallerKey;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stands around an operation that takes a key: gives the first answer again, or keeps it. */
@Priority(Priorities.AUTHORIZATION + 500)
public final class Repetition implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    /** The header. */
    public static final String HEADER = "Idempotency-Key";

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final String BEGUN = Repetition.class.getName();
    private static final String ENDING = BEGUN + ".ending";
    private static final int FAULT = 500;
    private static final int USUAL_ANSWER = 64 << 10;
    private static final int LONGEST_KEY = 255;
    private static final Duration LONGEST_WORK = Duration.ofMinutes(15);
    private static final Set<Integer> USES_NO_KEY_UP = Set.of(400, 401, 403, 404, 405, 406, 413, 415, 429);
    private static final List<String> TOLD_AGAIN = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.LINK,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.RETRY_AFTER);

    private final boolean shownOnce;

    /** A request that has been begun. */
    private record Begun(String caller, String key, Fingerprint fingerprint) {}

    /** A request that has been answered, but for the body. */
    private record Ending(Begun begun, String asked, int status, Map<String, String> headers) {}

    /**
     * @param shownOnce whether the answer holds a secret
     */
    Repetition(boolean shownOnce) {
        this.shownOnce = shownOnce;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null) {
            return;
        }
        judge(key);
        String target = request.getUriInfo().getRequestUri().getRawPath() + "?"
                + request.getUriInfo().getRequestUri().getRawQuery();
        Fingerprint fingerprint =
                new Fingerprint(request.getEntityStream(), target, request.getHeaderString(HttpHeaders.CONTENT_TYPE));
        String caller = String.valueOf(request.getProperty(CallerKey.ATTRIBUTE));
        Optional<EarlierRequest> earlier = requests().begin(caller, key);
        if (earlier.isPresent()) {
            request.abortWith(again(
                    earlier.get(),
                    key,
                    fingerprint,
                    request.getUriInfo().getRequestUri().getPath()));
            return;
        }
        request.setEntityStream(fingerprint);
        request.setProperty(BEGUN, new Begun(caller, key, fingerprint));
    }

    private static void judge(String key) {
        if (key.isEmpty() || key.length() > LONGEST_KEY || !key.chars().allMatch(at -> at > ' ' && at < 0x7F)) {
            throw new Unreadable(
                    HEADER,
                    null,
                    "KEY_UNREADABLE",
                    "The header " + HEADER + " is no key.",
                    "Send 1 to " + LONGEST_KEY + " visible ASCII characters, as a UUID.");
        }
    }

    private static Response again(EarlierRequest earlier, String key, Fingerprint fingerprint, String path)
            throws IOException {
        if (earlier.answer() == null) {
            if (Instant.now().isAfter(earlier.begunAt().plus(LONGEST_WORK))) {
                throw interrupted(key);
            }
            return working(key, path);
        }
        if (!fingerprint.ended(RosterSettings.maxBytes()).equals(earlier.fingerprint())) {
            throw Refusal.invalid(
                    HEADER,
                    key,
                    "KEY_USED",
                    "The key " + key + " was sent with another request.",
                    "Send a key of its own with each request, and the same only to repeat one.");
        }
        return earlier.answer().kept() ? replayed(earlier.answer()) : notKept(key, earlier.answer(), path);
    }

    private static Response replayed(KeptAnswer answer) {
        Response.ResponseBuilder again = Response.status(answer.status()).header(REPLAYED, true);
        answer.headers().forEach(again::header);
        return answer.body() == null ? again.build() : again.entity(answer).build();
    }

    private static Response working(String key, String path) {
        return problem(
                        new Refusal(
                                Refusal.Kind.CONFLICT,
                                HEADER,
                                key,
                                "REQUEST_RUNNING",
                                "The request with the key " + key + " is being worked on.",
                                "Ask again when it is done."),
                        path)
                .header(HttpHeaders.RETRY_AFTER, 1)
                .build();
    }

    private static Refusal interrupted(String key) {
        return Refusal.conflict(
                HEADER,
                key,
                "REQUEST_INTERRUPTED",
                "Whether the request with the key " + key + " was carried out is not known: it was interrupted.",
                "Look whether it was done; if not, send it with another key.");
    }

    private static Response notKept(String key, KeptAnswer answer, String path) {
        return problem(
                        Refusal.conflict(
                                HEADER,
                                key,
                                "ANSWER_NOT_KEPT",
                                "The request with the key " + key + " was carried out and answered with "
                                        + answer.status() + "; the answer is not kept.",
                                "Read what was made; a secret that was lost is revoked and made anew with another key."),
                        path)
                .header(HttpHeaders.LOCATION, answer.headers().get(HttpHeaders.LOCATION))
                .build();
    }

    private static Response.ResponseBuilder problem(Refusal refusal, String path) {
        return Response.status(Response.Status.CONFLICT)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(Response.Status.CONFLICT.getStatusCode(), refusal, path));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(BEGUN) instanceof Begun begun)) {
            return;
        }
        request.removeProperty(BEGUN);
        int status = response.getStatus();
        if (status >= FAULT || USES_NO_KEY_UP.contains(status)) {
            requests().release(begun.caller(), begun.key());
            return;
        }
        String asked = begun.fingerprint().ended(RosterSettings.maxBytes());
        Ending ending = new Ending(begun, asked, status, told(response));
        if (response.hasEntity()) {
            request.setProperty(ENDING, ending);
        } else {
            end(ending, null, true);
        }
    }

    private static Map<String, String> told(ContainerResponseContext response) {
        Map<String, String> told = new TreeMap<>();
        TOLD_AGAIN.forEach(name -> {
            String value = response.getHeaderString(name);
            if (value != null) {
                told.put(name, value.lines().findFirst().orElse(""));
            }
        });
        return told;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        if (!(answer.getProperty(ENDING) instanceof Ending ending)) {
            answer.proceed();
            return;
        }
        OutputStream caller = answer.getOutputStream();
        KeptOutput output = new KeptOutput(caller, largest());
        answer.setOutputStream(output);
        answer.proceed();
        answer.setOutputStream(caller);
        boolean json = answer.getMediaType() != null
                && answer.getMediaType().getSubtype().endsWith("json");
        if (answer.getMediaType() != null) {
            ending.headers().put(HttpHeaders.CONTENT_TYPE, answer.getMediaType().toString());
        }
        end(ending, output.held(), json && !shownOnce && output.held() != null);
        output.send();
    }

    private static void end(Ending ending, byte[] body, boolean kept) {
        Begun begun = ending.begun();
        requests()
                .end(
                        begun.caller(),
                        begun.key(),
                        ending.asked(),
                        new KeptAnswer(ending.status(), ending.headers(), kept ? body : null, kept));
    }

    /** The largest answer that is kept, in bytes: {@code mentoring.idempotency.max-answer-bytes}. */
    private static int largest() {
        return ConfigProvider.getConfig()
                .getOptionalValue("mentoring.idempotency.max-answer-bytes", Integer.class)
                .orElse(USUAL_ANSWER);
    }

    private static RepeatedRequests requests() {
        return CDI.current().select(RepeatedRequests.class).get();
    }
}
