package hrsuite.mentoring.database;

import java.util.List;

/**
 * Builds the indexes of a PostgreSQL table once it is filled, instead of row by row, which takes a third of the time. Until
 * the transaction ends nobody else reads the table: only for a table that is practically empty before.
 */
final class IndexesAside {

    private static final String ROOM = "128MB";

    /** An index that no key needs. */
    private record Index(String name, String definition) {}

    private final Sql sql;
    private final String table;

    IndexesAside(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
    }

    int fill(String insert, Object... values) {
        List<Index> indexes = isOurs() ? indexes() : List.of();
        indexes.forEach(index -> sql.update("DROP INDEX mentoring." + index.name()));
        int filled = sql.update(insert, values);
        sql.update("SET LOCAL maintenance_work_mem = '" + ROOM + "'");
        indexes.forEach(index -> sql.update(index.definition()));
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

    private List<Index> indexes() {
        return sql.list(
                "SELECT indexname, indexdef FROM pg_catalog.pg_indexes WHERE schemaname = 'mentoring' AND tablename = ?"
                        + " AND indexdef NOT LIKE 'CREATE UNIQUE%' ORDER BY indexname",
                row -> new Index(row.getString(1), row.getString(2)), table);
    }
}
