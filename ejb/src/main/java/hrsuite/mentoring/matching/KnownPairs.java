package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Pairs that something is known of. */
final class KnownPairs {

    static final KnownPairs NONE = new KnownPairs();

    private final Map<Long, Set<Long>> menteesOf = new HashMap<>();

    static KnownPairs of(Collection<Proposal> proposals) {
        KnownPairs pairs = new KnownPairs();
        proposals.forEach(proposal -> pairs.add(proposal.mentor(), proposal.mentee()));
        return pairs;
    }

    void add(long mentor, long mentee) {
        menteesOf.computeIfAbsent(mentor, id -> new HashSet<>()).add(mentee);
    }

    boolean isEmpty() {
        return menteesOf.isEmpty();
    }

    boolean contains(Candidate mentor, Candidate mentee) {
        return contains(mentor.person(), mentee.person());
    }

    boolean contains(long mentor, long mentee) {
        return !menteesOf.isEmpty() && menteesOf.getOrDefault(mentor, Set.of()).contains(mentee);
    }
}
