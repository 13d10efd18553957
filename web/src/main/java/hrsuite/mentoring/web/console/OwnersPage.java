package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.access.AccessService;
import hrsuite.mentoring.access.IntegrationDetail;
import hrsuite.mentoring.staff.sync.ConflictDetail;
import hrsuite.mentoring.staff.sync.FieldOwnerDetail;
import hrsuite.mentoring.staff.sync.SyncService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** Which source owns which field of everybody, and what sources would have otherwise. */
@Named
@RequestScoped
public class OwnersPage {

    @EJB
    private SyncService staff;

    @EJB
    private AccessService access;

    private String cursor;
    private String source;
    private Page<ConflictDetail> conflicts;
    private List<FieldOwnerDetail> owners;
    private List<String> systems;

    @PostConstruct
    void readAddress() {
        cursor = Address.parameter("cursor");
    }

    public Page<ConflictDetail> getConflicts() {
        if (conflicts == null) {
            conflicts = staff.conflicts(new PageRequest(PageRequest.USUAL, cursor));
        }
        return conflicts;
    }

    public List<FieldOwnerDetail> getOwners() {
        if (owners == null) {
            owners = staff.owners();
        }
        return owners;
    }

    /** Names of systems to choose from; those that sign in with tokens of the company's provider can be written. */
    public List<String> getSystems() {
        if (systems == null) {
            systems = access.integrations(new PageRequest(PageRequest.LARGEST, null)).items().stream()
                    .map(IntegrationDetail::name)
                    .toList();
        }
        return systems;
    }

    /** A field as a word: {@code jobTitle} is {@code job title}. */
    public String label(String field) {
        return field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    public String own(String field) {
        return Notices.attempt(() -> {
            String owner = Shown.given(source);
            staff.own(field, owner);
            Notices.done(
                    owner == null
                            ? "Whoever says a value of " + label(field) + " owns it."
                            : label(field) + " belongs to " + owner + " from now on.");
            return "owners?faces-redirect=true";
        });
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
