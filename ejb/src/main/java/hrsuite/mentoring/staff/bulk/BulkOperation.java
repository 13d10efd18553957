package hrsuite.mentoring.staff.bulk;

/**
 * An operation as it was sent.
 *
 * @param position its place among the others, from 0
 * @param method {@code POST}, {@code PUT}, {@code PATCH} or {@code DELETE}
 * @param path below the address of the service: {@code /Users/57}
 * @param key under which name others refer to it; null for none
 * @param seen the version that it is bound to, as an entity tag; null for none
 * @param content what is said, as JSON; null for nothing
 */
public record BulkOperation(int position, String method, String path, String key, String seen, String content) {}
