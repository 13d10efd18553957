package hrsuite.mentoring.staff.sync;

/**
 * Who owns a field of everybody.
 *
 * @param field code of the field; never null
 * @param source {@code ROSTER}, {@code HR} or an integration; null where whoever said the value owns it
 */
public record FieldOwnerDetail(String field, String source) {}
