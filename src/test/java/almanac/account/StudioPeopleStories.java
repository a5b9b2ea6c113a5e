package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.shared.Language;
import almanac.web.SiteAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Inviting, appointing, tokens and the trail of it, over HTTP.
@AlmanacHttpTest
class StudioPeopleStories {
    private static final String PASSWORD = Writers.PASSWORD;

    @Autowired
    SiteAddress site;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    private Person somebody(Role... roles) {
        return new Writers(people, passwords, site).add(roles);
    }

    private Browser signedIn(Person person) {
        return new Writers(people, passwords, site).signedIn(person);
    }

    @Test
    void an_owner_invites_somebody_who_then_gets_in() {
        var owner = signedIn(somebody(Role.OWNER));
        var email = "new" + UUID.randomUUID() + "@example.org";

        var invited = owner.submit(
                "/studio/people", "/studio/people", "name", "Nadia New", "email", email, "roles", "author");
        var link = invited.page().select(".panel code").text();

        var newcomer = new Browser(site.url());
        assertThat(newcomer.submit(link, "", "password", PASSWORD).status()).isEqualTo(303);
        assertThat(newcomer.get("/studio").page().select("h1").text()).contains("Nadia New");
        assertThat(newcomer.get("/studio/people").status()).isEqualTo(403);
    }

    @Test
    void an_invitation_that_makes_no_sense_keeps_what_was_typed() {
        var owner = signedIn(somebody(Role.OWNER));

        var answer = owner.submit(
                "/studio/people", "/studio/people", "name", "Tora", "email", "tora@example.org", "roles", "translator");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#name").val()).isEqualTo("Tora");
        assertThat(answer.page().select("#email").val()).isEqualTo("tora@example.org");
        assertThat(answer.page().select("input[value=translator]").hasAttr("checked"))
                .isTrue();
        assertThat(answer.page().select(".problem").text()).contains("language");
    }

