package hrsuite.mentoring.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** As in production: people and scripts come in by way of the company's identity provider, here a real Keycloak. */
@Tag("postgresql")
class IdentityProviderIT {

    private static final String WITH_BROWSER = "hrsuite.mentoring.it.Browser#isThereOrRequired";
    private static final Duration RENEWAL = Duration.ofMinutes(1);
    private static final String SESSION = "MENTORING_SESSION";

    /** The status of each; 0 for one that is sent elsewhere. */
    private static final String FOUR_AT_ONCE = "Promise.all([1, 2, 3, 4].map(() => "
            + "fetch('programs.xhtml', {redirect: 'manual'}).then(answer => answer.status)))";

    private static IdentityProvider provider;
    private static LibertyServer server;

    private final List<Browser> browsers = new ArrayList<>();

    @BeforeAll
    static void startsBoth() {
        int port = Under.port("client.http") + 2;
        provider = IdentityProvider.start(port + 1, URI.create("http://localhost:" + port + "/mentoring"));
        Databases.create("provider");
        server = LibertyServer.named("provider", port, Under.port("client.https") + 2)
                .withoutAnySetting()
                .onPostgreSql("provider")
                .with("http.host", "localhost")
                .with("mp.jwt.verify.issuer", provider.issuer())
                .with("mp.jwt.verify.publickey.location", provider.keys())
                .with("mp.jwt.verify.audiences", "mentoring-api")
                .with("mentoring.oidc.issuer", provider.issuer())
                .with("mentoring.oidc.client-id", "mentoring-console")
                .with("mentoring.oidc.client-secret", provider.clientSecret())
                .with("mentoring.oidc.redirect-base", "http://localhost:" + port + "/mentoring")
                .with("mentoring.oidc.renew-minutes", String.valueOf(RENEWAL.toMinutes()))
                .start();
    }

    @AfterAll
    static void endsBoth() {
        if (server != null) {
            server.close();
        }
        if (provider != null) {
            provider.close();
        }
    }

    @AfterEach
    void closesTheBrowsers() {
        browsers.forEach(Browser::close);
    }

    @Test
    @EnabledIf(WITH_BROWSER)
    void whoSignsInAtTheProviderSeesThePageThatWasWanted() {
        Page page = visitor();
        page.navigate(console("rosters.xhtml"));
        assertThat(page).hasURL(Pattern.compile(provider.issuer() + "/.*code_challenge_method=S256.*"));
        String before = session(page).value;

        fillSignIn(page, "avery");

        assertThat(page).hasURL(console("rosters.xhtml"));
        assertThat(page.locator("header")).containsText("avery");
        assertThat(rosters(page)).hasCount(1);
        assertThat(session(page).value).as("session id after the sign-in").isNotEqualTo(before);
        assertThat(session(page).secure).as("cookie for https only").isTrue();
    }

    @Test
    @EnabledIf(WITH_BROWSER)
    void groupsOfTheProviderAreTheRoles() {
        Page page = signedIn("vivian");

        assertThat(rosters(page)).hasCount(0);
        assertThat(page.navigate(console("programs.xhtml")).status()).isEqualTo(200);
    }

