package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;

/** People as identity systems see and change them, for whoever works in the background on behalf of one. */
@ApplicationScoped
public class IdentityDirectory {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private StaffSync sync;

    private Sql sql;

    protected IdentityDirectory() {}

    @PostConstruct
    void furnish() {
        sql = new Sql(database);
    }

    /** Somebody as a source sees them; empty for nobody, also for whoever was deleted. */
    public Optional<Identity> identity(String source, String id) {
        return identities(source).identity(IdentityKey.parse(id));
    }

    /**
     * Those who are asked for.
     *
     * @throws Refusal INVALID for a value that a field cannot be compared with; UNREADABLE for an unknown cursor
     */
    public IdentityPage identities(String source, IdentityQuery query) {
        return identities(source).page(query);
    }

    /** The employee number of whoever has an id, or a key of the source; else what was given. */
    public String managerNumber(String source, String key) {
        return identities(source).numberOf(key);
    }

    /**
     * Takes in somebody whom an identity system creates; whoever was deleted comes back under a new id.
     *
     * @throws Refusal INVALID with every reason; CONFLICT when the source knows the person already
     */
    public Identity create(String source, PersonPush person) {
        return sync.create(source, person);
    }

    /**
     * Changes somebody.
     *
     * @param version the version that was seen; null when it does not matter
     * @throws Refusal INVALID with every reason; CONFLICT for a user name of somebody else; STALE for another version
     */
    public Identity change(String source, PersonPush person, Integer version) {
        return sync.change(source, person, version);
    }

    /**
     * Makes a leaver of somebody and takes the id away.
     *
     * @throws Refusal NOT_FOUND; STALE for another version; CONFLICT when somebody else owns who works here
     */
    public void delete(String source, String id, Integer version) {
        sync.delete(source, id, version);
    }

    private Identities identities(String source) {
        return new Identities(sql, source);
    }
}
