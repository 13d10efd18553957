package hrsuite.mentoring.staff.bulk;

import hrsuite.mentoring.staff.bulk.BulkSteps.Named;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One bulk from where it stands to its end: operation by operation, each behind those that it refers to. */
final class BulkRun {

    private static final int AT_ONCE = 200;
    private static final int ATTEMPTS = 3;
    private static final Pattern IN_CONTENT = Pattern.compile("\"bulkId:([^\"\\\\]+)\"");
    private static final Pattern IN_PATH = Pattern.compile("/bulkId:(.+)$");

    /** A failure after which nothing more is carried out. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final BulkSteps steps;
    private final BulkWork work;
    private final BulkClaim bulk;

    /** Operations that were tried before their turn, because others refer to them. */
    private final Set<Integer> early = new HashSet<>();

    BulkRun(BulkSteps steps, BulkWork work, BulkClaim bulk) {
        this.steps = steps;
        this.work = work;
        this.bulk = bulk;
    }

    void run() {
        try {
            int after = -1;
            for (List<BulkOperation> some = some(after); !some.isEmpty(); some = some(after)) {
                some.stream().filter(one -> !early.remove(one.position())).forEach(this::settle);
                after = some.get(some.size() - 1).position();
            }
            steps.end(bulk, BulkState.DONE);
        } catch (Enough enough) {
            steps.end(bulk, BulkState.STOPPED);
        }
    }

    private List<BulkOperation> some(int after) {
        return steps.waiting(bulk, after, AT_ONCE);
    }

    /** Goes down to what is referred to, and comes back up; who meets themselves on the way refers in a circle. */
    private void settle(BulkOperation operation) {
        Deque<BulkOperation> chain = new ArrayDeque<>();
        Set<Integer> places = new HashSet<>();
        push(operation, chain, places);
        while (!chain.isEmpty()) {
            BulkOperation top = chain.peek();
            Optional<BulkOperation> first = firstThatWaits(top);
            if (first.isPresent() && !places.contains(first.get().position())) {
                push(first.get(), chain, places);
                continue;
            }
            chain.pop();
            places.remove(top.position());
            if (top.position() > operation.position()) {
                early.add(top.position());
            }
            if (first.isPresent()) {
                refuse(top, work.unresolved(bulk.base(), top, "It refers to itself, by way of others."));
            } else {
                carryOut(top);
            }
        }
    }

    private static void push(BulkOperation operation, Deque<BulkOperation> chain, Set<Integer> places) {
        chain.push(operation);
        places.add(operation.position());
    }

    private Optional<BulkOperation> firstThatWaits(BulkOperation operation) {
        return keys(operation)
                .map(key -> steps.named(bulk, key))
                .flatMap(Optional::stream)
                .filter(named -> named.status() == null)
                .map(Named::waiting)
                .filter(waiting -> waiting.position() != operation.position())
                .findFirst();
    }

    private static Stream<String> keys(BulkOperation operation) {
        String content = operation.content() == null ? "" : operation.content();
        return Stream.concat(
                        IN_CONTENT.matcher(content).results(),
                        IN_PATH.matcher(operation.path()).results())
                .map(found -> found.group(1))
                .distinct();
    }

    private void carryOut(BulkOperation operation) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String key : keys(operation).toList()) {
            String id = steps.named(bulk, key).map(Named::resource).orElse(null);
            if (id == null) {
                refuse(operation, work.unresolved(bulk.base(), operation, "Nothing was created as " + key + "."));
                return;
            }
            ids.put(key, id);
        }
        attempt(ids.isEmpty() ? operation : resolved(operation, ids));
    }

    private static BulkOperation resolved(BulkOperation operation, Map<String, String> ids) {
        String content = operation.content() == null
                ? null
                : IN_CONTENT
                        .matcher(operation.content())
                        .replaceAll(found -> Matcher.quoteReplacement("\"" + ids.get(found.group(1)) + "\""));
        String path = IN_PATH.matcher(operation.path())
                .replaceAll(found -> Matcher.quoteReplacement("/" + ids.get(found.group(1))));
        return new BulkOperation(
                operation.position(), operation.method(), path, operation.key(), operation.seen(), content);
    }

    /** Whoever writes the same at the same moment wins, and this comes after it. */
    private void attempt(BulkOperation operation) {
        for (int attempt = 1; ; attempt++) {
            try {
                steps.carryOut(bulk, operation, work);
                return;
            } catch (BulkSteps.TakenBack refused) {
                if (!refused.outcome().isWorthAnotherAttempt() || attempt == ATTEMPTS) {
                    refuse(operation, refused.outcome());
                    return;
                }
            }
        }
    }

    private void refuse(BulkOperation operation, BulkOutcome outcome) {
        if (steps.refuse(bulk, operation, outcome)) {
            throw new Enough();
        }
    }
}
