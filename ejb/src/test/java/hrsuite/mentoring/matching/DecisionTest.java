package hrsuite.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.matching.ConfirmRequest.Acknowledgment;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.pairing.Objections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Objection OPEN = Objections.saying("BOTH_NEW", false, false, "Both are new.");
    private static final Objection SECRET = Objections.saying("SECRET_RISK", false, true, "A secret.");

    @Test
    @DisplayName("M7 without names everything that is still open is confirmed")
    void confirmsWhatIsOpen() {
        List<Proposal> all = List.of(proposal(1, ProposalState.CONFIRMED), proposal(2, ProposalState.PROPOSED));

        assertThat(new Decision(all, new ConfirmRequest(null, null), false).wanted())
                .extracting(Proposal::id)
                .containsExactly(2L);
    }

    @Test
    @DisplayName("M7 the same proposal twice is a conflict, in one request and after another")
    void refusesTwice() {
        List<Proposal> all = List.of(proposal(1, ProposalState.CONFIRMED), proposal(2, ProposalState.PROPOSED));

        assertRefused(all, new ConfirmRequest(List.of("1", "2", "2"), null), false, Refusal.Kind.CONFLICT)
                .containsExactly("PROPOSAL_NOT_OPEN", "PROPOSAL_TWICE");
        assertRefused(List.of(all.get(0)), new ConfirmRequest(null, null), false, Refusal.Kind.CONFLICT)
                .containsExactly("NOTHING_OPEN");
        assertRefused(all, new ConfirmRequest(List.of("2", "9"), null), false, Refusal.Kind.NOT_FOUND)
                .containsExactly("NOT_FOUND");
    }

    @Test
    @DisplayName("M7 a friction must be acknowledged, with a reason")
    void asksForAcknowledgment() {
        List<Proposal> all = List.of(proposal(1, ProposalState.PROPOSED, OPEN));

        assertRefused(all, new ConfirmRequest(null, null), false, Refusal.Kind.CONFLICT)
                .containsExactly("FRICTION_OPEN");
        assertRefused(all, acknowledging("BOTH_NEW", " "), false, Refusal.Kind.INVALID)
                .containsExactly("REASON_MISSING");
        Decision decision = new Decision(all, acknowledging("BOTH_NEW", "They asked for it."), false);
        assertThat(decision.acknowledgedCodes(all.get(0))).containsExactly("BOTH_NEW");
    }

    @Test
    @DisplayName(
            "M6 a confidential friction is acknowledged by the role succession only, and a refusal does not name it")
    void leavesSecretsToSuccession() {
        List<Proposal> all = List.of(proposal(1, ProposalState.PROPOSED, SECRET));
        ConfirmRequest request = acknowledging("SECRET_RISK", "Talked to both.");

        assertRefused(all, request, false, Refusal.Kind.CONFLICT).containsExactly("FRICTION_OPEN");
        assertThatThrownBy(() -> new Decision(all, request, false)).hasMessageNotContaining("secret");
        assertThat(new Decision(all, request, true).acknowledgedCodes(all.get(0)))
                .containsExactly("SECRET_RISK");
    }

    private static ConfirmRequest acknowledging(String friction, String reason) {
        return new ConfirmRequest(null, List.of(new Acknowledgment("1", friction, reason)));
    }

    private static org.assertj.core.api.ListAssert<String> assertRefused(
            List<Proposal> all, ConfirmRequest request, boolean succession, Refusal.Kind kind) {
        Refusal refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                Refusal.class, () -> new Decision(all, request, succession));
        assertThat(refusal.kind()).isEqualTo(kind);
        return assertThat(refusal.reasons().stream().map(Refusal.Reason::code).toList());
    }

    private static Proposal proposal(long id, ProposalState state, Objection... frictions) {
        return new Proposal(
                id,
                state,
                10,
                20,
                500_000,
                0.5,
                0.5,
                List.of(),
                600,
                List.of(frictions),
                0,
                0,
                null,
                false,
                0,
                0,
                null);
    }
}
