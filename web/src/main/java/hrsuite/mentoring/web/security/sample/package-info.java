/**
 * Sample setup: everything that makes the module usable on one machine without an identity provider. Asleep unless
 * {@code mentoring.sample} is {@code true}.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>X1 The key exists for one run and only in memory; its public half lies where the production setting looks.
 *   <li>X2 Where the sample setup is asleep, its form answers 404 and no file is written.
 *   <li>X3 Tokens go the way of production: the same verifier, the same roles.
 * </ol>
 *
 * <p>Leaves out: the sample company's people and programs (sample, in the business part).
 */
package hrsuite.mentoring.web.security.sample;
