package hrsuite.mentoring.schema;

import jakarta.enterprise.context.ApplicationScoped;

/** The tables that every installation has. */
@ApplicationScoped
class CoreScripts implements SchemaScripts {

    @Override
    public String folder() {
        return "db/core";
    }

    @Override
    public String historyTable() {
        return "migration_core";
    }

    @Override
    public int order() {
        return 0;
    }
}
