/**
 * Health. What a balancer or an orchestrator asks: live, started, ready.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>H1 Live asks nobody; started means that the schema stands; ready means that the database answers as well.
 *   <li>H2 No answer names an address, a user or a password of the database.
 * </ol>
 *
 * <p>Leaves out: metrics (the server's telemetry).
 */
package hrsuite.mentoring.web.health;
