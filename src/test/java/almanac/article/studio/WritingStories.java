package almanac.article.studio;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Browser;
import almanac.account.Passwords;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Writers;
import almanac.article.Given;
import almanac.markup.Markup;
import almanac.markup.Prose;
import almanac.shared.Language;
import almanac.stories.Axe;
import almanac.stories.Chromium;
import almanac.stories.Chromium.Light;
import almanac.web.SiteAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Writing in a real browser.
@AlmanacHttpTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingStories {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    ApplicationContext program;

    @Autowired
    SiteAddress site;

    private Writers writers;
    private Chromium browser;

    @Autowired
    void people(People people, Passwords passwords, SiteAddress site) {
        writers = new Writers(people, passwords, site);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private String path(UUID article) {
        return "/studio/articles/" + article + "/en";
    }

    private String begun(String title, String body) {
        return path(Given.in(program)
                .article()
                .titled(title)
                .body(body)
                .at(title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
                .drafted()
                .id());
    }

    /// Chromium with somebody's session, at a text.
    private Chromium write(Browser writer, String path) {
        if (browser == null) {
            browser = Chromium.start();
        }
        browser.at(1280, 900, Light.DAY).as(writer, site.url());
        // What was typed in another story is left behind unsaved.
        browser.open("about:blank").open(site.url() + path);
        until("return document.querySelector('[data-live] .cm-content') !== null");
        return browser;
    }

    private void until(String script) {
        browser.until(PATIENCE, script);
    }

    private void state(String wanted) {
        until("return document.querySelector('[data-kept]').dataset.kept === '" + wanted + "'");
    }

    private void type(CharSequence... keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    private void intoText() {
        browser.ask("document.querySelector('.cm-content').focus()");
    }

    /// Moves on by Tab until what has the focus fits, and fails where it never does.
    private void tabTo(String selector) {
        for (int press = 0; press < 80; press++) {
            browser.press("Tab");
            if (browser.<Boolean>ask("return document.activeElement.matches(arguments[0])", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + selector);
    }

    private String text() {
        return browser.ask("return new FormData(document.getElementById('words')).get('body')");
    }

    @Test
    void by_keyboard_alone_somebody_writes_saves_and_publishes() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = begun("By keyboard", "");
        write(editor, path);

        tabTo("#title");
        type(Keys.END, " alone");
        tabTo("[data-toolbar] button");
        type(Keys.ARROW_RIGHT);
        assertThat(browser.<Boolean>ask("return document.activeElement.dataset.command === 'italic'"))
                .as("arrows move within the toolbar")
                .isTrue();
        browser.press("Tab");
        assertThat(browser.<Boolean>ask("return document.activeElement.matches('.cm-content')"))
                .as("the toolbar is one stop")
                .isTrue();
        type("Herons ", Keys.chord(Keys.CONTROL, "b"), "stand", Keys.chord(Keys.CONTROL, "b"));
        type(Keys.END, Keys.ENTER, Keys.ENTER, "- one", Keys.ENTER, "two");
        assertThat(text()).isEqualTo("Herons **stand**\n\n- one\n- two");
        type(Keys.chord(Keys.CONTROL, "s"));
        state("saved");
        assertThat(editor.get(path).page().select("#body").text()).contains("Herons **stand**");

        type(" and three");
        type(Keys.ESCAPE, Keys.TAB);
        assertThat(browser.<Boolean>ask("return document.activeElement.closest('.cm-editor') === null"))
                .as("Tab leaves the text")
                .isTrue();
        tabTo("form[action$='/editions'] button");
        browser.press("Enter");
        until("return document.querySelector('.told').textContent.includes('Published')");
        assertThat(new Browser(site.url())
                        .get("/en/by-keyboard")
                        .page()
                        .select(".prose")
                        .text())
                .as("what was not saved yet is published too")
                .contains("two and three");
    }

    @Test
    void no_shortcut_acts_while_an_input_method_composes() {
        write(writers.signedIn(writers.add(Role.EDITOR)), begun("Composing", "Before."));
        intoText();
        browser.cdp("Input.imeSetComposition", Map.of("text", "にほんご", "selectionStart", 4, "selectionEnd", 4));
        for (var key : List.of("b", "i", "k", "s", "?")) {
            key(key, 229, 2);
            key(key, 229, 0);
        }
        assertThat(text()).isEqualTo("にほんごBefore.");
        assertThat(browser.<Boolean>ask("return document.querySelector('dialog[open]') === null"))
                .isTrue();
        browser.cdp("Input.insertText", Map.of("text", "日本語"));
        assertThat(text()).isEqualTo("日本語Before.");

        type(Keys.chord(Keys.CONTROL, "b"));
        assertThat(text()).as("the same key acts afterwards").isEqualTo("日本語****Before.");
    }

    private void key(String key, int code, int modifiers) {
        browser.cdp(
                "Input.dispatchKeyEvent",
                Map.of("type", "rawKeyDown", "key", key, "windowsVirtualKeyCode", code, "modifiers", modifiers));
    }

    @Test
    void shortcuts_are_told_and_can_be_switched_off_for_good() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var path = begun("Shortcuts", "");
        write(editor, path);
        intoText();
        type("?");
        assertThat(text()).as("in the text it is a letter").isEqualTo("?");
        browser.ask("document.querySelector('[data-view=side]').focus()");
        type("?");
        until("return document.querySelector('dialog[open]') !== null");
        browser.driver().findElement(By.cssSelector("[data-keys-on]")).click();
        type(Keys.ESCAPE);

        write(editor, path);
        intoText();
        type(Keys.chord(Keys.CONTROL, "b"));
        assertThat(text()).as("switched off, here and after").doesNotContain("**");
        browser.ask("localStorage.clear()");
    }

    /// V04
    @Test
    void a_link_is_proposed_by_the_title_of_a_text_whatever_it_says() {
        Given.in(program)
                .article()
                .titled("<img src=x onerror=window.x=1> [herons]")
                .at("herons-listed")
                .published();
        write(writers.signedIn(writers.add(Role.EDITOR)), begun("Linked", ""));
        intoText();
        type(Keys.chord(Keys.CONTROL, "k"));
        until("return document.activeElement.id === 'link-address'");
        type("HERONS");
        until("return document.querySelector('#link-targets option')?.value === '/en/herons-listed'");
        type(Keys.chord(Keys.CONTROL, "a"), "/en/herons-listed", Keys.ENTER);
        until("return document.querySelector('dialog[open]') === null");
        assertThat(text()).isEqualTo("[<img src=x onerror=window.x=1> \\[herons\\]](/en/herons-listed)");
        assertThat(browser.<Boolean>ask("return window.x === undefined && !document.querySelector('main img')"))
                .isTrue();
    }

    @Test
    void a_picture_is_pasted_and_its_words_are_asked_for() {
        write(writers.signedIn(writers.add(Role.EDITOR)), begun("Pictured", "Before."));
        intoText();
        type(Keys.chord(Keys.CONTROL, Keys.END));
        browser.await("""
            const done = arguments[0];
            const canvas = Object.assign(document.createElement('canvas'), {width: 40, height: 30});
            canvas.getContext('2d').fillRect(5, 5, 20, 20);
            canvas.toBlob(blob => {
                const data = new DataTransfer();
                data.items.add(new File([blob], 'heron.png', {type: 'image/png'}));
                document.querySelector('.cm-content').dispatchEvent(
                    new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                done(true);
            }, 'image/png');\
            """);
        until("return document.activeElement.matches('#picker-alt')");
        type("A heron.");
        browser.driver().findElement(By.cssSelector("[data-describing] button")).click();
        until("return document.activeElement.matches('.cm-content')");
        assertThat(text()).matches("(?s)Before\\.\n\n!\\[A heron\\.]\\(media:[0-9a-f]+\\)\n?");

        browser.driver().findElement(By.cssSelector("[data-command=picture]")).click();
        until("return document.querySelector('.picker .grid button') !== null");
    }

    @Test
    void nobody_is_shut_out_of_what_opens_over_the_text() {
        write(writers.signedIn(writers.add(Role.EDITOR)), begun("Opened", "## One\n\nWords."));
        for (var opened :
                List.of("[data-help]", "[data-command=link]", "[data-command=picture]", "[data-command=find]")) {
            browser.ask("document.querySelector(arguments[0]).click()", opened);
            until("return document.querySelector('dialog[open], .cm-search') !== null");
            Axe.into(browser);
            assertThat(Axe.findings(browser)).as(opened).isEmpty();
            browser.ask("document.querySelector('dialog[open]')?.close()");
        }
    }

    @Test
    void two_at_one_text_see_each_other_and_join_what_both_wrote() {
        var one = writers.signedIn(writers.add(Role.EDITOR));
        var other = writers.signedIn(writers.add(Role.EDITOR));
        var path = begun("Two people", "First.\n\nSecond.");
        var seenByOther = other.get(path);
        var token = seenByOther.page().select("input[name=_csrf]").val();
        var asJson = new String[] {"Accept", "application/json"};
        other.postWith(asJson, path + "/presence", "_csrf", token);

        write(one, path);
        until("return document.querySelector('[data-others]').textContent.includes('Some Body')");
        other.postWith(
                asJson,
                path + "/autosave",
                "_csrf",
                token,
                "basedOn",
                seenByOther.page().select("input[name=basedOn]").val(),
                "title",
                "Two people",
                "slug",
                "two-people",
                "body",
                "First.\n\nSecond, by the other.");
        intoText();
        type("Mine: ");
        type(Keys.chord(Keys.CONTROL, "s"));
        state("overtaken");
        browser.driver().findElement(By.cssSelector("[data-join]")).click();
        until("return document.querySelector('form[action$=\"/merge\"]') !== null");
        assertThat(browser.text()).contains("Mine: First.", "Second, by the other.");
        browser.driver()
                .findElement(By.cssSelector("form[action$='/merge'] button"))
                .click();
        until("return document.querySelector('[data-live]') !== null");
        assertThat(text()).isEqualTo("Mine: First.\n\nSecond, by the other.");
        assertThat(browser.<Boolean>ask("return document.querySelector('[data-recovery]').hidden"))
                .as("what was joined is not offered again")
                .isTrue();
    }

    @Test
    void the_preview_follows_the_words_and_keeps_its_place() {
        write(
                writers.signedIn(writers.add(Role.EDITOR)),
                begun("Previewed", "## One\n\n" + "Words of the first.\n\n".repeat(60) + "## Two\n\nThe end."));
        var frame = "const there = document.querySelector('iframe.preview').contentDocument; ";
        until(frame + "return there?.querySelector('main .prose') !== null && there?.querySelector('main') != null");
        browser.ask(frame
                + "there.defaultView.scrollTo({top: 700, behavior: 'instant'}); there.querySelector('.prose"
                + " p').stays = true;");
        intoText();
        type(Keys.chord(Keys.CONTROL, Keys.END), " Now *emphatic*.");
        until(frame + "return there.querySelector('.prose em')?.textContent === 'emphatic'");
        assertThat(browser.<Boolean>ask(frame + "return there.querySelector('.prose p').stays === true"))
                .as("what did not change is not drawn again")
                .isTrue();
        assertThat(browser.<Number>ask(frame + "return there.defaultView.scrollY")
                        .intValue())
                .isGreaterThan(500);
        // V09: a stranger's message and a script in the frame do nothing.
        browser.ask(
                frame + "there.body.append(Object.assign(there.createElement('script'), {textContent: 'top.x = 1'}));"
                        + "window.postMessage({html: '<img src=x onerror=\"window.x = 1\">'}, '*');");
        assertThat(browser.<Boolean>ask("return window.x === undefined")).isTrue();
    }

    @Test
    void rich_text_that_is_pasted_becomes_clean_markdown() {
        write(writers.signedIn(writers.add(Role.EDITOR)), begun("Pasted", ""));
        intoText();
        browser.ask("""
            const data = new DataTransfer();
            data.setData('text/html', arguments[0]);
            data.setData('text/plain', 'plain');
            document.querySelector('.cm-content').dispatchEvent(
                new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));\
            """, """
            <meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><h1>Title</h1>
            <p>Some <span style="font-weight:700">bold</span> and <i>slanted</i> words,
            a <a href="https://example.org/a">link</a> and a <a href="javascript:alert(1)">trap</a>.</p>
            <ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>
            <table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
            <p><code>x &lt; y</code></p><pre><code>let z;
            </code></pre><img src="https://example.org/x.png"><script>alert(1)</script></b>\
            """);
        until("return new FormData(document.getElementById('words')).get('body') !== ''");
        assertThat(text()).isEqualTo("""
            ## Title

            Some **bold** and *slanted* words, a [link](https://example.org/a) and a trap.

            - one
              - inner
            - two

            | a   | b   |
            | --- | --- |
            | 1   | 2   |

            `x < y`

            ```
            let z;
            ```\
            """);
    }

    /// The browser counts as the server does, so that readers are told the same.
    @Test
    void words_and_minutes_are_counted_as_readers_are_told() throws IOException {
        write(writers.signedIn(writers.add(Role.EDITOR)), begun("Counted", ""));
        var differing = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/resources/sample/articles"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                var language = Language.of(file.getFileName().toString().replaceAll("index\\.(.+)\\.md", "$1"));
                var body = Files.readString(file).split("(?m)^---$", 3)[2];
                var manuscript = Markup.knowing(Set.of("prediction", "model")).read(body);
                Map<String, Number> counted = browser.await(
                        """
                        const [body, plain, language, src, done] = arguments;
                        import(src.replace('desk.js', 'counts.js')).then(({count, prose}) => done({
                            minutes: count(prose(body), language).minutes,
                            words: count(plain, language).words,
                        }));
                        """,
                        body,
                        manuscript.plainText(),
                        language.tag(),
                        browser.ask("return document.querySelector('script[src$=\"desk.js\"]').src"));
                if (counted.get("minutes").intValue() != manuscript.minutes(language)) {
                    differing.add(file + ": " + counted + " minutes, not " + manuscript.minutes(language));
                }
                var words = Prose.words(manuscript.plainText(), language);
                // The browser's ICU is another one than ours, and dictionaries differ.
                if (Math.abs(counted.get("words").intValue() - words) > words / 50) {
                    differing.add(file + ": " + counted + " words, not " + words);
                }
            }
        }
        assertThat(differing).isEmpty();
    }
}
