package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says whose ratings a reader must not see: their own, and those of everybody above them in the reporting line. */
@ApplicationScoped
class Reader {

    private static final String FIRST = "SELECT id, manager_number FROM mentoring.person WHERE LOWER(user_name) = ?";
    private static final String NEXT = "SELECT id, manager_number FROM mentoring.person WHERE employee_number = ?";

    private record Step(long person, String manager) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    @ConfigProperty(name = "mentoring.succession.own-and-superiors-visible", defaultValue = "false")
    private boolean everythingVisible;

    Reader() {}

    Reader(DataSource database, boolean everythingVisible) {
        this.database = database;
        this.everythingVisible = everythingVisible;
    }

    /**
     * Person ids.
     *
     * @param caller sign-in name, which is a person's user name in any case; a caller who is none of the staff sees all
     */
    Set<Long> hiddenFrom(String caller) {
        Set<Long> hidden = new LinkedHashSet<>();
        Optional<Step> at = everythingVisible ? Optional.empty() : step(FIRST, caller.toLowerCase(Locale.ROOT));
        while (at.isPresent() && hidden.add(at.get().person())) {
            String manager = at.get().manager();
            at = manager == null ? Optional.empty() : step(NEXT, manager);
        }
        return hidden;
    }

    private Optional<Step> step(String query, String key) {
        return new Sql(database).one(query, row -> new Step(row.getLong(1), row.getString(2)), key);
    }
}
