package hrsuite.mentoring.matching;

import hrsuite.mentoring.audit.Audited;

/**
 * A whole round has been handed out.
 *
 * @param program id of the program
 * @param round id of the round
 * @param pairs how many pairs are in it
 */
public record RoundExported(String program, String round, int pairs) implements Audited {

    @Override
    public String action() {
        return "ROUND_EXPORTED";
    }

    @Override
    public String subject() {
        return "round/" + round;
    }

    @Override
    public String detail() {
        return "program=" + program + ", pairs=" + pairs;
    }
}
