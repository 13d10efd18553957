package hrsuite.mentoring.dimension;

/**
 * How often people of a group were selected, in rounded figures.
 *
 * @param value code of what they have said; null for those who have said nothing
 * @param people how many they are, to the nearest five, at least five
 * @param rate the share that was selected, to the nearest twentieth
 */
public record GroupRate(String value, int people, double rate) {}
