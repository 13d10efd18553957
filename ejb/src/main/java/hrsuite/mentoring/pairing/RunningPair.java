package hrsuite.mentoring.pairing;

/**
 * Two who are paired now.
 *
 * @param pairing id of the pairing
 * @param mentor person id of who teaches
 * @param mentee person id of who learns
 */
record RunningPair(long pairing, long mentor, long mentee) {}
