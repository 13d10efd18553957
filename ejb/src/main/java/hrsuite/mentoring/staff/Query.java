package hrsuite.mentoring.staff;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** A statement that is put together piece by piece, each piece with its values; arrays of values stay one value. */
final class Query {

    /** The most values in one array; H2 takes 65,536. */
    static final int LARGEST_ARRAY = 50_000;

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Query(String sql, Object... values) {
        add(sql, values);
    }

    /** Appends a piece, with a space before it. */
    Query add(String piece, Object... itsValues) {
        sql.append(' ').append(piece);
        for (Object value : itsValues) {
            refuseUnstorable(value);
            values.add(value);
        }
        return this;
    }

    <T> List<T> list(DataSource database, Sql.RowView<T> view) {
        return new Sql(database).list(sql.toString(), view, values.toArray());
    }

    void each(DataSource database, Sql.RowVisitor visitor) {
        new Sql(database).each(sql.toString(), visitor, values.toArray());
    }

    /** Runs it as a change and says how many rows it changed. */
    int change(DataSource database) {
        return new Sql(database).update(sql.toString(), values.toArray());
    }

    /** The pattern, with {@code !} as its escape, of texts in which a word occurs. */
    static String containing(String word) {
        return "%" + word.replaceAll("[!%_]", "!$0") + "%";
    }

    /** No text with such characters is in a database, and PostgreSQL fails when asked for one. */
    private static void refuseUnstorable(Object value) {
        if (value instanceof String[] texts) {
            Arrays.stream(texts).forEach(Query::refuseUnstorable);
        } else if (value instanceof String text && text.codePoints().anyMatch(Query::isUnstorable)) {
            throw Refusal.invalid(
                    "text",
                    null,
                    "UNSTORABLE_CHARACTER",
                    "A text that is asked for has a NUL character or half a surrogate pair in it.",
                    "Send the text as well-formed UTF-8, without NUL.");
        }
    }

    private static boolean isUnstorable(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }
}
