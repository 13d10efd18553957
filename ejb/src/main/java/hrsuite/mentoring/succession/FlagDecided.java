package hrsuite.mentoring.succession;

import hrsuite.mentoring.audit.Audited;

/**
 * Somebody has acknowledged or resolved a derived flag.
 *
 * @param id of the flag
 * @param state {@code ACKNOWLEDGED} or {@code RESOLVED}
 */
public record FlagDecided(String id, RiskFlag.State state) implements Audited {

    @Override
    public String action() {
        return "SUCCESSION_FLAG_" + state;
    }

    @Override
    public String subject() {
        return "flag/" + id;
    }
}
