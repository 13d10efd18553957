package hrsuite.mentoring.database;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Port: puts many new rows into a table, in whatever transaction the caller is in. Two adapters: PostgreSQL's COPY, and
 * batches for everybody else.
 */
public interface RowLoader {

    /** How a text stands for a value. */
    enum Type {
        /** As it is; without NUL and half characters. */
        TEXT,
        /** {@code yyyy-MM-dd}. */
        DAY,
        /** Digits of an {@code integer}. */
        NUMBER,
        /** Digits of a {@code bigint}. */
        LONG_NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** {@code yyyy-MM-ddTHH:mm:ss.SSSSSSZ}. */
        TIME
    }

    /** A column of the table. */
    record Column(String name, Type type) {}

    /**
     * Where rows go.
     *
     * @param table with its schema
     */
    record Target(String table, List<Column> columns) {

        String insert() {
            return "INSERT INTO " + table + " (" + names() + ") VALUES (?" + ", ?".repeat(columns.size() - 1) + ")";
        }

        String names() {
            return columns.stream().map(Column::name).collect(Collectors.joining(", "));
        }
    }

    /**
     * Loads rows while they come: never all of them are in memory. No other statement may run in the transaction before
     * the last one has been handed out.
     *
     * @param values the texts of a row in the order of the columns, null for none
     * @return how many rows there were
     * @throws SqlFailure when the database refuses one; the transaction is then to be rolled back
     */
    <T> long load(Target target, Iterator<T> rows, Function<T, String[]> values);
}
