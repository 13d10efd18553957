package hrsuite.mentoring.staff.bulk;

/**
 * What became of an operation, as its sender reads it.
 *
 * @param position its place among those that were sent, from 0
 * @param status as of HTTP; null while it waits
 * @param answer as in the answer to a bulk that is waited for, as a JSON object; null while it waits
 */
public record BulkResult(int position, Integer status, String answer) {}
