package hrsuite.mentoring.matching;

import hrsuite.mentoring.program.Role;
import java.util.List;

/**
 * Somebody for whom a round has no partner.
 *
 * @param id never changes
 * @param role the side on which nobody was found
 * @param person who it is
 * @param partners how many people are on the other side: the counts of {@code why} add up to it
 * @param why what stood in the way, the most frequent first; never empty
 * @param whatWouldHelp what HR could do, the most promising first; never empty
 */
public record UnmatchedDetail(
        String id, Role role, PartnerDetail person, int partners, List<Why> why, List<Help> whatWouldHelp) {

    public UnmatchedDetail {
        why = List.copyOf(why);
        whatWouldHelp = List.copyOf(whatWouldHelp);
    }

    /**
     * What stood in the way.
     *
     * @param code code of the rule; {@code CAPACITY} for possible partners whose places are all taken; {@code
     *     NOT_ELIGIBLE} for every rule that must not be told apart
     * @param count how many partners it kept away; each partner is counted once
     * @param text one sentence
     */
    public record Why(String code, int count, String text) {}

    /**
     * What HR could do.
     *
     * @param code stable code in capitals
     * @param text one sentence
     */
    public record Help(String code, String text) {}
}
