package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import javax.sql.DataSource;

/** Where intakes are kept: the intake, its file, its columns, its rows, its remarks and its problems. */
@ApplicationScoped
class IntakeTables {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    @Any
    private Instance<RosterColumns> columnBeans;

    private Sql sql;
    private KnownColumns known;
    private IntakeStore intakes;
    private ContentStore files;
    private ColumnStore columns;
    private MappingStore mappings;
    private RemarkStore remarks;
    private ProblemStore problems;
    private Staging rows;

    protected IntakeTables() {}

    /** For whoever has no container around. */
    IntakeTables(DataSource database, Collection<RosterColumns> further) {
        furnish(database, further);
    }

    @PostConstruct
    void furnish() {
        furnish(database, columnBeans.stream().toList());
    }

    private void furnish(DataSource source, Collection<RosterColumns> further) {
        sql = new Sql(source);
        known = new KnownColumns(further);
        intakes = new IntakeStore(sql);
        files = new ContentStore(sql);
        columns = new ColumnStore(sql, known);
        mappings = new MappingStore(sql);
        remarks = new RemarkStore(sql);
        problems = new ProblemStore(sql);
        rows = new Staging(sql, problems);
    }

    Sql sql() {
        return sql;
    }

    /** What columns are understood. */
    KnownColumns known() {
        return known;
    }

    IntakeStore intakes() {
        return intakes;
    }

    ContentStore files() {
        return files;
    }

    ColumnStore columns() {
        return columns;
    }

    MappingStore mappings() {
        return mappings;
    }

    RemarkStore remarks() {
        return remarks;
    }

    ProblemStore problems() {
        return problems;
    }

    Staging rows() {
        return rows;
    }

    Settlement settlement() {
        return new Settlement(sql, problems, columns);
    }

    Judgment judgment() {
        return new Judgment(sql, problems, known);
    }
}
