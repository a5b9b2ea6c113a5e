package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.shared.Language;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/// The sample in its nine languages, walked from the sitemap.
@AlmanacHttpTest(properties = "almanac.sample=true")
class LanguageStories {
    private static final Map<String, Set<String>> SITEMAP = new LinkedHashMap<>();
    private static final Map<String, Visit> PAGES = new LinkedHashMap<>();

    /// Scripts that only one of the sample's languages is written in.
    private static final Map<Integer, String> OWN_SCRIPTS =
            Map.of(UScript.HIRAGANA, "ja", UScript.KATAKANA, "ja", UScript.HANGUL, "ko", UScript.ARABIC, "ar");

    @Value("${almanac.site.url}")
    String root;

    @BeforeEach
    void walk() {
        if (!PAGES.isEmpty()) {
            return;
        }
        for (var part : xml(root + "/sitemap.xml").select("sitemap > loc")) {
            for (var url : xml(part.text()).select("url")) {
                var links = new HashSet<String>();
                url.select("xhtml|link").forEach(link -> links.add(link.attr("hreflang") + " " + link.attr("href")));
                SITEMAP.put(url.selectFirst("loc").text(), links);
            }
        }
        SITEMAP.keySet().forEach(address -> PAGES.put(address, Visit.to(address)));
    }

    private static Element xml(String address) {
        return Jsoup.parse(Visit.to(address).answer().body(), "", Parser.xmlParser());
    }

    @Test
    void every_page_of_the_sitemap_answers_and_is_the_one_to_be_found() {
        assertThat(PAGES).hasSizeGreaterThan(85 + 9 * 3);
        var softly = new SoftAssertions();
        PAGES.forEach((address, visit) -> {
            softly.assertThat(visit.status()).as(address).isEqualTo(200);
            softly.assertThat(visit.canonical()).isEqualTo(address);
            softly.assertThat(visit.isIndexed()).as(address).isTrue();
        });
        softly.assertAll();
    }

    @Test
    void heads_and_sitemap_name_the_same_closed_sets_of_languages() {
        var softly = new SoftAssertions();
        PAGES.forEach((address, visit) -> {
            var head = new HashSet<String>();
            visit.alternates().forEach((language, there) -> head.add(language + " " + there));
            softly.assertThat(head).as(address).isEqualTo(SITEMAP.get(address)).isNotEmpty();
            visit.alternates().forEach((language, there) -> {
                if (!language.equals("x-default")) {
                    softly.assertThat(SITEMAP.get(there))
                            .as(address + " and " + there)
                            .isEqualTo(head);
                }
            });
        });
        softly.assertAll();
    }

    @Test
    void every_kind_of_list_names_its_other_languages() {
        for (var path : List.of("/topics", "/archive", "/authors/daniel-okafor", "/archive/2021")) {
            var alternates = Visit.to(root + "/en" + path).alternates();
            assertThat(alternates).as(path).containsEntry("x-default", root + "/en" + path);
            assertThat(alternates).as(path).containsEntry("ja", root + "/ja" + path);
        }
        var topic = PAGES.keySet().stream()
                .filter(address -> address.startsWith(root + "/en/topics/"))
                .findFirst()
                .orElseThrow();
        assertThat(PAGES.get(topic).alternates())
                .containsEntry("x-default", topic)
                .containsKey("ja");
    }

    /// Titles, topics, names and languages are known with the languages they stand in; whoever meets one in another
    /// page must be told its language and direction.
    @Test
    void words_of_another_language_say_which() {
        var known = words();
        var softly = new SoftAssertions();
        PAGES.forEach((address, visit) -> texts(visit).forEach(text -> {
            var languages = known.getOrDefault(text.text().strip(), Set.of());
            // In a text, `Science` may well be the journal.
            if (!languages.isEmpty() && text.parent().closest(".prose") == null) {
                softly.assertThat(languages)
                        .as("%s: “%s”", address, text.text().strip())
                        .contains(language(text));
            }
            scripts(text.text())
                    .forEach(language -> softly.assertThat(language(text))
                            .as("%s: “%s”", address, text.text().strip())
                            .isEqualTo(language));
            softly.assertThat(direction(text))
                    .as("%s: “%s”", address, text.text().strip())
                    .isEqualTo(Language.of(language(text)).direction());
        }));
        softly.assertAll();
    }

    private static Map<String, Set<String>> words() {
        var words = new HashMap<String, Set<String>>();
        PAGES.values()
                .forEach(visit -> visit.page()
                        .select("h1, .standfirst")
                        .forEach(element -> words.computeIfAbsent(element.text(), any -> new HashSet<>())
                                .add(visit.language())));
        return words;
    }

    private static List<TextNode> texts(Visit visit) {
        var texts = new ArrayList<TextNode>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && letters(text.text())
                            && text.parent().closest("pre, code") == null) {
                        texts.add(text);
                    }
                },
                visit.page().body());
        return texts;
    }

    private static boolean letters(String text) {
        return text.codePoints().anyMatch(UCharacter::isLetter);
    }

    private static String language(TextNode text) {
        return text.parent().closest("[lang]").attr("lang");
    }

    private static String direction(TextNode text) {
        return text.parent().closest("[dir]").attr("dir");
    }

    /// The languages that a text must be in, because some of its letters are of a script that is theirs alone.
    private static Set<String> scripts(String text) {
        var languages = new HashSet<String>();
        text.codePoints().filter(UCharacter::isLetter).forEach(letter -> {
            var language = OWN_SCRIPTS.get(UScript.getScript(letter));
            if (language != null) {
                languages.add(language);
            }
        });
        return languages;
    }

    @Test
    void links_between_articles_stay_in_the_language() {
        var followed = 0;
        var softly = new SoftAssertions();
        for (var visit : PAGES.values()) {
            for (var link : visit.page().select(".prose a[href^='/']")) {
                followed++;
                softly.assertThat(link.attr("href"))
                        .as("a link of " + visit.address())
                        .startsWith("/" + visit.language() + "/");
                softly.assertThat(Visit.to(link.attr("abs:href")).status())
                        .as(link.attr("href"))
                        .isIn(200, 301);
            }
        }
        softly.assertThat(followed).isGreaterThan(50);
        softly.assertAll();
    }

    @Test
    void languages_are_offered_by_their_own_names() {
        var names = Visit.to(root + "/en").page().select(".switcher li > *");
        assertThat(names).hasSize(9);
        for (var name : names) {
            var locale = ULocale.forLanguageTag(name.attr("lang"));
            assertThat(name.text()).isEqualTo(locale.getDisplayNameWithDialect(locale));
        }
    }
}
