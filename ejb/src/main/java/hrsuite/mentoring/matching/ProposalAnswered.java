package hrsuite.mentoring.matching;

import hrsuite.mentoring.audit.Audited;

/**
 * One of the two has answered a proposal.
 *
 * @param proposal id of the proposal
 * @param answer what was said
 * @param state what has become of the proposal
 */
public record ProposalAnswered(String proposal, Answer answer, ProposalState state) implements Audited {

    @Override
    public String action() {
        return "PROPOSAL_ANSWERED";
    }

    @Override
    public String subject() {
        return "proposal/" + proposal;
    }

    @Override
    public String detail() {
        return "answer=" + answer + ", state=" + state;
    }
}
