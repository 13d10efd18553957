package hrsuite.mentoring.database;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds the indexes of a PostgreSQL table once it is filled, instead of row by row, which takes a third of the time. Until
 * the transaction ends nobody else reads the table: only for a table that is practically empty before. Where somebody is at
 * the table, or another owns it, the indexes stay.
 */
final class IndexesAside {

    private static final String ROOM = "128MB";

    /** Less than PostgreSQL waits before it looks for those who wait for each other. */
    private static final String PATIENCE = "500ms";

    /** How an index, or a key with its own, is taken away and brought back. */
    private record Index(String drop, String create) {}

    private final Sql sql;
    private final String table;

    IndexesAside(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
    }

    int fill(String insert, Object... values) {
        List<Index> aside = isOurs() && isAlone() ? aside() : List.of();
        aside.forEach(index -> sql.update(index.drop()));
        int filled = sql.update(insert, values);
        sql.update("SET LOCAL maintenance_work_mem = '" + ROOM + "'");
        aside.forEach(index -> sql.update(index.create()));
        return filled;
    }

    /** Whether we may: whoever migrated the schema owns its tables. */
    private boolean isOurs() {
        return sql.count(
                        "SELECT COUNT(*) FROM pg_catalog.pg_tables WHERE schemaname = 'mentoring' AND tablename = ?"
                                + " AND pg_catalog.pg_has_role(tableowner, 'USAGE')",
                        table)
                == 1;
    }

    /**
     * Takes the table for this transaction alone, unless somebody is at it for longer: who waits for a table while others
     * wait for one of ours would be chosen to give up.
     */
    private boolean isAlone() {
        sql.update("DO $$ BEGIN SET LOCAL lock_timeout = '" + PATIENCE + "'; LOCK TABLE mentoring." + table
                + " IN ACCESS EXCLUSIVE MODE; SET LOCAL lock_timeout TO DEFAULT;"
                + " EXCEPTION WHEN lock_not_available THEN NULL; END $$");
        return sql.count(
                        "SELECT COUNT(*) FROM pg_catalog.pg_locks WHERE pid = pg_catalog.pg_backend_pid()"
                                + " AND relation = CAST(? AS regclass) AND mode = 'AccessExclusiveLock' AND granted",
                        "mentoring." + table)
                > 0;
    }

    private List<Index> aside() {
        List<Index> aside = new ArrayList<>(keys());
        aside.addAll(indexes());
        return aside;
    }

    /** Keys that no other table refers to; they are brought back first, because they may be broken. */
    private List<Index> keys() {
        return sql.list(
                "SELECT k.conname, pg_catalog.pg_get_constraintdef(k.oid) FROM pg_catalog.pg_constraint k"
                        + " WHERE k.conrelid = CAST(? AS regclass) AND k.contype = 'u' AND NOT EXISTS (SELECT 1"
                        + " FROM pg_catalog.pg_constraint f WHERE f.contype = 'f' AND f.conindid = k.conindid)"
                        + " ORDER BY k.conname",
                row -> new Index(
                        "ALTER TABLE mentoring." + table + " DROP CONSTRAINT " + row.getString(1),
                        "ALTER TABLE mentoring." + table + " ADD CONSTRAINT " + row.getString(1) + " "
                                + row.getString(2)),
                "mentoring." + table);
    }

    /** Indexes that no key needs. */
    private List<Index> indexes() {
        return sql.list(
                "SELECT indexname, indexdef FROM pg_catalog.pg_indexes WHERE schemaname = 'mentoring' AND tablename = ?"
                        + " AND indexdef NOT LIKE 'CREATE UNIQUE%' ORDER BY indexname",
                row -> new Index("DROP INDEX mentoring." + row.getString(1), row.getString(2)), table);
    }
}
