package hrsuite.mentoring.succession;

/**
 * One of the nine cells of a grid over two values of profiles.
 *
 * @param across the value from left to right, by code
 * @param up the value from bottom to top, by code
 * @param people how many profiles say both
 */
public record ProfileCell(String across, String up, int people) {}
