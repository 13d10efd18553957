package hrsuite.mentoring.matching;

import java.util.List;

/**
 * What a confirmation has done.
 *
 * @param round the round as it stands now
 * @param confirmed how many proposals became pairings
 * @param pairings ids of the new pairings
 */
public record ConfirmDetail(RoundDetail round, int confirmed, List<String> pairings) {}
