package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.InTransaction;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.FieldOwners;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The door for people who come one by one or in pieces: judged and taken in, each call one transaction. */
@ApplicationScoped
public class StaffSync {

    private static final Logger LOG = System.getLogger(StaffSync.class.getName());

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Event<Audited> event;

    private Sql sql;
    private Consumer<Audited> events;

    protected StaffSync() {}

    /** For whoever has no container around. */
    StaffSync(DataSource database, Consumer<Audited> events) {
        this.sql = new Sql(database);
        this.events = events;
    }

    @PostConstruct
    void furnish() {
        sql = new Sql(database);
        events = happened -> event.fire(happened);
    }

    /**
     * Takes people in who were sent together; whoever is wrong is refused, the others are taken in.
     *
     * @param source who says it: {@link FieldOwners#HR} or the name of an integration
     * @param people each person once
     * @return what became of each, in their order
     */
    @InTransaction
    public List<Pushed> take(String source, List<PersonPush> people) {
        List<Candidate> all = judged(source, people);
        write(source, all);
        return all.stream().map(Candidate::pushed).toList();
    }

    /**
     * Takes one person in, or refuses with every reason.
     *
     * @param version the version that the caller has seen; null when it does not matter
     * @throws Refusal INVALID for values; CONFLICT for a user name of somebody else; STALE for another version
     */
    @InTransaction
    public Pushed takeOne(String source, PersonPush person, Integer version) {
        List<Candidate> one = judged(source, List.of(person));
        Candidate candidate = one.get(0);
        if (version != null && (candidate.isNew() || candidate.present.version() != version)) {
            throw Refusal.stale("person", candidate.number());
        }
        candidate.pushed().orRefuse();
        write(source, one);
        return candidate.pushed();
    }

    /**
     * Takes in somebody whom an identity system creates: whoever was deleted comes back under a new id, and whoever is
     * here and not known to that system yet becomes known to it.
     *
     * @throws Refusal CONFLICT when the system knows the person already; else as for one
     */
    @InTransaction
    public Identity create(String source, PersonPush person) {
        List<Candidate> one = judged(source, List.of(person));
        Candidate candidate = one.get(0);
        Identities identities = new Identities(sql, source);
        refuseWhoIsThere(identities, candidate);
        candidate.pushed().orRefuse();
        Instant at = write(source, one);
        return identities.written(one, at).get(candidate);
    }

    /**
     * The same for many; whoever is wrong is refused, the others are taken in.
     *
     * @param people each person once, and nobody named by the key of another
     * @return what became of each, in their order
     */
    @InTransaction
    public List<Created> createAll(String source, List<PersonPush> people) {
        List<Candidate> all = judged(source, people);
        Identities identities = new Identities(sql, source);
        Map<Candidate, Refusal> refused = new HashMap<>();
        for (Candidate one : all) {
            refusal(identities, one).ifPresent(refusal -> refused.put(one, refusal));
        }
        List<Candidate> taken =
                all.stream().filter(one -> !refused.containsKey(one)).toList();
        Map<Candidate, Identity> written = identities.written(taken, write(source, taken));
        return all.stream()
                .map(one -> new Created(written.get(one), refused.get(one)))
                .toList();
    }

    private static Optional<Refusal> refusal(Identities identities, Candidate one) {
        try {
            refuseWhoIsThere(identities, one);
            one.pushed().orRefuse();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /** Gives whoever was deleted a new id, unless they are refused anyway. */
    private static void refuseWhoIsThere(Identities identities, Candidate one) {
        if (one.isNew()) {
            return;
        }
        long known = one.present.id();
        if (identities.isThere(known)) {
            throw Refusal.conflict(
                    "userName",
                    one.push.userName(),
                    "IDENTITY_THERE",
                    "There is a user with this externalId, userName or employeeNumber already.",
                    "Change that one.");
        }
        if (!one.isRefused()) {
            identities.revive(known);
        }
    }

    /**
     * Changes somebody whom an identity system knows.
     *
     * @throws Refusal as for one
     */
    @InTransaction
    public Identity change(String source, PersonPush person, Integer version) {
        return known(
                new Identities(sql, source), takeOne(source, person, version).person());
    }

    /**
     * Makes a leaver of somebody whom an identity system deletes, and takes the id away.
     *
     * @throws Refusal NOT_FOUND; STALE for another version; CONFLICT when somebody else owns who works here
     */
    @InTransaction
    public void delete(String source, String id, Integer version) {
        Identities identities = new Identities(sql, source);
        Identity identity = identities.identity(IdentityKey.parse(id)).orElseThrow(() -> Refusal.notFound("user", id));
        Pushed left = takeOne(source, new PersonPush("", identity.person(), null, null, false, Map.of()), version);
        left.orConflict();
        identities.delete(identity.person());
    }

    private static Identity known(Identities identities, long person) {
        return identities.current(person).orElseThrow(() -> Refusal.notFound("user", person));
    }

    private List<Candidate> judged(String source, List<PersonPush> people) {
        List<Candidate> all = people.stream().map(Candidate::new).toList();
        PeopleLookup lookup = new PeopleLookup(sql, source);
        lookup.find(all);
        Judge judge = new Judge(source, FieldOwners.read(sql), today());
        all.forEach(judge::judge);
        lookup.refuseTakenNames(all);
        new Managers(sql).judge(all);
        return all;
    }

    /** When it was. */
    private Instant write(String source, List<Candidate> all) {
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        List<Candidate> taken = all.stream().filter(one -> !one.isRefused()).toList();
        new PeopleWriter(sql, source, at, today()).write(taken);
        Links links = new Links(sql, source);
        links.keep(taken);
        links.conflicts(taken, at);
        StaffPushed pushed = new StaffPushed(
                source,
                taken.stream()
                        .filter(one -> one.isNew() || one.isChanged())
                        .map(Candidate::moved)
                        .toList());
        if (!pushed.people().isEmpty()) {
            events.accept(pushed);
            LOG.log(Level.DEBUG, "Staff pushed: {0}.", pushed.detail());
        }
        return at;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
