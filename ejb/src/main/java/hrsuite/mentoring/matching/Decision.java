package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Kind;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.matching.ConfirmRequest.Acknowledgment;
import hrsuite.mentoring.pairing.Objection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What HR asks to confirm, judged against what is open. */
final class Decision {

    private static final int REASON_LENGTH = 500;

    private final boolean mayAcknowledgeAll;
    private final List<Proposal> wanted;
    private final Map<Long, List<Acknowledgment>> acknowledged;
    private final List<Reason> conflicts = new ArrayList<>();

    /**
     * @param all every proposal of the round
     * @param mayAcknowledgeAll whether the caller may accept confidential frictions
     * @throws Refusal NOT_FOUND, INVALID or CONFLICT, with all reasons of the gravest kind
     */
    Decision(List<Proposal> all, ConfirmRequest request, boolean mayAcknowledgeAll) {
        this.mayAcknowledgeAll = mayAcknowledgeAll;
        Map<String, Proposal> byId = new LinkedHashMap<>();
        all.forEach(proposal -> byId.put(Long.toString(proposal.id()), proposal));
        refuseUnknown(byId, request);
        wanted = request.only() == null ? open(all) : named(byId, request.only());
        acknowledged = request.acknowledge().stream()
                .collect(Collectors.groupingBy(given -> Long.parseLong(given.proposal())));
        refuseWithoutReason(request);
        wanted.forEach(this::checkFrictions);
        if (wanted.isEmpty()) {
            conflict("only", "NOTHING_OPEN");
        }
        if (!conflicts.isEmpty()) {
            throw new Refusal(Kind.CONFLICT, conflicts);
        }
    }

    private static void refuseUnknown(Map<String, Proposal> byId, ConfirmRequest request) {
        List<String> ids = new ArrayList<>(request.only() == null ? List.of() : request.only());
        request.acknowledge().forEach(given -> ids.add(String.valueOf(given.proposal())));
        List<Reason> unknown = ids.stream()
                .filter(id -> !byId.containsKey(id))
                .distinct()
                .map(id -> Sentences.refusal("proposal", id, "NOT_FOUND", id))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(Kind.NOT_FOUND, unknown);
        }
    }

    private static List<Proposal> open(List<Proposal> all) {
        return all.stream()
                .filter(proposal -> proposal.state() == ProposalState.PROPOSED)
                .toList();
    }

    private List<Proposal> named(Map<String, Proposal> byId, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            ProposalState state = byId.get(id).state();
            if (state != ProposalState.PROPOSED) {
                conflict(id, "PROPOSAL_NOT_OPEN", id, state.said());
            }
            if (!seen.add(id)) {
                conflict(id, "PROPOSAL_TWICE", id);
            }
        }
        return ids.stream().distinct().map(byId::get).toList();
    }

    private static void refuseWithoutReason(ConfirmRequest request) {
        List<Reason> wrong = request.acknowledge().stream()
                .filter(given -> given.reason() == null
                        || given.reason().isBlank()
                        || given.reason().length() > REASON_LENGTH)
                .map(given -> Sentences.refusal(
                        "acknowledge", given.proposal(), "REASON_MISSING", given.proposal(), REASON_LENGTH))
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refusal(Kind.INVALID, wrong);
        }
    }

    private void checkFrictions(Proposal proposal) {
        Set<String> given = acknowledgedCodes(proposal);
        for (Objection friction : proposal.frictions()) {
            boolean entitled = mayAcknowledgeAll || !friction.confidential();
            if (!given.contains(friction.code()) || !entitled) {
                String id = Long.toString(proposal.id());
                Sentence said = entitled ? friction.sentence() : Sentences.of("friction.confidential");
                conflict(id, "FRICTION_OPEN", id, said);
            }
        }
    }

    private void conflict(String value, String code, Object... parts) {
        Reason reason = Sentences.refusal("proposal", value, code, parts);
        if (!conflicts.contains(reason)) {
            conflicts.add(reason);
        }
    }

    /** What is to become pairings, in the order in which it was named. */
    List<Proposal> wanted() {
        return wanted;
    }

    Map<Long, List<Acknowledgment>> acknowledged() {
        return acknowledged;
    }

    /** The codes of what somebody entitled has accepted about a proposal. */
    Set<String> acknowledgedCodes(Proposal proposal) {
        Set<String> open = proposal.frictions().stream()
                .filter(friction -> !friction.confidential())
                .map(Objection::code)
                .collect(Collectors.toSet());
        return acknowledged.getOrDefault(proposal.id(), List.of()).stream()
                .map(given -> String.valueOf(given.friction()))
                .filter(code -> mayAcknowledgeAll || open.contains(code))
                .collect(Collectors.toSet());
    }
}
