package hrsuite.mentoring.access;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;

/** Systems that come with secrets of ours. */
@Stateless
@DenyAll
@DeclareRoles({"hr-admin", "hr-viewer", "succession", "hris-sync", "privacy", "concern-reader", "auditor", "participant"
})
public class AccessService {

    /** What a token may open: what machines do. */
    private static final List<String> FOR_MACHINES = List.of("hris-sync", "hr-viewer", "hr-admin", "succession");

    private static final int MOST_DAYS = 3_650;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Resource
    private SessionContext caller;

    @Inject
    private Event<AccessChanged> changed;

    /** One page of them, oldest first. */
    @RolesAllowed("hr-admin")
    public Page<IntegrationDetail> integrations(PageRequest page) {
        return kept().page(page);
    }

    /**
     * One of them.
     *
     * @throws Refusal NOT_FOUND
     */
    @RolesAllowed("hr-admin")
    public IntegrationDetail integration(String id) {
        return kept().integration(id);
    }

    /** The roles that whoever asks may give to a token, in a fixed order. */
    @RolesAllowed("hr-admin")
    public List<String> grantableRoles() {
        return FOR_MACHINES.stream().filter(caller::isCallerInRole).toList();
    }

    /**
     * Makes a new one.
     *
     * @param name small letters, digits, point, dash and underscore, 2 to 60 of them
     * @throws Refusal INVALID for another name; CONFLICT when there is one of that name
     */
    @RolesAllowed("hr-admin")
    public IntegrationDetail create(String name) {
        if (name == null
                || !name.matches("[a-z0-9][a-z0-9._-]{1,59}")
                || List.of("hr", "roster").contains(name)) {
            throw Refusal.invalid(
                    "name",
                    name,
                    "NAME_UNREADABLE",
                    "An integration is not called " + name + ".",
                    "Use 2 to 60 small letters, digits, points, dashes and underscores, and neither hr nor roster.");
        }
        if (kept().isThere(name)) {
            throw Refusal.conflict(
                    "name", name, "NAME_TAKEN", "There is an integration called " + name + ".", "Use that one.");
        }
        IntegrationDetail integration = kept().add(name, by());
        changed.fire(new AccessChanged("INTEGRATION_CREATED", "integration/" + integration.id(), name));
        return integration;
    }

    /**
     * Takes one away, with all its tokens; what it said stays.
     *
     * @throws Refusal NOT_FOUND
     */
    @RolesAllowed("hr-admin")
    public void remove(String id) {
        IntegrationDetail integration = kept().integration(id);
        kept().remove(id);
        changed.fire(new AccessChanged("INTEGRATION_REMOVED", "integration/" + id, integration.name()));
    }

    /**
     * Its tokens, oldest first, without the secrets.
     *
     * @throws Refusal NOT_FOUND
     */
    @RolesAllowed("hr-admin")
    public List<TokenDetail> tokens(String integration) {
        kept().integration(integration);
        return kept().tokens(integration);
    }

    /**
     * One of its tokens, without the secret.
     *
     * @throws Refusal NOT_FOUND
     */
    @RolesAllowed("hr-admin")
    public TokenDetail token(String integration, String token) {
        return kept().token(integration, token);
    }

    /**
     * Makes a token and shows it, this once.
     *
     * @throws Refusal NOT_FOUND; INVALID for roles that whoever asks lacks, or that no machine has
     */
    @RolesAllowed("hr-admin")
    public TokenDetail createToken(String integration, TokenDraft draft) {
        String name = kept().integration(integration).name();
        judge(draft);
        TokenDetail token = kept().addToken(integration, draft, by());
        changed.fire(new AccessChanged(
                "TOKEN_CREATED", "token/" + token.id(), name + ", roles=" + String.join(" ", token.roles())));
        return token;
    }

    /**
     * Makes a token worth nothing from now on.
     *
     * @throws Refusal NOT_FOUND
     */
    @RolesAllowed("hr-admin")
    public void revokeToken(String integration, String token) {
        if (!kept().removeToken(integration, token)) {
            throw Refusal.notFound("token", token);
        }
        changed.fire(new AccessChanged("TOKEN_REVOKED", "token/" + token, "integration=" + integration));
    }

    private void judge(TokenDraft draft) {
        if (draft.roles().isEmpty() || !grantableRoles().containsAll(draft.roles())) {
            throw Refusal.invalid(
                    "roles",
                    String.join(" ", draft.roles()),
                    "ROLE_NOT_GRANTED",
                    "A token gets one or more roles of " + String.join(", ", FOR_MACHINES)
                            + ", each of which whoever makes it has.",
                    "Have somebody make it who has these roles.");
        }
        if (draft.days() != null && (draft.days() < 1 || draft.days() > MOST_DAYS)) {
            throw Refusal.invalid(
                    "days",
                    draft.days(),
                    "DAYS_OUT_OF_RANGE",
                    "A token is not good for " + draft.days() + " days.",
                    "Say 1 to " + MOST_DAYS + ", or nothing for a token without an end.");
        }
    }

    private Integrations kept() {
        return new Integrations(new Sql(database));
    }

    private String by() {
        return caller.getCallerPrincipal().getName();
    }
}
