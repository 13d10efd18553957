package hrsuite.mentoring.schema;

import java.util.Map;

/**
 * How migrations write an index over texts that are compared in any case, as {@code (${folded}family_name${end})}: over the
 * small letters, and good for beginnings as well, where the database can do that; over the text itself elsewhere. A line
 * behind {@code ${postgresql}} is for PostgreSQL only, one behind {@code ${others}} for all other databases.
 */
public final class FoldedIndexes {

    private FoldedIndexes() {}

    /**
     * The placeholders.
     *
     * @param database name of the product, or address of the database; in any case
     */
    public static Map<String, String> of(String database) {
        return database.toLowerCase(java.util.Locale.ROOT).contains("postgresql")
                ? Map.of("folded", "lower(", "end", ") text_pattern_ops", "postgresql", "", "others", "-- ")
                : Map.of("folded", "", "end", "", "postgresql", "-- ", "others", "");
    }
}
