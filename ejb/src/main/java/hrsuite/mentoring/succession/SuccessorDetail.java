package hrsuite.mentoring.succession;

import java.time.LocalDate;

/**
 * Somebody who could follow.
 *
 * @param employeeNumber HR's key
 * @param name how the person is called; null when nobody with that number has arrived yet
 * @param present whether the person is with the company today; only then they count
 * @param readiness null when nobody has judged it
 * @param rank from 1
 * @param emergency whether the person would step in at once if need be
 * @param assessedOn the day of the judgment
 * @param assessedBy who judged
 * @param validUntil the last day on which it holds; null for as long as the setting says
 * @param withheld true when readiness and judgment are not shown, because the successor is the reader or somebody above
 *     them in the reporting line
 */
public record SuccessorDetail(
        String employeeNumber,
        String name,
        boolean present,
        Readiness readiness,
        int rank,
        boolean emergency,
        LocalDate assessedOn,
        String assessedBy,
        LocalDate validUntil,
        boolean withheld) {}
