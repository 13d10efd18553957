package hrsuite.mentoring.settings;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import org.eclipse.microprofile.config.ConfigProvider;

/** Ends the start where settings are missing; whatever else starts depends on it. */
@Singleton
@Startup
@PermitAll
public class RequiredSettings {

    private static final String KEY = "mp.jwt.verify.publickey";
    private static final String OPEN_ID = "mentoring.oidc.issuer";

    @PostConstruct
    void check() {
        demand(Settings.of(ConfigProvider.getConfig()));
    }

    static void demand(Settings settings) {
        settings.list("mentoring.server.settings", "")
                .forEach(name -> settings.require(name, "the server's configuration refers to it"));
        settings.require("mp.jwt.verify.issuer", "who issues bearer tokens, exactly as in their claim iss");
        if (settings.text(KEY, "").isEmpty()) {
            settings.require(
                    KEY + ".location",
                    "where the keys of the token issuer are: file or URL of a PEM, a JWK or a JWK set");
        }
        if (!settings.text(OPEN_ID, "").isEmpty()) {
            settings.require("mentoring.oidc.client-id", "the id of this module at the identity provider");
            settings.require(
                    "mentoring.oidc.redirect-base",
                    "the address of this module as browsers see it, as in https://hr.example.org/mentoring");
        }
        settings.demandComplete();
    }
}
