/**
 * Statements and transactions. The one way in which features speak SQL to the database: on H2 and on PostgreSQL alike.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>DB1 A statement runs in the transaction that the caller is in, and opens none.
 *   <li>DB2 Values never become part of a statement's text; instants, codes and arrays are bound as the database wants them.
 *   <li>DB3 A big answer is streamed, a big change goes in batches; the order of rows is kept.
 *   <li>DB4 What the database refuses is an {@link hrsuite.mentoring.database.SqlFailure} that names the statement, never its
 *       values, and can be asked whether a key or a reference stood against it.
 *   <li>DB5 Many new rows are loaded while they come, by COPY where the driver offers it and by batches elsewhere, with the
 *       same outcome for every text; the driver need not be visible to the application.
 *   <li>DB6 What is marked {@link hrsuite.mentoring.database.InTransaction} happens as a whole or not at all on every server,
 *       whoever calls: a session bean with or without a transaction, a job, a timer.
 * </ol>
 *
 * <p>Leaves out: what the statements say (each feature); the schema (schema); single objects with a life, which are entities.
 */
package hrsuite.mentoring.database;
