package hrsuite.mentoring.web.security;

import java.util.Set;

/**
 * Who stands behind a verified token.
 *
 * @param name sign-in name, as audited
 * @param roles roles of this module only; may be empty
 */
record Caller(String name, Set<String> roles) {}
