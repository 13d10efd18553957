package hrsuite.mentoring.matching;

import hrsuite.mentoring.audit.Audited;

/**
 * A round, or what was still open of it, has been given up.
 *
 * @param program id of the program
 * @param round id of the round
 */
public record RoundCancelled(String program, String round) implements Audited {

    @Override
    public String action() {
        return "ROUND_CANCELLED";
    }

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public String detail() {
        return "program=" + program;
    }
}
