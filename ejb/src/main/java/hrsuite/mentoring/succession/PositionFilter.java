package hrsuite.mentoring.succession;

/**
 * Which positions are wanted. What is null does not matter.
 *
 * @param unit where it is, in any case
 * @param incumbent employee number of who holds it
 * @param keyPosition key positions only, or only others
 */
public record PositionFilter(String unit, String incumbent, Boolean keyPosition) {}
