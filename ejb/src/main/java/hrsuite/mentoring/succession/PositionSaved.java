package hrsuite.mentoring.succession;

/**
 * What became of a position.
 *
 * @param position as it is now
 * @param created whether it is new
 */
public record PositionSaved(PositionDetail position, boolean created) {}
