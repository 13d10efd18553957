package hrsuite.mentoring.web.api;

/**
 * To whom a field is given.
 *
 * @param source {@code ROSTER}, {@code HR} or the name of an integration; null takes it back
 */
public record FieldOwnerBody(String source) {}
