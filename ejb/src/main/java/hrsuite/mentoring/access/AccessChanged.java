package hrsuite.mentoring.access;

import hrsuite.mentoring.audit.Audited;

/**
 * An integration or a token of it has been made or taken away.
 *
 * @param action stable code
 * @param subject kind and key
 * @param detail the integration, and the roles of a token
 */
public record AccessChanged(String action, String subject, String detail) implements Audited {}
