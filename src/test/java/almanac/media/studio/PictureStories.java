package almanac.media.studio;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Browser;
import almanac.account.Passwords;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Writers;
import almanac.article.Given;
import almanac.shared.Language;
import almanac.stories.Axe;
import almanac.stories.Chromium;
import almanac.stories.Chromium.Light;
import almanac.web.SiteAddress;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Pictures on their way into a text, in a real browser, and on to readers.
@AlmanacHttpTest
class PictureStories {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Language EN = Language.of("en");

    /// Drops a picture that the browser draws itself where the text is written.
    private static final String DROP = """
        const done = arguments[arguments.length - 1];
        const canvas = new OffscreenCanvas(400, 300);
        const pen = canvas.getContext('2d');
        pen.fillStyle = 'teal';
        pen.fillRect(0, 0, 400, 300);
        canvas.convertToBlob({type: 'image/png'}).then(blob => {
            const dropped = new DataTransfer();
            dropped.items.add(new File([blob], arguments[0], {type: 'image/png'}));
            document.querySelector('.cm-content').dispatchEvent(
                new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true}));
            done(true);
        });
        """;

    @Autowired
    ApplicationContext program;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    SiteAddress site;

    private static byte[] picture(Color colour) {
        var image = new BufferedImage(500, 200, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 500, 200);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static void type(Chromium browser, String field, String words) {
        browser.driver().findElement(By.id(field)).sendKeys(words);
    }

    private List<String> read(String path) {
        return new Browser(site.url()).get(path).page().select("main img").eachAttr("src");
    }

    @Test
    void a_dropped_picture_is_described_put_in_published_and_replaced() throws IOException {
        var writers = new Writers(people, passwords, site);
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var article = Given.in(program)
                .article()
                .titled("Teal and maroon")
                .body("Words before.")
                .at("teal-and-maroon")
                .drafted();
        try (var browser = Chromium.start()) {
            browser.at(1280, 900, Light.DAY).as(editor, site.url());
            browser.open(site.url() + "/studio/articles/" + article.id() + "/en");
            browser.until(PATIENCE, "return document.querySelector('[data-live] .cm-content') !== null");
            browser.await(DROP, "teal.png");
            browser.until(PATIENCE, "return document.getElementById('picker-alt').checkVisibility()");
            Axe.into(browser);
            assertThat(Axe.findings(browser)).isEmpty();
            keep(browser, "described");

            browser.driver()
                    .findElement(By.cssSelector("[data-describing] button"))
                    .click();
            assertThat(browser.<String>ask("return document.getElementById('picker-problem').textContent"))
                    .as("nothing is put in without words")
                    .isNotEmpty();
            type(browser, "picker-alt", "A field of [teal]");
            type(browser, "picker-caption", "Seen \"from above\"");
            browser.driver()
                    .findElement(By.cssSelector("[data-describing] button"))
                    .click();
            browser.until(PATIENCE, "return !document.querySelector('[data-picker]').open");
            var text = browser.<String>ask("return new FormData(document.getElementById('words')).get('body')");
            assertThat(text)
                    .containsPattern("!\\[A field of \\\\\\[teal\\\\\\]]\\(media:[0-9a-f]{16} \"Seen \\\\\"from"
                            + " above\\\\\"\"\\)");

            browser.driver().findElement(By.cssSelector("[data-lead]")).click();
            browser.until(PATIENCE, "return document.querySelectorAll('.picker .grid button').length > 0");
            Axe.into(browser);
            assertThat(Axe.findings(browser)).isEmpty();
            keep(browser, "chosen");
            browser.driver().findElement(By.cssSelector(".picker .grid button")).click();
            browser.driver().findElement(By.id("picker-decorative")).click();
            browser.driver()
                    .findElement(By.cssSelector("[data-describing] button"))
                    .click();
            assertThat(browser.<String>ask("return document.getElementById('picture').value"))
                    .matches("[0-9a-f]{16}");
            browser.until(PATIENCE, "return document.querySelector('[data-kept]').dataset.kept === 'saved'");
        }
        article.published(EN);
        var page = new Browser(site.url()).get(article.path(EN)).page();
        var seen = page.select("main figure img[alt='A field of [teal]']");
        assertThat(seen).hasSize(1);
        assertThat(page.select("main figcaption").text()).contains("Seen \"from above\"");

        var hash = seen.attr("src").split("/")[2];
        var token =
                editor.get("/studio/library").page().select("input[name=_csrf]").val();
        var file = List.of(new Browser.Upload("file", "maroon.png", picture(new Color(128, 0, 0))));
        var now = editor.upload("/studio/library/" + hash + "/file", file, "_csrf", token)
                .location()
                .replaceFirst(".*/", "");
        org.awaitility.Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(read(article.path(EN))).isNotEmpty().allMatch(src -> src.contains("/" + now + "/")));
    }

    /// For whoever wants to see it.
    private static void keep(Chromium browser, String name) throws IOException {
        if ("studio".equals(System.getProperty("pictures"))) {
            var folder = Files.createDirectories(Path.of("target/screenshots/studio"));
            Files.write(folder.resolve("picker-" + name + ".png"), browser.picture(false));
        }
    }
}
