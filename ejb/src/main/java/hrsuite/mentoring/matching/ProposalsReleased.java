package hrsuite.mentoring.matching;

import hrsuite.mentoring.audit.Audited;

/**
 * HR has offered proposals to the two of each.
 *
 * @param program id of the program
 * @param round id of the round
 * @param proposals how many
 * @param acknowledged how many frictions were accepted with it
 */
public record ProposalsReleased(String program, String round, int proposals, int acknowledged) implements Audited {

    @Override
    public String action() {
        return "PROPOSALS_RELEASED";
    }

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public String detail() {
        return "program=" + program + ", proposals=" + proposals + ", acknowledged=" + acknowledged;
    }
}
