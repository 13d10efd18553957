/**
 * Settings. What corporate IT has set for this installation, and what must be set before anything starts.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>SE1 When required settings are missing, the application does not start, and all of them are named at once, each
 *       with its meaning and its environment variable.
 *   <li>SE2 What the server's own configuration refers to is required as well, where that configuration says so by
 *       {@code mentoring.server.settings}.
 * </ol>
 *
 * <p>Leaves out: what a setting does (the feature that reads it).
 */
package hrsuite.mentoring.settings;
