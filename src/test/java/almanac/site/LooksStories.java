package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.shared.Language;
import almanac.stories.Axe;
import almanac.stories.Chromium;
import almanac.stories.Chromium.Light;
import almanac.stories.PageChecker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Every kind of page as a checker of HTML, a browser and people who see or steer differently meet it.
@AlmanacHttpTest(properties = "almanac.sample=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksStories {
    private static final int TELEPHONE = 360;
    private static final int DESK = 1280;
    private static final int MOST_BYTES = 200 * 1024;

    @Autowired
    ApplicationContext program;

    private Gallery gallery;
    private Chromium browser;

    @BeforeEach
    void open() {
        gallery = Gallery.in(program);
    }

    private Chromium browser() {
        if (browser == null) {
            browser = Chromium.start();
        }
        return browser;
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private interface Look {
        void at(String page, String address);
    }

    private void everywhere(List<Language> languages, Look look) {
        for (var language : languages) {
            gallery.in(language).forEach((kind, address) -> look.at(kind + " in " + language, address));
        }
    }

    @Test
    void every_kind_of_page_is_valid_html() throws Exception {
        var pages = new LinkedHashMap<String, String>();
        everywhere(
                Gallery.CLOSELY,
                (page, address) -> pages.put(
                        page.replace(' ', '-'), Visit.to(address).answer().body()));
        assertThat(PageChecker.errors(Path.of("target/checked-pages"), pages)).isEmpty();
    }

    @Test
    void nobody_is_shut_out_by_day_or_night_on_small_or_large_screens() {
        var findings = new ArrayList<String>();
        everywhere(Gallery.CLOSELY, (page, address) -> {
            browser().at(TELEPHONE, 740, Light.DAY).open(address);
            Axe.into(browser());
            for (var light : Light.values()) {
                for (var width : List.of(TELEPHONE, DESK)) {
                    browser().at(width, 740, light);
                    Axe.findings(browser())
                            .forEach(finding ->
                                    findings.add(page + ", " + width + ", " + light.scheme + ": " + finding));
                }
            }
        });
        assertThat(findings).isEmpty();
    }

    @Test
    void a_page_without_a_language_or_with_pale_words_would_be_found() {
        browser().at(DESK, 740, Light.DAY).open(gallery.in(Language.of("en")).get("home"));
        Axe.into(browser());
        browser().ask("document.documentElement.lang = ''; document.querySelector('h1').style.color = '#ddd'");
        assertThat(Axe.findings(browser()))
                .anyMatch(finding -> finding.startsWith("html-has-lang"))
                .anyMatch(finding -> finding.startsWith("color-contrast"));
    }

    /// 320 is what 1280 becomes at 400 %, 640 at 200 %.
    @Test
    void no_page_is_wider_than_its_screen() {
        var wide = new ArrayList<String>();
        everywhere(Gallery.CLOSELY, (page, address) -> {
            browser().at(TELEPHONE, 740, Light.DAY).open(address);
            for (var width : List.of(320, TELEPHONE, 640, DESK)) {
                browser().at(width, 740, Light.DAY);
                List<String> over = browser().ask("""
                    const root = document.documentElement;
                    return root.scrollWidth > root.clientWidth
                        ? [...document.querySelectorAll('body *')]
                            .filter(box => (box.getBoundingClientRect().right > root.clientWidth + 1
                                || box.getBoundingClientRect().left < -1) && !box.closest('.table, pre, .unseen'))
                            .slice(-3).map(box => box.outerHTML.slice(0, 90))
                        : [];\
                    """);
                over.forEach(box -> wide.add(page + " at " + width + ": " + box));
            }
        });
        assertThat(wide).isEmpty();
    }

    @Test
    void the_first_key_offers_to_skip_and_what_has_the_focus_is_seen() {
        var softly = new SoftAssertions();
        everywhere(List.of(Language.of("en"), Language.of("ar")), (page, address) -> {
            browser().at(DESK, 740, Light.DAY).open(address).press("Tab");
            softly.assertThat(this.<String>focused("className")).as(page).isEqualTo("skip");
            for (var step = 0; step < 5; step++) {
                Map<String, Object> focus = browser().ask("""
                    const box = document.activeElement, place = box.getBoundingClientRect();
                    const top = document.elementFromPoint(
                        Math.max(place.left, 0) + Math.min(4, place.width / 2), place.top + place.height / 2);
                    return {what: box.outerHTML.slice(0, 80), outline: getComputedStyle(box).outlineStyle,
                        thick: parseFloat(getComputedStyle(box).outlineWidth),
                        seen: place.top >= 0 && place.bottom <= innerHeight && box.contains(top)};\
                    """);
                softly.assertThat(focus)
                        .as("%s, step %d: %s", page, step, focus.get("what"))
                        .containsEntry("outline", "solid")
                        .containsEntry("seen", true);
                softly.assertThat(((Number) focus.get("thick")).doubleValue()).isGreaterThanOrEqualTo(2);
                browser().press("Tab");
            }
        });
        softly.assertAll();
    }

    private <T> T focused(String property) {
        return browser().ask("return document.activeElement[arguments[0]]", property);
    }

    @Test
    void whoever_skips_is_at_the_text() {
        browser().at(DESK, 740, Light.DAY).open(gallery.in(Language.of("ar")).get("article"));
        browser().press("Tab").press("Enter").press("Tab");
        assertThat(browser().<Boolean>ask("return document.querySelector('main').contains(document.activeElement)"))
                .isTrue();
    }

    @Test
    void a_small_screen_gets_no_more_than_200_kB_before_it_scrolls() {
        for (var language : Gallery.CLOSELY) {
            for (var kind : List.of("home", "article")) {
                var address = gallery.in(language).get(kind);
                browser().at(TELEPHONE, 740, Light.DAY);
                browser().cdp("Network.clearBrowserCache", Map.of());
                browser().received();
                browser().open(address);
                var bytes = browser().received();
                assertThat(bytes).as("bytes of %s in %s", kind, language).isBetween(1_000L, (long) MOST_BYTES);
            }
        }
    }

    @Test
    void nothing_is_left_with_the_reader_and_nothing_runs() {
        var softly = new SoftAssertions();
        everywhere(Gallery.CLOSELY.subList(0, 1), (page, address) -> {
            browser().at(DESK, 740, Light.DAY).open(address);
            softly.assertThat(browser().hasNoCookies()).as(page).isTrue();
            softly.assertThat(browser().<Long>ask("return localStorage.length + sessionStorage.length"))
                    .as(page)
                    .isZero();
            softly.assertThat(browser().<Long>ask("""
                return [...document.querySelectorAll('*')].filter(box =>
                    box.localName === 'script' && box.type !== 'application/ld+json'
                    || box.getAttributeNames().some(name => name.startsWith('on'))).length\
                """)).as(page).isZero();
        });
        softly.assertAll();
    }

    @Test
    void whoever_asks_for_less_motion_gets_none() {
        browser().at(DESK, 740, Light.DAY).open(gallery.in(Language.of("en")).get("home"));
        assertThat(browser().<List<String>>ask("""
            return [...document.querySelectorAll('*')].filter(box => {
                const style = getComputedStyle(box);
                return style.transitionDuration !== '0s' || style.animationName !== 'none'
                    || style.scrollBehavior !== 'auto';
            }).map(box => box.outerHTML.slice(0, 80));\
            """)).isEmpty();
    }

    @Test
    void on_paper_there_is_the_text_and_no_way_around_the_site() {
        browser().at(DESK, 740, Light.NIGHT).open(gallery.in(Language.of("de")).get("article"));
        browser().cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser().<List<String>>ask("""
            return ['.masthead nav', '.switcher', '.skip', '.outline', '.pager', '.footer', '.related']
                .filter(part => [...document.querySelectorAll(part)].some(box => box.getClientRects().length));\
            """)).isEmpty();
        browser().at(640, 900, Light.DAY).open(gallery.in(Language.of("de")).get("behind"));
        browser().cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser().<List<String>>ask("""
            return [...document.querySelectorAll('.prose pre, .prose .table')]
                .filter(box => box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX !== 'visible')
                .map(box => box.outerHTML.slice(0, 80));\
            """))
                .as("what paper would cut off")
                .isEmpty();
        assertThat(browser().<List<String>>ask("""
            const style = getComputedStyle(document.body);
            return [style.color, getComputedStyle(document.querySelector('.prose p')).visibility];\
            """)).containsExactly("rgb(0," + " 0, 0)", "visible");
    }

    @Test
    void figures_stand_under_each_other_and_nothing_is_said_twice() {
        browser().at(DESK, 740, Light.DAY).open(gallery.in(Language.of("en")).get("behind"));
        assertThat(browser().<List<String>>ask("""
            return [...new Set([...document.querySelectorAll('td.end')].map(cell => getComputedStyle(cell).textAlign))];
            """)).containsExactly("end");
        assertThat(browser().<Long>ask("return document.querySelectorAll('.standfirst').length"))
                .isZero();
        browser().open(gallery.in(Language.of("en")).get("article"));
        assertThat(browser().<Long>ask("return document.querySelectorAll('.standfirst').length"))
                .isOne();
    }

    /// Characters of a full line, averaged over the paragraphs of the text.
    @Test
    void lines_are_as_long_as_eyes_like_them() {
        var wanted = Map.of(
                "en", new int[] {60, 75}, "de", new int[] {60, 75}, "ar", new int[] {60, 80}, "ja", new int[] {35, 40});
        var softly = new SoftAssertions();
        wanted.forEach((language, range) -> {
            browser()
                    .at(DESK, 740, Light.DAY)
                    .open(gallery.in(Language.of(language)).get("article"));
            Number mean = browser().ask("""
                let characters = 0, lines = 0;
                for (const paragraph of document.querySelectorAll('.prose > p')) {
                    const range = document.createRange();
                    range.selectNodeContents(paragraph);
                    const tops = new Set([...range.getClientRects()].map(box => Math.round(box.bottom / 12)));
                    const full = paragraph.getBoundingClientRect().height / parseFloat(
                        getComputedStyle(paragraph).lineHeight);
                    if (full < 3) continue;
                    characters += paragraph.textContent.length;
                    lines += full - 0.5;
                }
                return characters / lines;\
                """);
            softly.assertThat(mean.doubleValue())
                    .as("characters of a line in " + language)
                    .isBetween((double) range[0], (double) range[1]);
        });
        softly.assertAll();
    }
}