    @Test
    void only_owners_see_people_and_the_trail() {
        for (var role : List.of(Role.EDITOR, Role.AUTHOR)) {
            var browser = signedIn(somebody(role));
            var target = "/studio/people/" + somebody(Role.AUTHOR).handle();
            var token = browser.get("/studio/account")
                    .page()
                    .select("input[name=_csrf]")
                    .val();
            for (var path : List.of("/studio/people", "/studio/audit", target)) {
                assertThat(browser.get(path).status()).as(role + " " + path).isEqualTo(403);
            }
            for (var path : List.of(
                    "/studio/people",
                    target + "/roles",
                    target + "/link",
                    target + "/sessions/end",
                    target + "/authenticator/remove")) {
                assertThat(browser.post(path, "_csrf", token, "roles", "owner").status())
                        .as(role + " " + path)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void nobody_makes_themselves_an_owner_and_the_last_owner_stays_one() {
        var author = somebody(Role.AUTHOR);
        var browser = signedIn(author);
        var token = browser.get("/studio/account")
                .page()
                .select("input[name=_csrf]")
                .val();
        browser.post("/studio/people/" + author.handle() + "/roles", "_csrf", token, "roles", "owner");
        assertThat(people.find(author.id()).orElseThrow().roles()).containsExactly(Role.AUTHOR);

        var owner = somebody(Role.OWNER);
        var path = "/studio/people/" + owner.handle();
        var answer = signedIn(owner).submit(path, "/roles", "roles", "editor");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(people.find(owner.id()).orElseThrow().roles()).containsExactly(Role.OWNER);
    }

    @Test
    void another_role_ends_the_sessions_and_stands_in_the_trail() {
        var owner = somebody(Role.OWNER);
        var author = somebody(Role.AUTHOR);
        var theirs = signedIn(author);
        var browser = signedIn(owner);

        browser.submit("/studio/people/" + author.handle(), "/roles", "roles", "editor");

        assertThat(theirs.get("/studio").status()).isEqualTo(303);
        var trail = browser.get("/studio/audit?text=person.appointed&person=" + owner.handle())
                .page();
        assertThat(trail.select("tbody tr").text()).contains("person/" + author.handle(), "author", "editor");
        assertThat(browser.get("/studio/audit?text=nothing-of-the-kind").page().select("tbody tr"))
                .isEmpty();
    }

    @Test
    void a_token_made_in_the_studio_works_until_it_is_revoked() throws Exception {
        var browser = signedIn(somebody(Role.OWNER));
        var made = browser.submit("/studio/account", "/tokens", "name", "nightly <script>", "scopes", "read-drafts");
        var secret = made.page().select("#tokens-title ~ .panel code").text();
        assertThat(audit(secret)).isEqualTo(200);

        browser.submit("/studio/account", "/revoke");
        assertThat(audit(secret)).isEqualTo(401);
    }

    private int audit(String secret) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site.url() + "/api/v1/articles"))
                .header("Authorization", "Bearer " + secret)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void whoever_changes_a_password_says_the_old_one_first() {
        var person = somebody(Role.AUTHOR);
        var browser = signedIn(person);

        var wrong = browser.submit(
                "/studio/account", "/password", "current", "not it at all", "password", "eight quick herons left");
        assertThat(wrong.status()).isEqualTo(422);

        var right = browser.submit(
                "/studio/account", "/password", "current", PASSWORD, "password", "eight quick herons left");
        assertThat(right.status()).isEqualTo(303);
        assertThat(browser.get("/studio/account").page().select(".told").text()).isNotEmpty();
        assertThat(new Browser(site.url())
                        .signIn(person.email().orElseThrow(), "eight quick herons left")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void an_authenticator_is_added_by_its_first_code_and_removed_by_the_password() {
        var person = somebody(Role.AUTHOR);
        var browser = signedIn(person);
        var begun = browser.submit("/studio/account", "/authenticator", "current", PASSWORD);
        var secret = begun.page()
                .select("#authenticator-title ~ .panel code")
                .first()
                .text();
        assertThat(secret).hasSize(32);
        var token = begun.page().select("input[name=_csrf]").val();
        assertThat(browser.post("/studio/account/authenticator/confirm", "_csrf", token, "code", "12")
                        .status())
                .isEqualTo(422);

        var asked = new Browser(site.url()).signIn(person.email().orElseThrow(), PASSWORD);
        assertThat(asked.status()).as("not yet confirmed").isEqualTo(303);
        assertThat(browser.submit("/studio/account", "/authenticator", "current", "wrong")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatever_somebody_types_is_shown_as_it_was_typed() {
        var owner = signedIn(somebody(Role.OWNER));
        var payload = "\"><img src=x onerror=alert(1)>";

        var answer =
                owner.submit("/studio/people", "/studio/people", "name", payload, "email", payload, "roles", "author");
        assertThat(answer.page().select("img, script:not([src])")).isEmpty();
        assertThat(answer.page().select("#name").val()).isEqualTo(payload);
        var trail = owner.get("/studio/audit?text=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&person=%3Cscript%3E");
        assertThat(trail.status()).isEqualTo(200);
        assertThat(trail.page().select("img, script:not([src])")).isEmpty();
    }

    @Test
    void a_program_is_added_with_a_token_and_outlives_whoever_added_it() throws Exception {
        var maker = somebody(Role.OWNER);
        var browser = signedIn(maker);
        var added = browser.submit(
                "/studio/people", "/people/services", "name", "Nightly mirror", "roles", "editor", "edits", "en");
        assertThat(added.status()).isEqualTo(303);
        var path = added.location();
        var secret = browser.submit(path, "/tokens", "name", "mirror", "scopes", "read-drafts")
                .page()
                .select(".panel code")
                .text();
        people.appoint(maker.id(), Appointment.NONE, Actor.PROGRAM);
        assertThat(audit(secret)).isEqualTo(200);

        var other = signedIn(somebody(Role.OWNER));
        assertThat(other.get("/studio/people").page().select("tbody tr").text())
                .contains("Nightly mirror", "Editor of English");
        other.submit(path, "/revoke");
        assertThat(audit(secret)).isEqualTo(401);
    }

    @Test
    void a_program_is_let_in_by_no_link_and_no_password() {
        var browser = signedIn(somebody(Role.OWNER));
        var path = browser.submit("/studio/people", "/people/services", "name", "Robot", "roles", "author")
                .location();
        var token = browser.get(path).page().select("input[name=_csrf]").val();
        assertThat(browser.get(path).page().select("form[action$='/link']")).isEmpty();
        for (var deed : List.of("/link", "/sessions/end", "/authenticator/remove", "/passkeys/remove")) {
            assertThat(browser.post(path + deed, "_csrf", token).status())
                    .as(deed)
                    .isEqualTo(404);
        }
    }

    @Test
    void an_owner_ends_a_token_of_somebody_else_and_makes_none_in_their_name() {
        var author = somebody(Role.AUTHOR);
        signedIn(author).submit("/studio/account", "/tokens", "name", "theirs", "scopes", "write");
        var browser = signedIn(somebody(Role.OWNER));
        var path = "/studio/people/" + author.handle();

        var token = browser.get(path).page().select("input[name=_csrf]").val();
        assertThat(browser.post(path + "/tokens", "_csrf", token, "name", "mine", "scopes", "write")
                        .status())
                .isEqualTo(404);
        assertThat(browser.submit(path, "/revoke").status()).isEqualTo(303);
        assertThat(browser.get(path).page().text()).doesNotContain("theirs");
    }

    @Test
    void an_editor_given_to_a_language_is_shown_and_kept_as_such() {
        var author = somebody(Role.AUTHOR);
        var browser = signedIn(somebody(Role.OWNER));
        var path = "/studio/people/" + author.handle();
        browser.submit(path, "/roles", "roles", "editor", "edits", "en", "translates", "en");

        var appointed = people.find(author.id()).orElseThrow().appointment();
        assertThat(appointed)
                .isEqualTo(new Appointment(
                        java.util.Set.of(Role.EDITOR), java.util.Set.of(), java.util.Set.of(Language.of("en"))));
        assertThat(browser.get(path)
                        .page()
                        .select("input[name=edits][value=en]")
                        .hasAttr("checked"))
                .isTrue();
    }

    @Test
    void what_fails_in_the_studio_says_so_in_its_layout_and_its_readers_language() {
        var browser = signedIn(somebody(Role.AUTHOR));
        var refused = browser.get("/studio/people", "Accept-Language", "ja");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().select("html").attr("lang")).isEqualTo("ja");
        assertThat(refused.page().select("nav a[href='/studio/articles']")).isNotEmpty();
        assertThat(refused.page().select("h1").text()).contains("権限");
        assertThat(refused.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");

        var missing = browser.get("/studio/no/such/page");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.page().select("main.card h1").text()).isEqualTo("Nothing is here");
        assertThat(browser.get("/studio/articles/not-an-id/en").status()).isEqualTo(400);

        var form = browser.post("/studio/account/tokens", "name", "x");
        assertThat(form.status()).isEqualTo(403);
        assertThat(form.page().select("h1").text()).contains("form was not taken");

        var stranger = new Browser(site.url());
        var token = stranger.get("/studio/sign-in")
                .page()
                .select("input[name=_csrf]")
                .val();
        var late = stranger.post("/studio/articles", "_csrf", token, "title", "Late");
        assertThat(late.status()).isEqualTo(401);
        assertThat(late.page().select("h1").text()).contains("signed out");
        assertThat(late.page().select("main a").attr("href")).isEqualTo("/studio/sign-in");
    }

    @Test
    void somebody_who_was_only_named_gets_an_address_to_sign_in_with() {
        var named = people.add(AddPerson.named("Ada Named", Language.of("en")).as(Role.AUTHOR), Actor.PROGRAM)
                .person();
        var taken = somebody(Role.AUTHOR).email().orElseThrow();
        var browser = signedIn(somebody(Role.OWNER));
        var path = "/studio/people/" + named.handle();
        var email = "ada" + UUID.randomUUID() + "@example.org";

        for (var wrong : List.of(taken, taken.toUpperCase(java.util.Locale.ROOT), "no address", "")) {
            assertThat(browser.submit(path, "/email", "email", wrong).status())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(browser.submit(path, "/email", "email", email).status()).isEqualTo(303);
        var link = browser.submit(path, "/link").page().select(".panel code").text();
        new Browser(site.url()).submit(link, "", "password", PASSWORD);

        assertThat(new Browser(site.url()).signIn(email, PASSWORD).status()).isEqualTo(303);
    }
}
