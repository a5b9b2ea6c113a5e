package almanac.studio;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Browser;
import almanac.account.Passwords;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Writers;
import almanac.article.DraftText;
import almanac.article.Given;
import almanac.shared.Language;
import almanac.stories.Axe;
import almanac.stories.Chromium;
import almanac.stories.Chromium.Light;
import almanac.stories.PageChecker;
import almanac.web.SiteAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Every page of the studio as a checker of HTML, a browser and people who see or steer differently meet it. With
/// `-Dpictures=studio` it leaves a picture of each in `target/screenshots/studio`.
@AlmanacHttpTest(properties = "almanac.sample=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioLooksStories {
    private static final int TELEPHONE = 360;
    private static final int DESK = 1280;
    private static final Path PICTURES = Path.of("target/screenshots/studio");
    private static final boolean TAKING = "studio".equals(System.getProperty("pictures"));

    @Autowired
    ApplicationContext program;

    @Autowired
    SiteAddress site;

    private Browser owner;
    private StudioGallery inside;
    private StudioGallery outside;
    private Chromium browser;

    @BeforeAll
    void sign_in() {
        var writers = new Writers(program.getBean(People.class), program.getBean(Passwords.class), site);
        owner = writers.signedIn(writers.add(Role.OWNER));
        inside = StudioGallery.in(program, owner, pastOfAText());
        outside = StudioGallery.in(program, new Browser(site.url()), List.of(invitation()));
    }

    /// One that was changed in every way there is.
    private List<String> pastOfAText() {
        var english = Language.of("en");
        var text = Given.in(program)
                .article()
                .titled("What herons forecast")
                .body("## Rain\n\n"
                        + "Herons wait for rain.\n\n"
                        + "They leave in autumn.\n\n"
                        + "Nobody asks them.\n\n"
                        + "At night they stand.")
                .published()
                .saying(
                        english,
                        DraftText.of(
                                "What herons forecast",
                                "## Weather\n\n"
                                        + "At night they stand.\n\n"
                                        + "Herons wait for heavy rain.\n\n"
                                        + "Nobody asks them.\n\n"
                                        + "Some of them stay."))
                .corrected(english, "Some herons stay in winter.");
        var path = "/studio/articles/" + text.id() + "/en";
        return List.of(path + "/revisions", path + "/revisions/1", path + "/editions", path + "/editions/2");
    }

    private String invitation() {
        var invited = owner.submit(
                "/studio/people",
                "/studio/people",
                "name",
                "Some Guest",
                "email",
                "guest@example.org",
                "roles",
                "author");
        return invited.page().select(".panel code").text().replace(site.url(), "");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private Chromium browser() {
        if (browser == null) {
            browser = Chromium.start();
            browser.cdp("Network.enable", Map.of());
        }
        return browser;
    }

    private interface Look {
        void at(String page, String address);
    }

    private void everywhere(Look look) {
        for (var gallery : List.of(inside, outside)) {
            browser().as(gallery.visitor(), site.url());
            gallery.pages().forEach(look::at);
        }
    }

    private Chromium open(int width, Light light, String language, String address) {
        var opened = browser().at(width, 800, light);
        opened.cdp("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", language)));
        return opened.open(site.url() + address);
    }

    @Test
    void somebody_comes_to_every_page() {
        var unseen = new ArrayList<>(inside.unseen());
        unseen.removeAll(outside.pages().keySet());
        assertThat(unseen).isEmpty();
        assertThat(outside.pages()).containsKeys("/studio/sign-in", "/studio/forgotten", "/studio/enter/{secret}");
    }

    @Test
    void every_page_is_valid_html() throws Exception {
        var texts = new LinkedHashMap<String, String>();
        for (var gallery : List.of(inside, outside)) {
            gallery.pages()
                    .forEach((pattern, address) -> texts.put(
                            name(pattern),
                            gallery.visitor().get(address).response().body()));
        }
        assertThat(PageChecker.errors(Path.of("target/checked-studio"), texts)).isEmpty();
    }

    @Test
    void nobody_is_shut_out_by_day_or_night_on_small_or_large_screens() {
        var findings = new ArrayList<String>();
        everywhere((pattern, address) -> {
            open(TELEPHONE, Light.DAY, "en", address);
            Axe.into(browser());
            for (var light : Light.values()) {
                for (var width : List.of(TELEPHONE, DESK)) {
                    browser().at(width, 800, light);
                    Axe.findings(browser())
                            .forEach(finding ->
                                    findings.add(pattern + ", " + width + ", " + light.scheme + ": " + finding));
                    picture(pattern, "en", width, light);
                }
            }
            open(DESK, Light.NIGHT, "ja", address);
            picture(pattern, "ja", DESK, Light.NIGHT);
            browser().at(TELEPHONE, 800, Light.DAY);
            Axe.into(browser());
            Axe.findings(browser()).forEach(finding -> findings.add(pattern + ", in Japanese: " + finding));
            picture(pattern, "ja", TELEPHONE, Light.DAY);
        });
        assertThat(findings).isEmpty();
    }

    /// 320 is what 1280 becomes at 400 %.
    @Test
    void no_page_is_wider_than_its_screen() {
        var wide = new ArrayList<String>();
        everywhere((pattern, address) -> {
            open(TELEPHONE, Light.DAY, "en", address);
            for (var width : List.of(320, TELEPHONE, 640, DESK)) {
                browser().at(width, 800, Light.DAY);
                if (browser().<Boolean>ask("return document.documentElement.scrollWidth > innerWidth")) {
                    wide.add(pattern + " at " + width);
                }
            }
        });
        assertThat(wide).isEmpty();
    }

    @Test
    void nothing_is_refused_by_the_policy_of_the_page() {
        var refused = new ArrayList<String>();
        browser().driver().manage().logs().get("browser");
        everywhere((pattern, address) -> {
            open(DESK, Light.DAY, "en", address);
            browser().driver().manage().logs().get("browser").getAll().stream()
                    .filter(entry -> entry.getMessage().contains("Security Policy")
                            || entry.getMessage().contains("Uncaught"))
                    .forEach(entry -> refused.add(pattern + ": " + entry.getMessage()));
        });
        assertThat(refused).isEmpty();
    }

    private void picture(String pattern, String language, int width, Light light) {
        if (TAKING) {
            try {
                Files.createDirectories(PICTURES);
                Files.write(
                        PICTURES.resolve("%s-%s-%d-%s.png".formatted(name(pattern), language, width, light.scheme)),
                        browser().picture(true));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }

    private static String name(String pattern) {
        return pattern.substring(1).replaceAll("[^a-z]+", "-").replaceAll("-$", "");
    }
}
