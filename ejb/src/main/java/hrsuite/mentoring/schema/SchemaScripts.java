package hrsuite.mentoring.schema;

/** A folder of migrations on the class path. Whoever brings tables of its own brings a bean of this type. */
public interface SchemaScripts {

    /** Folder on the class path, with the marker file {@code flyway.location} in it: {@code db/core}. */
    String folder();

    /** Name of the table, in our schema, that remembers which scripts of the folder have run. */
    String historyTable();

    /** Folders run in this order; tables that are referred to come first. The core is 0. */
    int order();
}