    @Test
    @EnabledIf(WITH_BROWSER)
    void signOutEndsTheSessionHereAndAtTheProvider() {
        Page page = signedIn("avery");
        Cookie left = session(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertSignInIsAskedFor(page);
        page.navigate(console("rosters.xhtml"));
        assertSignInIsAskedFor(page);

        Page finder = visitor();
        finder.context().addCookies(List.of(left));
        finder.navigate(console("rosters.xhtml"));
        assertSignInIsAskedFor(finder);
    }

    @Test
    @EnabledIf(WITH_BROWSER)
    void anAnswerThatNobodyHereAskedForIsRefused() {
        Page page = visitor();
        page.navigate(console(""));
        assertSignInIsAskedFor(page);

        assertThat(page.navigate(console("callback?code=anything&state=anything"))
                        .status())
                .isEqualTo(403);
        page.navigate(console("rosters.xhtml"));
        assertSignInIsAskedFor(page);
    }

    @Test
    @EnabledIf(WITH_BROWSER)
    void rolesAreAskedForAgainAndWhoIsLockedOutIsOut() {
        Page risen = signedIn("rowan");
        Page leaver = signedIn("lane");
        Instant renewed = Instant.now().plus(RENEWAL);
        assertThat(rosters(risen)).hasCount(0);

        provider.realm().putIntoGroup("rowan", "hr-admin");
        provider.realm().lockOut("lane");
        risen.waitForTimeout(Duration.between(Instant.now(), renewed).toMillis() + 1_000);

        assertThat(risen.evaluate(FOUR_AT_ONCE)).as("pages asked for at once").isEqualTo(List.of(200, 200, 200, 200));
        risen.navigate(console(""));
        assertThat(rosters(risen)).hasCount(1);
        assertThat(leaver.evaluate(FOUR_AT_ONCE))
                .as("pages for somebody locked out")
                .isEqualTo(List.of(0, 0, 0, 0));
        leaver.navigate(console(""));
        assertSignInIsAskedFor(leaver);
    }

    @Test
    void aScriptComesInByATokenOfTheProvider() {
        Api script = new Api(server.base(), provider.realm().tokenOf("staff-script"));

        assertThat(script.get("/programs").expecting(200).items()).isEmpty();
        assertThat(script.get("/audit").status())
                .as("what its groups do not allow")
                .isEqualTo(403);
    }

    @Test
    void aTokenForSomebodyElseIsRefused() {
        Api script = new Api(server.base(), provider.realm().tokenOf("canteen-script"));

        Api.Answer answer = script.get("/programs").expecting(401);

        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void rolesOfTheRealmOpenScimAndRestToAnIdentitySystem() {
        Api system = new Api(server.base(), provider.realm().tokenOf("hris-script"));
        String users = server.base() + "/mentoring/scim/v2/Users";
        String body =
                """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"kc.one@example.com",
                 "externalId":"KC1","name":{"givenName":"Kim","familyName":"Cole"}}""";

        String id = system.post(users, "application/scim+json", BodyPublishers.ofString(body))
                .expecting(201)
                .json()
                .getString("id");

        JsonObject found = system.get(
                        users + "?filter=userName%20eq%20%22KC.ONE@example.com%22", "application/scim+json")
                .expecting(200)
                .json();
        assertThat(found.getInt("totalResults")).isEqualTo(1);
        JsonObject person = system.get("/staff/KC1").expecting(200).json();
        assertThat(person.getString("source")).isEqualTo("service-account-hris-script");
        assertThat(system.get("/changes").expecting(200).items())
                .extracting(change -> change.getString("subject"))
                .contains("staff/KC1");
        assertThat(system.get("/audit").status()).isEqualTo(403);
        system.call("DELETE", users + "/" + id, null).expecting(204);

        Api viewer = new Api(server.base(), provider.realm().tokenOf("staff-script"));
        assertThat(viewer.get(users, "application/scim+json").status())
                .as("what its roles do not allow")
                .isEqualTo(403);
    }

    @Test
    void aNewKeyOfTheProviderIsPickedUpAndTheOneBeforeStaysGood() {
        String before = provider.realm().tokenOf("hris-script");
        new Api(server.base(), before).get("/staff").expecting(200);

        provider.realm().rotateKeys();
        String after = provider.realm().tokenOf("hris-script");

        assertThat(keyOf(after)).as("key that signs").isNotEqualTo(keyOf(before));
        new Api(server.base(), after).get("/staff").expecting(200);
        new Api(server.base(), before).get("/staff").expecting(200);
    }

    private static String keyOf(String token) {
        String head = new String(Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))), UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(head))) {
            return reader.readObject().getString("kid");
        }
    }

    private Page visitor() {
        Browser browser = new Browser();
        browsers.add(browser);
        return browser.page(1280, 900);
    }

    private Page signedIn(String person) {
        Page page = visitor();
        page.navigate(console(""));
        fillSignIn(page, person);
        assertThat(page.locator("h1")).containsText("Overview");
        return page;
    }

    private static void fillSignIn(Page page, String person) {
        page.locator("#username").fill(person);
        page.locator("#password").fill(provider.password());
        page.locator("#kc-login").click();
    }

    private static void assertSignInIsAskedFor(Page page) {
        assertThat(page).hasURL(Pattern.compile(provider.issuer() + "/.*"));
        assertThat(page.locator("#username")).isVisible();
    }

    private static Locator rosters(Page page) {
        return page.locator("nav").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Rosters"));
    }

    private static Cookie session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no cookie " + SESSION));
    }

    private static String console(String page) {
        return server.base() + "/mentoring/" + page;
    }
}
