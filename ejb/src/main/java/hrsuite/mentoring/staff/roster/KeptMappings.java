package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.InTransaction;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** The mappings that are kept under a name. Whoever calls has checked the roles. */
@ApplicationScoped
class KeptMappings {

    @Inject
    private IntakeTables tables;

    @Inject
    private Event<Audited> event;

    private Consumer<Audited> events;

    protected KeptMappings() {}

    /** For whoever has no container around. */
    KeptMappings(IntakeTables tables, Consumer<Audited> events) {
        this.tables = tables;
        this.events = events;
    }

    @PostConstruct
    void furnish() {
        events = happened -> event.fire(happened);
    }

    @InTransaction
    public Page<MappingDetail> byName(PageRequest request) {
        return tables.mappings().kept(request);
    }

    @InTransaction
    public MappingDetail named(String name) {
        return tables.mappings().kept(name).orElseThrow(() -> Refusal.notFound("mapping", name));
    }

    /**
     * Forgets a mapping; what was read by it stays as it is.
     *
     * @param version the one that is meant; null for whichever it is
     */
    @InTransaction
    public void remove(String name, Long version, String by) {
        MappingDetail kept = named(name);
        if (version != null && kept.version() != version || !tables.mappings().remove(name, kept.version())) {
            throw Refusal.stale("mapping", name);
        }
        events.accept(new MappingKept(name, true, by));
    }
}
