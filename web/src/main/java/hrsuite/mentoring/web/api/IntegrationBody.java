package hrsuite.mentoring.web.api;

/**
 * An integration to be made.
 *
 * @param name under which it signs in: small letters, digits, point, dash and underscore
 */
public record IntegrationBody(String name) {}
