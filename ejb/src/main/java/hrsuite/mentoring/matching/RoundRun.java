package hrsuite.mentoring.matching;

import hrsuite.mentoring.audit.Audited;

/**
 * A round has been asked for.
 *
 * @param program id of the program
 * @param round id of the round
 * @param pins how many pairs are pinned
 * @param forbids how many are forbidden
 */
public record RoundRun(String program, String round, int pins, int forbids) implements Audited {

    @Override
    public String action() {
        return "ROUND_RUN";
    }

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public String detail() {
        return "program=" + program + ", pins=" + pins + ", forbids=" + forbids;
    }
}
