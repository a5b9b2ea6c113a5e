package almanac.account;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.shared.Handle;
import almanac.web.SiteAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Five minutes with the sample publication, and on to one's own.
@AlmanacHttpTest(properties = {"almanac.sample=true", "almanac.demo=true"})
class DemonstrationStories {
    @Autowired
    SiteAddress site;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    @Test
    void one_click_makes_somebody_a_translator_and_another_starts_a_publication_of_ones_own() {
        var browser = new Browser(site.url());
        var door = browser.get("/studio/sign-in").page();
        assertThat(door.select(".ways button").eachText())
                .containsExactly("Editor: Daniel Okafor", "Author: Haruka Sato", "Translator: Yuki Tanabe");

        assertThat(browser.submit("/studio/sign-in", "/try/translator").location())
                .isEqualTo("/studio");
        var home = browser.get("/studio");
        assertThat(home.page().select("h1").text()).contains("Tanabe");
        assertThat(home.page().select("nav a[href='/studio/people']")).isEmpty();
        assertThat(browser.get("/studio/people").status()).isEqualTo(403);
        var translator = new Handle("yuki-tanabe");
        assertThat(audit.of("person/" + translator))
                .extracting(AuditEntry::action)
                .contains("signed-in");
        var token = home.page().select("input[name=_csrf]").val();
        assertThat(browser.post("/studio/try/owner", "_csrf", token).status()).isEqualTo(404);
        assertThat(browser.post("/studio/try/editor").status())
                .as("without a token")
                .isEqualTo(403);
        var work =
                browser.get("/studio/articles").page().select("a[href$='/ja']").attr("href");
        browser.submit(work, work, "title", "書きかけ");

        assertThat(home.page().select("a[href='/studio/own']")).isNotEmpty();
        var begun = browser.submit("/studio/own", "/studio/own");
        assertThat(begun.status()).isEqualTo(303);
        assertThat(begun.location()).startsWith("/studio/enter/");
        assertThat(people.all()).isEmpty();
        assertThat(browser.get("/studio").status()).isEqualTo(303);
        assertThat(browser.get("/en").page().select("main article")).isEmpty();
        assertThat(browser.get("/studio/own").status()).isEqualTo(404);

        var owner = browser.submit(
                begun.location(), "", "name", "Olga Owner", "email", "olga@example.org", "password", Writers.PASSWORD);
        assertThat(owner.status()).isEqualTo(303);
        assertThat(browser.get("/studio").page().select("h1").text()).contains("Olga Owner");
        assertThat(new Browser(site.url()).get("/studio/sign-in").page().select(".ways"))
                .isEmpty();
    }
}
