package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Refusal;
import java.util.List;

/**
 * What came of taking pairs over.
 *
 * @param made how many pairings there are now that were not
 * @param already how many were there before
 * @param refused the reasons against the others; the place is the pair's number in the request, from 1: {@code pair 3}
 */
public record PairingOutcome(int made, int already, List<Refusal.Reason> refused) {}
