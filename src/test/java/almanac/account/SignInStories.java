package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.web.SiteAddress;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Signing in over HTTP, as people and as those who try doors.
@AlmanacHttpTest
class SignInStories {
    private static final String PASSWORD = Writers.PASSWORD;

    @Autowired
    SiteAddress site;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    Authenticators authenticators;

    @Autowired
    Entering entering;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Browser browser() {
        return new Browser(site.url());
    }

    private Person somebody(Role... roles) {
        return new Writers(people, passwords, site).add(roles);
    }

    private static String email(Person person) {
        return person.email().orElseThrow();
    }

    @Test
    void the_studio_asks_who_you_are_and_leads_on_to_where_you_wanted_to_go() {
        var browser = browser();
        assertThat(browser.get("/studio").location()).isEqualTo("/studio/sign-in?next=%2Fstudio");

        var answer = browser.signIn(email(somebody(Role.AUTHOR)), PASSWORD);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/studio");
        assertThat(browser.get("/studio").page().select("h1").text()).contains("Some Body");
        assertThat(browser.get("/studio").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        var known = browser().signIn(email(somebody(Role.AUTHOR)), "not that one, surely");
        var unknown = browser().signIn("nobody@example.org", "not that one, surely");

        assertThat(known.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(known.page().select(".problem").text())
                .isNotEmpty()
                .isEqualTo(unknown.page().select(".problem").text());
    }

    /// Without a stand-in for a missing hash the answer would come a hundred times sooner.
    @Test
    void an_unknown_address_takes_as_long_as_a_known_one() {
        var known = somebody(Role.AUTHOR);
        passwords.fits(java.util.Optional.empty(), "warmed up");
        var wrong = median(() -> passwords.fits(java.util.Optional.of(known), "not that one, surely"));
        var nobody = median(() -> passwords.fits(java.util.Optional.empty(), "not that one, surely"));
        assertThat((double) nobody / wrong).isBetween(0.3, 3.0);
    }

    private static long median(Runnable deed) {
        return Stream.generate(() -> {
                    var begun = System.nanoTime();
                    deed.run();
                    return System.nanoTime() - begun;
                })
                .limit(7)
                .sorted()
                .toList()
                .get(3);
    }

    @Test
    void somebody_without_a_role_does_not_get_in() {
        assertThat(browser().signIn(email(somebody()), PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void nobody_is_led_to_another_site() {
        var payloads = Stream.of(
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/studio/../..//evil.example",
                "/studio/%0d%0aSet-Cookie:x",
                "javascript:alert(1)",
                "/studio/sign-in?next=//evil.example");
        var person = somebody(Role.AUTHOR);
        payloads.forEach(payload -> {
            var browser = browser();
            var answer = browser.submit(
                    "/studio/sign-in",
                    "/studio/sign-in",
                    "email",
                    email(person),
                    "password",
                    PASSWORD,
                    "next",
                    payload);
            assertThat(answer.location()).as(payload).startsWith("/studio").doesNotContain("evil");
        });
    }

    @Test
    void a_session_planted_before_is_worth_nothing_and_ends_when_signed_out() {
        var browser = browser();
        browser.signIn(email(somebody(Role.AUTHOR)), PASSWORD);
        var first = browser.cookie("almanac");
        browser.signIn(email(somebody(Role.AUTHOR)), PASSWORD);

        assertThat(browser.cookie("almanac")).isNotEqualTo(first);
        assertThat(browser().get("/studio", "Cookie", "almanac=" + first).status())
                .isEqualTo(303);

        browser.submit("/studio", "/studio/sign-out");
        assertThat(browser.get("/studio").status()).isEqualTo(303);
    }

    @Test
    void rights_taken_away_are_gone_at_the_next_step() {
        var person = somebody(Role.EDITOR);
        var browser = browser();
        browser.signIn(email(person), PASSWORD);

        people.appoint(person.id(), Appointment.NONE, Actor.PROGRAM);

        assertThat(browser.get("/studio").status()).isEqualTo(303);
    }

    @Test
    void a_new_password_signs_out_everywhere() {
        var person = somebody(Role.AUTHOR);
        var browser = browser();
        browser.signIn(email(person), PASSWORD);

        passwords.choose(person, "eight quick herons left", Actor.PROGRAM);

        assertThat(browser.get("/studio").status()).isEqualTo(303);
        assertThat(browser().signIn(email(person), PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void a_form_that_is_not_ours_does_nothing() {
        var browser = browser();
        browser.signIn(email(somebody(Role.AUTHOR)), PASSWORD);

        assertThat(browser.post("/studio/sign-out").status()).isEqualTo(403);
        var token = browser.get("/studio").page().select("input[name=_csrf]").val();
        var foreign = new String[] {"Origin", "https://evil.example"};
        assertThat(browser.postWith(foreign, "/studio/sign-out", "_csrf", token).status())
                .isEqualTo(403);
        var cross = new String[] {"Sec-Fetch-Site", "cross-site"};
        assertThat(browser.postWith(cross, "/studio/sign-out", "_csrf", token).status())
                .isEqualTo(403);
        assertThat(browser.get("/studio").status()).isEqualTo(200);
        assertThat(browser.post("/studio/sign-out", "_csrf", token).status()).isEqualTo(303);
    }

    @Test
    void a_code_is_owed_where_an_authenticator_was_added_and_half_a_sign_in_opens_nothing() {
        var person = somebody(Role.AUTHOR);
        var codes = addAuthenticator(person);
        var browser = browser();

        var asked = browser.signIn(email(person), PASSWORD);
        assertThat(asked.page().select("input[name=code]")).hasSize(1);
        assertThat(browser.get("/studio").status()).isEqualTo(303);

        var token = asked.page().select("input[name=_csrf]").val();
        assertThat(browser.post("/studio/sign-in/code", "_csrf", token, "code", "000000")
                        .status())
                .isEqualTo(422);
        assertThat(browser.post("/studio/sign-in/code", "_csrf", token, "code", codes)
                        .status())
                .isEqualTo(303);
        assertThat(browser.get("/studio").status()).isEqualTo(200);

        var second = browser();
        var again = second.signIn(email(person), PASSWORD);
        assertThat(second.post(
                                "/studio/sign-in/code",
                                "_csrf",
                                again.page().select("input[name=_csrf]").val(),
                                "code",
                                codes)
                        .status())
                .as("a recovery code is taken once")
                .isEqualTo(422);
    }

    /// Adds one and answers with a recovery code.
    private String addAuthenticator(Person person) {
        authenticators.begin(person);
        var secret = jdbc.sql("select secret from account_totp where person = :person")
                .param("person", person.id())
                .query((row, number) -> row.getBytes(1))
                .single();
        return authenticators
                .confirm(person, Totp.code(secret, Totp.step(Instant.now())))
                .orElseThrow()
                .getFirst();
    }

    @Test
    void a_link_lets_in_once_and_a_newer_one_ends_the_older() {
        var person = somebody(Role.AUTHOR);
        var older = entering.reset(person);
        var newer = entering.reset(person);

        assertThat(browser().get(older).status()).isEqualTo(404);
        var weak = browser().submit(newer, "", "password", "passwordpassword");
        assertThat(weak.status()).isEqualTo(422);
        var browser = browser();
        assertThat(browser.submit(newer, "", "password", "eight quick herons left")
                        .status())
                .isEqualTo(303);
        assertThat(browser.get("/studio").status()).isEqualTo(200);
        assertThat(browser().get(newer).status()).isEqualTo(404);
    }

    @Test
    void whoever_guesses_is_slowed_down_whatever_address_they_claim() {
        var person = somebody(Role.AUTHOR);
        var statuses = Stream.iterate(0, n -> n + 1)
                .limit(12)
                .map(n -> {
                    var browser = browser();
                    var token = browser.get("/studio/sign-in")
                            .page()
                            .select("input[name=_csrf]")
                            .val();
                    return browser.postWith(
                                    new String[] {"X-Forwarded-For", "203.0.113." + n, "Forwarded", "for=203.0.113." + n
                                    },
                                    "/studio/sign-in",
                                    "_csrf",
                                    token,
                                    "email",
                                    email(person),
                                    "password",
                                    "guess number " + n)
                            .status();
                })
                .toList();

        assertThat(statuses).startsWith(422, 422, 422).endsWith(429);
    }

    @Test
    void nothing_that_is_a_secret_is_kept_in_the_clear() {
        var person = somebody(Role.AUTHOR);
        var link = entering.reset(person);
        var secret = link.substring(link.lastIndexOf('/') + 1);

        var kept = jdbc.sql(
                        "select coalesce(string_agg(p::text || l::text, ''), '') from account_password p, account_link"
                                + " l")
                .query(String.class)
                .single();

        assertThat(kept).contains("$argon2id$").doesNotContain(secret).doesNotContain(PASSWORD);
    }

    private Browser owing(Person person) {
        var browser = browser();
        browser.signIn(email(person), PASSWORD);
        return browser;
    }

    private int code(Browser browser, String code) {
        return browser.post("/studio/sign-in/code", "_csrf", token(browser), "code", code)
                .status();
    }

    private static String token(Browser browser) {
        return browser.get("/studio/forgotten")
                .page()
                .select("input[name=_csrf]")
                .val();
    }

    @Test
    void a_code_is_taken_once_and_a_session_begins_anew_with_it() {
        var person = somebody(Role.AUTHOR);
        addAuthenticator(person);
        var secret = jdbc.sql("select secret from account_totp where person = :person")
                .param("person", person.id())
                .query((row, number) -> row.getBytes(1))
                .single();
        var next = Totp.code(secret, Totp.step(Instant.now()) + 1);
        var browser = owing(person);
        var half = browser.cookie("almanac");

        assertThat(code(browser, next)).isEqualTo(303);
        assertThat(browser.cookie("almanac")).isNotEqualTo(half);
        assertThat(code(owing(person), next)).as("the same code again").isEqualTo(422);
    }

    @Test
    void guesses_at_a_code_are_counted_whatever_browser_they_come_from() {
        var person = somebody(Role.AUTHOR);
        addAuthenticator(person);
        var browsers = List.of(owing(person), owing(person));
        var statuses = Stream.iterate(0, n -> n + 1)
                .limit(12)
                .map(n -> code(browsers.get(n % 2), "000000"))
                .toList();
        assertThat(statuses).startsWith(422, 422, 422).endsWith(429);
    }

    @Test
    void an_authenticator_is_not_taken_away_without_the_password() {
        var person = somebody(Role.AUTHOR);
        var recovery = addAuthenticator(person);
        var browser = owing(person);
        assertThat(code(browser, recovery)).isEqualTo(303);

        var wrong = browser.submit("/studio/account", "/authenticator/remove", "current", "not that one at all");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(authenticators.has(person.id())).isTrue();
        browser.submit("/studio/account", "/authenticator/remove", "current", PASSWORD);
        assertThat(authenticators.has(person.id())).isFalse();
    }

    @Test
    void a_link_that_is_too_old_or_made_up_opens_nothing() {
        var link = entering.reset(somebody(Role.AUTHOR));
        jdbc.sql("update account_link set expires_at = created_at where used_at is null")
                .update();
        assertThat(browser().get(link).status()).isEqualTo(404);
        for (var secret : List.of("%7B%22%24gt%22%3A0%7D", "null", "%00", "a".repeat(5_000), "'%20or%20''='")) {
            assertThat(browser().get("/studio/enter/" + secret).status())
                    .as(secret)
                    .isIn(400, 404);
        }
    }

    @Test
    void of_two_who_follow_one_link_at_once_one_gets_in() throws Exception {
        var link = entering.reset(somebody(Role.AUTHOR));
        var path = link.substring(site.url().length());
        var statuses = new java.util.concurrent.ConcurrentLinkedQueue<Integer>();
        try (var both = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (var password : List.of("eight quick herons left", "nine tired herons stayed")) {
                var browser = browser();
                var token = browser.get(path).page().select("input[name=_csrf]").val();
                both.submit(() -> statuses.add(
                        browser.post(path, "_csrf", token, "password", password).status()));
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(303, 404);
    }
}
