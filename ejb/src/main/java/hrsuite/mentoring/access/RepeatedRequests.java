package hrsuite.mentoring.access;

import hrsuite.mentoring.database.SqlFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Requests that carry a key by which they may come again. Asks for no role: a key belongs to a caller who has been let in,
 * and only whoever knows both finds the answer.
 */
@ApplicationScoped
public class RepeatedRequests {

    private static final String USUAL_HOURS = "24";

    @Inject
    private RepeatedRequestStore store;

    protected RepeatedRequests() {}

    /** For whoever has no container around. */
    RepeatedRequests(RepeatedRequestStore store) {
        this.store = store;
    }

    /**
     * What came before by the same key; empty when this is the first, which is begun thereby.
     *
     * @param caller who has been let in
     * @param key of the caller's choice
     */
    public Optional<EarlierRequest> begin(String caller, String key) {
        Instant since = Instant.now().minus(keptFor());
        Optional<EarlierRequest> earlier = store.find(caller, key, since);
        if (earlier.isPresent()) {
            return earlier;
        }
        try {
            store.begin(caller, key, since);
            return Optional.empty();
        } catch (SqlFailure failure) {
            if (failure.isIntegrity()) {
                return Optional.of(new EarlierRequest(Instant.now(), null, null));
            }
            throw failure;
        }
    }

    /**
     * Keeps what came of a request.
     *
     * @param fingerprint of what it asked for, at most 64 characters
     */
    public void end(String caller, String key, String fingerprint, KeptAnswer answer) {
        store.end(caller, key, fingerprint, answer);
    }

    /** Nothing came of it: the key is as if it had never been used. */
    public void release(String caller, String key) {
        store.release(caller, key);
    }

    /** Forgets what is kept long enough; how many those were. */
    public int forget() {
        return store.forget(Instant.now().minus(keptFor()));
    }

    /** For how long an answer is kept: {@code mentoring.idempotency.kept-hours}. */
    private static Duration keptFor() {
        return Duration.ofHours(Long.parseLong(ConfigProvider.getConfig()
                .getOptionalValue("mentoring.idempotency.kept-hours", String.class)
                .orElse(USUAL_HOURS)));
    }
}
