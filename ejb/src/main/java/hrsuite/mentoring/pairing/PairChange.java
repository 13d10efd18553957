package hrsuite.mentoring.pairing;

import hrsuite.mentoring.pairing.PairingDetail.Participant;
import java.time.LocalDate;

/**
 * A pair that a workbook names, as it was judged.
 *
 * @param row its row in the sheet, from 1
 * @param mentor who teaches
 * @param mentee who learns
 * @param since when they began, as the workbook says; null for the day on which it is applied
 * @param outcome {@code NEW}, or {@code ALREADY} for a pair that is there
 */
public record PairChange(int row, Participant mentor, Participant mentee, LocalDate since, String outcome) {}
