/**
 * Schema. Brings the tables to the version of this module before anything else touches them.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>SC1 All our tables lie in the schema {@code mentoring}; the rest of the database is never touched.
 *   <li>SC2 Without a database, or without scripts, the module does not start, and says why.
 *   <li>SC3 Scripts only expand; what is no longer used is removed a release later, so that two members of different
 *       versions can run side by side. A new script has a number above all others: a database that has passed its
 *       place refuses to start.
 * </ol>
 *
 * <p>Leaves out: what the tables mean (the features' own scripts, let in by {@link
 * hrsuite.mentoring.schema.SchemaScripts}).
 */
package hrsuite.mentoring.schema;
