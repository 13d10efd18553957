package hrsuite.mentoring.matching;

import hrsuite.mentoring.audit.Audited;

/**
 * Somebody with the role succession has read confidential frictions.
 *
 * @param round id of the round
 * @param proposals how many proposals had some
 */
public record FrictionsRead(String round, long proposals) implements Audited {

    @Override
    public String action() {
        return "FRICTIONS_READ";
    }

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public String detail() {
        return "proposals=" + proposals;
    }
}
