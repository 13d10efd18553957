package hrsuite.mentoring.pairing;

import java.time.LocalDate;

/**
 * A pair that came about elsewhere.
 *
 * @param mentor employee number of who teaches
 * @param mentee employee number of who learns
 * @param since when they began; null for today
 */
public record ExistingPair(String mentor, String mentee, LocalDate since) {}
