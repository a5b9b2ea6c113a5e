package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import almanac.AlmanacHttpTest;
import almanac.stories.Axe;
import almanac.stories.Chromium;
import almanac.web.SiteAddress;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.springframework.beans.factory.annotation.Autowired;

/// Signing in with a passkey, in a real browser with an authenticator that Selenium plays.
@AlmanacHttpTest
class PasskeyStories {
    private static final String PASSWORD = Writers.PASSWORD;

    private static Chromium chromium;
    private static VirtualAuthenticator authenticator;

    @Autowired
    SiteAddress site;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    Audit audit;

    @BeforeAll
    static void a_browser_with_an_authenticator() {
        chromium = Chromium.start();
        authenticator = chromium.driver()
                .addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                        .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                        .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                        .setHasResidentKey(true)
                        .setHasUserVerification(true)
                        .setIsUserVerified(true));
    }

    @AfterAll
    static void closed() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void nobody_is_signed_in() {
        authenticator.removeAllCredentials();
        chromium.open(site.url() + "/studio/sign-in");
        chromium.driver().manage().deleteAllCookies();
        chromium.open(site.url() + "/studio/sign-in");
    }

    private static String at() {
        return chromium.driver().getCurrentUrl();
    }

    private static void type(String field, String text) {
        chromium.driver().findElement(By.id(field)).sendKeys(text);
    }

    private static void click(String selector) {
        chromium.driver().findElement(By.cssSelector(selector)).click();
    }

    private static void sees(String selector, String words) {
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(chromium.driver()
                                .findElement(By.cssSelector(selector))
                                .getText())
                        .contains(words));
    }

    private Person signedIn(Role role) {
        var person = new Writers(people, passwords, site).add(role);
        type("email", person.email().orElseThrow());
        type("password", PASSWORD);
        click("form[action$='/sign-in'] button");
        await().until(() -> at().endsWith("/studio"));
        return person;
    }

    private void addPasskey() {
        chromium.open(site.url() + "/studio/account");
        type("passkey-name", "Grandmother's clock");
        type("passkey-current", PASSWORD);
        click("form[data-passkey=create] button");
        sees(".told", "The passkey was added");
    }

    private static void signOut() {
        click("form[action$='/sign-out'] button");
        await().until(() -> at().contains("/sign-in"));
    }

    @Test
    void a_passkey_is_added_lets_in_and_lets_nobody_in_once_it_is_removed() {
        var person = signedIn(Role.EDITOR);
        addPasskey();
        sees(".keys strong", "Grandmother's clock");
        click(".keys summary");
        shutsNobodyOut();
        chromium.open(site.url() + "/studio/people");
        sees("main h1", "not for you");
        shutsNobodyOut();
        signOut();

        chromium.open(site.url() + "/studio/articles");
        click("form[data-passkey=get] button");
        await().until(() -> at().endsWith("/studio/articles"));
        assertThat(audit.of("person/" + person.handle()))
                .extracting(AuditEntry::action)
                .endsWith("signed-in", "passkey.added", "signed-in");

        chromium.open(site.url() + "/studio/account");
        click(".keys summary");
        chromium.driver().findElement(By.cssSelector("[id^=passkey-current-]")).sendKeys(PASSWORD);
        click(".keys button.grave");
        sees(".told", "removed");
        signOut();
        click("form[data-passkey=get] button");
        sees("main > .problem", "opens nothing here");
        assertThat(at()).contains("/sign-in");
    }

    private static void shutsNobodyOut() {
        Axe.into(chromium);
        for (var light : Chromium.Light.values()) {
            for (var width : new int[] {360, 1280}) {
                assertThat(Axe.findings(chromium.at(width, 800, light))).isEmpty();
            }
        }
    }

    @Test
    void a_wrong_password_adds_no_passkey_and_says_so_beside_the_form() {
        signedIn(Role.AUTHOR);
        chromium.open(site.url() + "/studio/account");
        type("passkey-name", "Not mine");
        type("passkey-current", "not the one at all");
        click("form[data-passkey=create] button");
        sees("form[data-passkey=create] .problem", "not your present password");
        assertThat(authenticator.getCredentials()).isEmpty();
    }

    /// What the authenticator signs for a page of that site that asks as this script does.
    private static String signed(String page, String options, String how) {
        chromium.open(page);
        return chromium.await("""
            const done = arguments[arguments.length - 1];
            const options = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(arguments[0]));
            Object.assign(options, JSON.parse(arguments[1]));
            navigator.credentials.get({ publicKey: options })
              .then(credential => done(JSON.stringify(credential.toJSON())), failure => done(String(failure)));
            """, options, how);
    }

    /// Somebody's browser as far as the program knows, with its token against forged forms.
    private record Door(Browser browser, String token) {
        static Door of(SiteAddress site) {
            var browser = new Browser(site.url());
            return new Door(
                    browser,
                    browser.get("/studio/sign-in")
                            .page()
                            .select("input[name=_csrf]")
                            .val());
        }

        String options() {
            return browser.post("/studio/sign-in/passkey/options", "_csrf", token)
                    .response()
                    .body();
        }

        int open(String credential) {
            return browser.post("/studio/sign-in/passkey", "_csrf", token, "credential", credential)
                    .status();
        }
    }

    @Test
    void what_a_passkey_signed_opens_one_door_once() {
        signedIn(Role.AUTHOR);
        addPasskey();
        var door = Door.of(site);
        var signed = signed(site.url() + "/studio/sign-in", door.options(), "{}");

        assertThat(Door.of(site).open(signed)).as("in another browser").isEqualTo(422);
        assertThat(door.open(signed)).isEqualTo(303);
        assertThat(Door.of(site).open(signed)).isEqualTo(422);
        assertThat(door.open(signed)).as("a second time").isEqualTo(422);
        assertThat(door.open("{\"response\": {\"clientDataJSON\": \"e30\"}}")).isEqualTo(422);
        assertThat(door.open("no JSON")).isEqualTo(422);
    }

    @Test
    void what_was_signed_for_another_site_or_without_its_owner_opens_nothing() throws IOException {
        signedIn(Role.AUTHOR);
        addPasskey();
        var door = Door.of(site);

        var unlocked = "{\"userVerification\": \"discouraged\"}";
        authenticator.setUserVerified(false);
        var unverified = signed(site.url() + "/studio/sign-in", door.options(), unlocked);
        authenticator.setUserVerified(true);
        assertThat(unverified).startsWith("{");
        assertThat(door.open(unverified)).as("without its owner").isEqualTo(422);

        var elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.close();
        });
        elsewhere.start();
        try {
            var other = "http://localhost:" + elsewhere.getAddress().getPort() + "/";
            var foreign = signed(other, door.options(), "{}");
            assertThat(foreign).startsWith("{");
            assertThat(door.open(foreign)).as("at another origin").isEqualTo(422);
        } finally {
            elsewhere.stop(0);
        }
        assertThat(door.open(signed(site.url() + "/studio/sign-in", door.options(), "{}")))
                .isEqualTo(303);
    }

    @Test
    void a_passkey_of_somebody_without_a_role_opens_nothing() {
        var person = signedIn(Role.AUTHOR);
        addPasskey();
        people.appoint(person.id(), Appointment.NONE, Actor.PROGRAM);
        var door = Door.of(site);
        assertThat(door.open(signed(site.url() + "/studio/sign-in", door.options(), "{}")))
                .isEqualTo(422);
    }
}
