package hrsuite.mentoring.reverse;

import hrsuite.mentoring.schema.SchemaScripts;
import jakarta.enterprise.context.ApplicationScoped;

/** The tables of this extension, after those of the core that they refer to. */
@ApplicationScoped
class ReverseScripts implements SchemaScripts {

    @Override
    public String folder() {
        return "db/reverse";
    }

    @Override
    public String historyTable() {
        return "migration_reverse";
    }

    @Override
    public int order() {
        return 10;
    }
}
