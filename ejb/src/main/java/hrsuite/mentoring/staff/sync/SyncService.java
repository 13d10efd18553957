package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.SqlFailure;
import hrsuite.mentoring.staff.FieldOwners;
import hrsuite.mentoring.staff.StaffDirectory;
import hrsuite.mentoring.staff.StaffField;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** People as machines and people of HR send them, one by one or in pieces. */
@Stateless
@DenyAll
@DeclareRoles({"hr-admin", "hris-sync"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SyncService {

    private static final Logger LOG = System.getLogger(SyncService.class.getName());
    private static final int ATTEMPTS = 3;

    @Inject
    private StaffSync sync;

    @Inject
    private StaffDirectory directory;

    @Inject
    private Ownership ownership;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Resource
    private SessionContext caller;

    /**
     * Takes people in, together in one transaction; whoever is wrong is refused, the others are taken in.
     *
     * @param people each person once
     * @return what became of each, in their order
     */
    @RolesAllowed("hris-sync")
    public List<Pushed> take(List<PersonPush> people) {
        return settled(() -> sync.take(source(), people));
    }

    /**
     * Takes one person in.
     *
     * @param version the version that the caller has seen; null when it does not matter
     * @throws Refusal INVALID with every reason; CONFLICT for a user name of somebody else; STALE for another version
     */
    @RolesAllowed({"hr-admin", "hris-sync"})
    public Pushed takeOne(PersonPush person, Integer version) {
        return settled(() -> sync.takeOne(source(), person, version));
    }

    /**
     * Makes somebody a leaver; who has left already stays so.
     *
     * @param version as for taking in
     * @throws Refusal NOT_FOUND; STALE for another version; CONFLICT when another source owns who works here
     */
    @RolesAllowed({"hr-admin", "hris-sync"})
    public Pushed leave(String employeeNumber, Integer version) {
        long person = directory
                .person(employeeNumber)
                .orElseThrow(() -> Refusal.notFound("person", employeeNumber))
                .key();
        Pushed left = takeOne(PersonPush.about(person, Map.of(StaffField.STATUS, "LEAVER")), version);
        left.orConflict();
        return left;
    }

    /** Somebody as identity systems see them; empty for nobody, also for whoever was deleted. */
    @RolesAllowed("hris-sync")
    public Optional<Identity> identity(String id) {
        return identities().identity(IdentityKey.parse(id));
    }

    /** Whoever signs in by that name. */
    @RolesAllowed("hris-sync")
    public Optional<Identity> identityNamed(String userName) {
        return identities().named(userName);
    }

    /**
     * Those who are asked for.
     *
     * @throws Refusal INVALID for a value that a field cannot be compared with; UNREADABLE for an unknown cursor
     */
    @RolesAllowed("hris-sync")
    public IdentityPage identities(IdentityQuery query) {
        return identities().page(query);
    }

    /** The employee number of whoever has an id, or a key of the caller; else what was given. */
    @RolesAllowed("hris-sync")
    public String managerNumber(String key) {
        return identities().numberOf(key);
    }

    /**
     * Takes in somebody whom an identity system creates; whoever was deleted comes back under a new id.
     *
     * @throws Refusal INVALID with every reason; CONFLICT when the caller knows the person already
     */
    @RolesAllowed("hris-sync")
    public Identity createIdentity(PersonPush person) {
        return settled(() -> sync.create(source(), person));
    }

    /**
     * Takes in those whom an identity system creates together, in one transaction; whoever is wrong is refused, the
     * others are taken in.
     *
     * @param people each person once, and nobody named by the key of another
     * @return what became of each, in their order
     */
    @RolesAllowed("hris-sync")
    public List<Created> createIdentities(List<PersonPush> people) {
        return settled(() -> sync.createAll(source(), people));
    }

    /**
     * Changes somebody.
     *
     * @param version the version that the caller has seen; null when it does not matter
     * @throws Refusal INVALID with every reason; CONFLICT for a user name of somebody else; STALE for another version
     */
    @RolesAllowed("hris-sync")
    public Identity changeIdentity(PersonPush person, Integer version) {
        return settled(() -> sync.change(source(), person, version));
    }

    /**
     * Makes a leaver of somebody and takes the id away.
     *
     * @throws Refusal NOT_FOUND; STALE for another version; CONFLICT when somebody else owns who works here
     */
    @RolesAllowed("hris-sync")
    public void deleteIdentity(String id, Integer version) {
        settled(() -> {
            sync.delete(source(), id, version);
            return id;
        });
    }

    private Identities identities() {
        return new Identities(new Sql(database), source());
    }

    /** What sources would have otherwise than the owners of the fields; one page, oldest first. */
    @RolesAllowed("hr-admin")
    public Page<ConflictDetail> conflicts(PageRequest page) {
        return ownership.conflicts(page);
    }

    /** Who owns each field of everybody. */
    @RolesAllowed("hr-admin")
    public List<FieldOwnerDetail> owners() {
        return ownership.owners();
    }

    /**
     * Gives a field of everybody to a source, from now on.
     *
     * @param source null to take it back: then whoever said a value owns it
     * @throws Refusal NOT_FOUND for a field that there is not; INVALID for a source that cannot be one
     */
    @RolesAllowed("hr-admin")
    public FieldOwnerDetail own(String field, String source) {
        return ownership.own(field, source);
    }

    /** Whoever writes the same people, units or grades at the same moment wins, and this comes after it. */
    private static <T> T settled(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (SqlFailure failure) {
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                LOG.log(Level.DEBUG, "Somebody else wrote the same at the same moment.", failure);
            }
        }
    }

    /** A machine speaks under its own name, a person of HR for HR. */
    private String source() {
        return caller.isCallerInRole("hris-sync")
                ? SourceName.of(caller.getCallerPrincipal().getName())
                : FieldOwners.HR;
    }
}
