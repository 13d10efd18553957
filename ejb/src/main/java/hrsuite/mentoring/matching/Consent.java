package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.pairing.NewPairing;
import hrsuite.mentoring.pairing.PairingDirectory;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDirectory;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Offers proposals to the two of each and takes their answers, where the program asks for consent. Two who both say yes
 * become a pairing under the same rules and the same promise of capacity as any other.
 */
@ApplicationScoped
class Consent {

    static final String REQUIRED = "REQUIRED";
    private static final int REASON_LENGTH = 1_000;

    @Inject
    ProgramDirectory programs;

    @Inject
    Rounds rounds;

    @Inject
    Proposals proposals;

    @Inject
    Offers offers;

    @Inject
    PairingDirectory pairings;

    @Inject
    StaffDirectory staff;

    @Inject
    Event<ProposalsReleased> releases;

    @Inject
    Event<ProposalAnswered> answers;

    ReleaseDetail release(String programId, String roundId, ReleaseRequest request, boolean mayAcknowledgeAll) {
        requireConsent(programs.detail(programId));
        if (request.days() < 1 || request.days() > ReleaseRequest.MOST_DAYS) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    Sentences.refusal(
                            "days", request.days(), "DAYS_OUT_OF_BOUNDS", request.days(), ReleaseRequest.MOST_DAYS));
        }
        Round round = rounds.lock(programId, roundId);
        round.requireReleasable();
        Decision decision = new Decision(
                proposals.of(round.id(), Long.MIN_VALUE, Integer.MAX_VALUE), request.choice(), mayAcknowledgeAll);
        Instant now = Instant.now();
        Instant until = now.plus(Duration.ofDays(request.days()));
        offers.release(decision.wanted(), decision.acknowledged(), now, until);
        rounds.change(round.id(), RoundState.RELEASED, round.confirmed());
        releases.fire(new ProposalsReleased(
                programId,
                roundId,
                decision.wanted().size(),
                decision.acknowledged().size()));
        return new ReleaseDetail(
                rounds.find(programId, roundId).detail(), decision.wanted().size(), until);
    }

    private static void requireConsent(ProgramDetail program) {
        if (!REQUIRED.equals(program.consent())) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    Sentences.refusal("program", program.id(), "CONSENT_NOT_REQUIRED", program.name()));
        }
    }

    OfferDetail accept(String signInName, String proposalId, Locale language) {
        long person = personOf(signInName, proposalId);
        Offer offer = offers.hold(proposalId, person);
        Role role = offer.roleOf(person);
        offer.requireAnswerable(role, Instant.now());
        boolean both = !offer.isAwaited(role == Role.MENTOR ? Role.MENTEE : Role.MENTOR);
        if (both) {
            pair(offer);
        }
        settle(offer, role, Answer.ACCEPTED, both ? ProposalState.ACCEPTED : ProposalState.RELEASED, null);
        return shown(offers.hold(proposalId, person), person, language);
    }

    private void pair(Offer offer) {
        pairings.confirm(
                Long.toString(offer.program()),
                List.of(new NewPairing(
                        offer.proposal().mentor(),
                        offer.proposal().mentee(),
                        null,
                        "round/" + offer.round(),
                        offer.acknowledgedCodes())));
    }

    OfferDetail decline(String signInName, String proposalId, String reason, Locale language) {
        if (reason != null && (reason.length() > REASON_LENGTH || reason.indexOf('\0') >= 0)) {
            throw new Refusal(
                    Refusal.Kind.INVALID, Sentences.refusal("reason", null, "REASON_UNUSABLE", REASON_LENGTH));
        }
        long person = personOf(signInName, proposalId);
        Offer offer = offers.hold(proposalId, person);
        Role role = offer.roleOf(person);
        offer.requireAnswerable(role, Instant.now());
        settle(offer, role, Answer.DECLINED, ProposalState.DECLINED, reason == null ? null : reason.strip());
        return shown(offers.hold(proposalId, person), person, language);
    }

    private void settle(Offer offer, Role role, Answer answer, ProposalState state, String reason) {
        offers.answer(offer.proposal().id(), role, answer, state, reason);
        closeWhenSettled(offer.round());
        answers.fire(new ProposalAnswered(Long.toString(offer.proposal().id()), answer, state));
    }

    /** Counts anew, and ends the round when nobody is left to answer. */
    private void closeWhenSettled(long round) {
        Map<ProposalState, Integer> states = offers.states(round);
        int made = states.getOrDefault(ProposalState.ACCEPTED, 0) + states.getOrDefault(ProposalState.CONFIRMED, 0);
        boolean settled = offers.open(round) == 0;
        RoundState state = !settled ? RoundState.RELEASED : made > 0 ? RoundState.CONFIRMED : RoundState.CANCELLED;
        rounds.change(round, state, made);
    }

    /** Rounds with offers whose time is over. */
    List<Long> overdue() {
        return offers.overdue(Instant.now());
    }

    /** Offers whose time is over; a step of its own for each round. */
    void expire(long round) {
        rounds.lock(round);
        offers.expire(round, Instant.now());
        closeWhenSettled(round);
    }

    /** What was offered to the person who signs in under a name, newest first. */
    List<OfferDetail> own(String signInName, Locale language) {
        return offers.person(signInName)
                .map(person -> offers.of(person).stream()
                        .map(offer -> shown(offer, person, language))
                        .toList())
                .orElse(List.of());
    }

    private long personOf(String signInName, String proposalId) {
        return offers.person(signInName).orElseThrow(() -> Refusal.notFound("proposal", proposalId));
    }

    private OfferDetail shown(Offer offer, long person, Locale language) {
        Proposal proposal = offer.proposal();
        long other = LongStream.of(proposal.mentor(), proposal.mentee())
                .filter(one -> one != person)
                .findFirst()
                .orElseThrow();
        PersonDetail partner = staff.byIds(Set.of(other)).get(other);
        return new OfferDetail(
                Long.toString(proposal.id()),
                programs.detail(Long.toString(offer.program())).name(),
                offer.roleOf(person),
                proposal.state(),
                offer.answerOf(offer.roleOf(person)),
                offer.expiresAt(),
                Viewer.partner(partner),
                proposal.commonMinutes() / 60.0,
                proposal.reasons().stream()
                        .filter(reason -> !reason.code().equals("PINNED"))
                        .map(reason -> reason.sentence().in(language))
                        .collect(Collectors.toList()));
    }
}
