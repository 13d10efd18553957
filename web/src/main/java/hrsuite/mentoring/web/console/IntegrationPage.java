package hrsuite.mentoring.web.console;

import hrsuite.mentoring.access.AccessService;
import hrsuite.mentoring.access.IntegrationDetail;
import hrsuite.mentoring.access.TokenDetail;
import hrsuite.mentoring.access.TokenDraft;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** One system that comes with secrets of ours: its tokens, a new one, and the end of each. */
@Named
@RequestScoped
public class IntegrationPage {

    private static final String SECRET = "secret of integration ";

    @EJB
    private AccessService access;

    private String id;
    private String[] roles = {};
    private Integer days;
    private IntegrationDetail integration;
    private List<TokenDetail> tokens;
    private String secret;

    @PostConstruct
    void readAddress() {
        id = Address.parameter("id");
    }

    /** Looks it up before anything is shown. */
    public void open() {
        Notices.orNotFound(() -> integration = access.integration(id == null ? "" : id));
    }

    public IntegrationDetail getIntegration() {
        return integration;
    }

    public List<TokenDetail> getTokens() {
        if (tokens == null) {
            tokens = access.tokens(id);
        }
        return tokens;
    }

    /** What its reader may give to a token. */
    public List<String> getGrantable() {
        return access.grantableRoles();
    }

    /** The token that has just been made, on the one page that shows it; null on all others. */
    public String getSecret() {
        if (secret == null) {
            secret = (String) Handover.take(SECRET + id);
        }
        return secret;
    }

    public boolean isOver(TokenDetail token) {
        return token.expiresAt() != null && !token.expiresAt().isAfter(Instant.now());
    }

    public String createToken() {
        return Notices.attempt(() -> {
            TokenDetail made = access.createToken(id, new TokenDraft(Arrays.asList(roles), days));
            Handover.leave(SECRET + id, made.secret());
            Notices.done("The token is made. Copy it now: it is not shown again.");
            return here();
        });
    }

    public String revokeToken() {
        String token = Address.parameter("token");
        return Notices.attempt(() -> {
            access.revokeToken(id, token);
            Notices.done("The token is worth nothing any more.");
            return here();
        });
    }

    public String remove() {
        return Notices.attempt(() -> {
            String name = access.integration(id).name();
            access.remove(id);
            Notices.done("“" + name + "” is removed, with all its tokens.");
            return "integrations?faces-redirect=true";
        });
    }

    private String here() {
        return "integration?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
