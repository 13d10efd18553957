package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.pairing.NewPairing;
import hrsuite.mentoring.pairing.PairingDetail;
import hrsuite.mentoring.pairing.PairingDirectory;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes pairings of proposals, or gives up what is open; one request at a time for each round. */
@ApplicationScoped
class Confirmation {

    @Inject
    ProgramDirectory programs;

    @Inject
    Rounds rounds;

    @Inject
    Proposals proposals;

    @Inject
    PairingDirectory pairings;

    @Inject
    Event<RoundConfirmed> confirmations;

    @Inject
    Event<RoundCancelled> cancellations;

    ConfirmDetail confirm(String program, String roundId, ConfirmRequest request, boolean mayAcknowledgeAll) {
        Round round = rounds.lock(program, roundId);
        refuseWithoutConsent(programs.detail(program));
        round.requireOpenProposals();
        List<Proposal> all = proposals.of(round.id(), Long.MIN_VALUE, Integer.MAX_VALUE);
        Decision decision = new Decision(all, request, mayAcknowledgeAll);
        List<PairingDetail> made = pair(program, round, decision);
        proposals.confirm(decision.wanted(), decision.acknowledged());
        int confirmed = round.confirmed() + decision.wanted().size();
        rounds.change(round.id(), confirmed == all.size() ? RoundState.CONFIRMED : RoundState.PROPOSED, confirmed);
        confirmations.fire(new RoundConfirmed(
                program, roundId, made.size(), request.acknowledge().size()));
        return new ConfirmDetail(
                rounds.find(program, roundId).detail(),
                made.size(),
                made.stream().map(PairingDetail::id).toList());
    }

    private static void refuseWithoutConsent(ProgramDetail program) {
        if (Consent.REQUIRED.equals(program.consent())) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    Sentences.refusal("program", program.id(), "CONSENT_REQUIRED", program.name()));
        }
    }

    private List<PairingDetail> pair(String program, Round round, Decision decision) {
        List<NewPairing> pairs = decision.wanted().stream()
                .map(proposal -> new NewPairing(
                        proposal.mentor(),
                        proposal.mentee(),
                        null,
                        "round/" + round.id(),
                        decision.acknowledgedCodes(proposal)))
                .toList();
        try {
            return pairings.confirm(program, pairs);
        } catch (Refusal refusal) {
            throw inWordsOfTheRound(refusal, decision.wanted());
        }
    }

    /** Pairing counts pairs from 1; HR knows proposals. */
    private static Refusal inWordsOfTheRound(Refusal refusal, List<Proposal> wanted) {
        Map<String, Long> proposalOf = new HashMap<>();
        for (int k = 0; k < wanted.size(); k++) {
            proposalOf.put("pair " + (k + 1), wanted.get(k).id());
        }
        List<Reason> reasons = refusal.reasons().stream()
                .map(reason -> proposalOf.containsKey(reason.place())
                        ? new Reason(
                                "proposal " + proposalOf.get(reason.place()),
                                reason.value(),
                                reason.code(),
                                reason.message(),
                                reason.advice())
                        : reason)
                .toList();
        return new Refusal(refusal.kind(), reasons);
    }

    RoundDetail cancel(String program, String roundId) {
        Round round = rounds.lock(program, roundId);
        RoundState state = round.cancelled();
        proposals.cancelOpen(round.id());
        rounds.change(round.id(), state, round.confirmed());
        cancellations.fire(new RoundCancelled(program, roundId));
        return rounds.find(program, roundId).detail();
    }
}
