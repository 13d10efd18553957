package hrsuite.mentoring.staff;

/**
 * How senior a person is.
 *
 * @param value higher is more senior; never NaN
 * @param assumed whether it was derived from the reporting line
 */
record Level(double value, boolean assumed) {}
