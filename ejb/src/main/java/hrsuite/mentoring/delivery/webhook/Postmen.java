package hrsuite.mentoring.delivery.webhook;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLSocketFactory;

/** Attempts that are under way on this member, so that none outlasts its time. */
final class Postmen {

    private final TargetRules rules;
    private final SSLSocketFactory tls;
    private final Duration timeout;
    private final Set<Post> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    Postmen(TargetRules rules, SSLSocketFactory tls, Duration timeout) {
        this.rules = rules;
        this.tls = tls;
        this.timeout = timeout;
    }

    Outcome send(URI target, Map<String, String> headers, String body) {
        Post post = new Post(target, rules, tls, timeout);
        underWay.add(post);
        try {
            return post.send(headers, body);
        } finally {
            underWay.remove(post);
        }
    }

    /** Ends what takes too long: a receiver may be slow enough for each read to be in time. */
    void endOverdue(Instant now) {
        underWay.stream().filter(post -> post.end().isBefore(now)).forEach(Postmen::end);
    }

    private static void end(Post post) {
        try {
            post.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void stop() {
        stopped = true;
    }

    boolean areStopped() {
        return stopped;
    }
}
