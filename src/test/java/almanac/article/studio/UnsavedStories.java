package almanac.article.studio;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.account.Browser;
import almanac.stories.Chromium;
import almanac.stories.Chromium.Light;
import almanac.stories.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// No word is lost, whether the network goes, or the program is killed between a key and its answer.
class UnsavedStories {
    private static final String EMAIL = "owner@example.org";
    private static final String PASSWORD = "seven slow herons wait";

    @TempDir
    Path home;

    @Test
    void what_no_server_ever_had_is_offered_again_by_the_browser() throws Exception {
        try (var almanac = Program.at(home)
                        .with("ALMANAC_OWNER_EMAIL", EMAIL)
                        .with("ALMANAC_OWNER_PASSWORD", PASSWORD)
                        .serve();
                var browser = Chromium.start()) {
            var owner = new Browser(almanac.address());
            owner.signIn(EMAIL, PASSWORD);
            var path = owner.submit("/studio/articles", "/studio/articles", "title", "Storm", "language", "en")
                    .location();
            browser.at(1280, 900, Light.DAY).as(owner, almanac.address());
            open(browser, almanac.address() + path);

            type(browser, "Before the storm. ");
            state(browser, "saved");

            network(browser, true);
            type(browser, "While it was dark. ");
            state(browser, "offline");
            assertThat(browser.<String>ask("return JSON.stringify({...localStorage})"))
                    .contains("While it was dark.");
            network(browser, false);
            state(browser, "saved");
            assertThat(written(owner, path)).isEqualTo("Before the storm. While it was dark.");

            signal("STOP", almanac.pid());
            type(browser, "In the very moment. ", Keys.chord(Keys.CONTROL, "s"));
            state(browser, "saving");
            almanac.kill();
            state(browser, "offline");
            // Whoever closes the browser now and comes back later finds the words again.
            browser.open("about:blank");
            almanac.serve();
            assertThat(written(owner, path)).isEqualTo("Before the storm. While it was dark.");

            open(browser, almanac.address() + path);
            until(browser, "return document.querySelector('[data-recovery]').checkVisibility()");
            click(browser, "[data-recovery] [data-choice=look]");
            assertThat(browser.driver()
                            .findElement(By.cssSelector("dialog[open] pre"))
                            .getText())
                    .contains("In the very moment.");
            click(browser, "dialog[open] [data-choice=take]");
            state(browser, "saved");
            assertThat(written(owner, path)).isEqualTo("Before the storm. While it was dark. In the very moment.");
            open(browser, almanac.address() + path);
            assertThat(browser.<Boolean>ask("return document.querySelector('[data-recovery]').hidden"))
                    .as("offered once")
                    .isTrue();
        }
    }

    private static void open(Chromium browser, String address) {
        browser.open("about:blank").open(address);
        until(browser, "return document.querySelector('[data-live] .cm-content') !== null");
    }

    private static void type(Chromium browser, CharSequence... keys) {
        browser.ask("document.querySelector('.cm-content').focus()");
        browser.driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, Keys.END));
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    private static void click(Chromium browser, String selector) {
        browser.driver().findElement(By.cssSelector(selector)).click();
    }

    private static void state(Chromium browser, String wanted) {
        until(browser, "return document.querySelector('[data-kept]').dataset.kept === '" + wanted + "'");
    }

    private static void until(Chromium browser, String script) {
        browser.until(Duration.ofSeconds(40), script);
    }

    private static void network(Chromium browser, boolean gone) {
        browser.cdp(
                "Network.emulateNetworkConditions",
                Map.of("offline", gone, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static void signal(String name, long process) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process)).start().waitFor();
    }

    private static String written(Browser owner, String path) {
        return owner.get(path).page().select("#body").first().wholeText().strip();
    }
}
