package hrsuite.mentoring.succession;

import java.time.LocalDate;

/**
 * A name on a plan, as it shall be.
 *
 * @param employeeNumber who could follow; may be somebody who is yet to arrive
 * @param readiness {@code READY_NOW READY_1_2_YEARS READY_3_5_YEARS READY_5_PLUS_YEARS}, in any case; null when nobody
 *     has judged it
 * @param rank from 1; null for the place in the list
 * @param emergency whether the person would step in at once if need be; null for no
 * @param assessedOn the day of the judgment; null for today, or for what it was where nothing else changes
 * @param assessedBy who judged; null for the caller, or for who it was
 * @param validUntil the last day on which it holds; null for as long as the setting says
 */
public record SuccessorDraft(
        String employeeNumber,
        String readiness,
        Integer rank,
        Boolean emergency,
        LocalDate assessedOn,
        String assessedBy,
        LocalDate validUntil) {}
