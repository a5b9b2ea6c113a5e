package almanac.site.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.account.People;
import almanac.account.ProfileText;
import almanac.article.Describing;
import almanac.article.DraftText;
import almanac.article.FormerPaths;
import almanac.article.FormerTarget;
import almanac.publication.MissingPolicy;
import almanac.publication.NavigationLink;
import almanac.publication.Publication;
import almanac.publication.Publications;
import almanac.publication.SiteLanguage;
import almanac.publication.Wording;
import almanac.shared.Slug;
import almanac.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/// Whatever is changed: each page that is kept still says what it would say if it were drawn now. And what does not
/// show the change is still kept.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja")
@Import(Press.class)
class TagsTests {
    @Autowired
    Press press;

    @Autowired
    People people;

    @Autowired
    Topics topics;

    @Autowired
    Describing describing;

    @Autowired
    FormerPaths former;

    @Autowired
    Publications publications;

    @Value("${almanac.site.url}")
    String address;

    private Publication before;
    private Site site;

    @BeforeEach
    void make() {
        before = publications.current();
        publications.establish(before);
        site = Site.made(press);
    }

    @AfterEach
    void restore() {
        publications.establish(before);
    }

    private record Shown(int status, String location, String text, boolean hit) {
        static Shown at(String address) {
            var got = Got.at(address, "Accept-Language: en");
            return new Shown(got.status(), got.header("Location"), got.text(), got.isHit());
        }

        boolean says(Shown other) {
            return status == other.status && location.equals(other.location) && text.equals(other.text);
        }
    }

    private Map<String, Shown> all() {
        var shown = new TreeMap<String, Shown>();
        site.pages().forEach((name, path) -> shown.put(name, Shown.at(address + path)));
        return shown;
    }

    /// Everything is kept, then something changes.
    ///
    /// @param showing pages that must say so
    /// @param beside  pages that must still be kept
    private void when(Consumer<Press> change, List<String> showing, List<String> beside) {
        all();
        var kept = all();
        kept.forEach((name, page) -> assertThat(page.hit()).as("kept: " + name).isTrue());
        change.accept(press);
        var now = all();
        publications.establish(publications.current());
        var drawn = all();

        var softly = new SoftAssertions();
        var changed = new TreeSet<String>();
        drawn.forEach((name, page) -> {
            softly.assertThat(page.hit()).as("drawn anew: " + name).isFalse();
            softly.assertThat(now.get(name).text()).as(name).isEqualTo(page.text());
            softly.assertThat(now.get(name).says(page)).as(name).isTrue();
            if (!page.says(kept.get(name))) {
                changed.add(name);
            }
        });
        softly.assertThat(changed).containsAll(showing);
        beside.forEach(name ->
                softly.assertThat(now.get(name).hit()).as("still kept: " + name).isTrue());
        softly.assertAll();
    }

    @Test
    void a_neighbour_s_new_title() {
        when(
                press -> {
                    press.revise(
                            site.neighbour(),
                            Site.EN,
                            DraftText.of("Renamed", "Words.").at(new Slug("neighbour-" + site.run())));
                    press.publish(site.neighbour(), Site.EN);
                },
                List.of(
                        "article",
                        "neighbour",
                        "borrowed",
                        "home",
                        "topic",
                        "author",
                        "archive of a year",
                        "atom",
                        "json feed",
                        "topic's atom",
                        "author's json feed",
                        "llms in English",
                        "home in Japanese"),
                List.of("article in Japanese", "topics", "llms", "robots", "twin"));
    }

    @Test
    void a_topic_s_new_name() {
        when(
                press -> topics.rename(site.topic(), Site.EN, "Storms " + site.run(), "", Actor.PROGRAM),
                List.of("article", "neighbour", "home", "topics", "topic", "author", "atom", "twin", "llms in English"),
                List.of("page", "archive", "llms", "robots"));
    }

    @Test
    void a_person_s_new_name() {
        when(
                press -> people.describe(
                        site.writer().id(),
                        Site.EN,
                        new ProfileText("Renamed " + site.run(), "Writes."),
                        Actor.PROGRAM),
                List.of(
                        "article",
                        "article in Japanese",
                        "neighbour",
                        "borrowed",
                        "home",
                        "author",
                        "author in Japanese",
                        "topic",
                        "atom",
                        "json feed",
                        "author's json feed",
                        "twin"),
                List.of("page", "archive", "topics", "sitemap", "llms", "llms in English", "robots"));
    }

    @Test
    void somebody_who_is_shown_nowhere() {
        when(
                press -> people.describe(
                        press.person("Nobody " + site.run(), Site.EN).id(),
                        Site.EN,
                        new ProfileText("Still nobody", ""),
                        Actor.PROGRAM),
                List.of(),
                List.of("home", "article", "author", "page", "archive", "atom", "sitemap", "twin"));
    }

    @Test
    void the_publication_s_new_name() {
        when(
                press -> publications.establish(with(
                        before.languages(),
                        Map.of(Site.EN, new Wording("Renamed " + site.run(), "Words")),
                        before.navigation())),
                List.of(
                        "home",
                        "home in Japanese",
                        "article",
                        "page",
                        "borrowed",
                        "topics",
                        "topic",
                        "author",
                        "archive",
                        "archive of a year",
                        "nothing yet",
                        "atom",
                        "json feed",
                        "llms",
                        "llms in English"),
                List.of());
    }

    @Test
    void a_language_that_hides_what_it_lacks() {
        when(
                press -> publications.establish(with(
                        before.languages().stream()
                                .map(language ->
                                        new SiteLanguage(language.language(), MissingPolicy.HIDE, language.digits()))
                                .toList(),
                        before.wordings(),
                        before.navigation())),
                List.of("borrowed"),
                List.of());
    }

    @Test
    void a_language_less() {
        when(
                press -> publications.establish(with(
                        before.languages().stream()
                                .filter(language -> language.language().equals(Site.EN))
                                .toList(),
                        before.wordings(),
                        before.navigation())),
                List.of("home", "home in Japanese", "article in Japanese", "borrowed", "sitemaps", "llms"),
                List.of());
    }

    @Test
    void a_new_link_in_the_navigation() {
        var links = new ArrayList<>(before.navigation());
        links.add(new NavigationLink(NavigationLink.Place.FOOTER, Site.EN, "Imprint " + site.run(), "/en/archive"));
        when(
                press -> publications.establish(with(before.languages(), before.wordings(), links)),
                List.of("home", "article", "page", "topics", "topic", "author", "archive", "nothing yet"),
                List.of());
    }

    private Publication with(
            List<SiteLanguage> languages, Map<almanac.shared.Language, Wording> wordings, List<NavigationLink> links) {
        return new Publication(languages, before.defaultLanguage(), before.timeZone(), wordings, links);
    }

    @Test
    void a_newest_article() {
        when(
                press -> press.begin("article", DraftText.of("Coming", "Here."))
                        .at("coming-" + site.run())
                        .about(site.topic())
                        .by(site.writer().id())
                        .published(),
                List.of(
                        "home",
                        "home in Japanese",
                        "article",
                        "topic",
                        "author",
                        "archive",
                        "archive of a year",
                        "nothing yet",
                        "atom",
                        "json feed",
                        "topic's atom",
                        "author's json feed",
                        "sitemap",
                        "llms in English"),
                List.of("article in Japanese", "topics", "llms", "robots", "twin"));
    }

    @Test
    void a_related_article_that_is_withdrawn() {
        when(
                press -> press.withdraw(site.neighbour(), Site.EN),
                List.of(
                        "article",
                        "neighbour",
                        "borrowed",
                        "home",
                        "home in Japanese",
                        "topic",
                        "author",
                        "archive",
                        "atom",
                        "json feed",
                        "sitemap",
                        "llms in English"),
                List.of("article in Japanese", "topics", "llms", "robots", "twin"));
    }

    @Test
    void everything_of_an_author_withdrawn() {
        when(
                press -> {
                    press.withdraw(site.neighbour(), Site.EN);
                    press.withdraw(site.article(), Site.EN);
                    press.withdraw(site.article(), Site.JA);
                },
                List.of("author", "author in Japanese", "author's json feed", "article", "article in Japanese", "twin"),
                List.of("topics", "llms", "robots"));
    }

    @Test
    void a_first_translation() {
        when(
                press -> {
                    press.revise(site.neighbour(), Site.JA, DraftText.of("隣 " + site.run(), "言葉。"));
                    press.publish(site.neighbour(), Site.JA);
                },
                List.of(
                        "neighbour",
                        "borrowed",
                        "home in Japanese",
                        "author in Japanese",
                        "atom",
                        "sitemap",
                        "article in Japanese"),
                List.of("topics", "llms", "robots", "twin"));
    }

    @Test
    void an_original_that_moves_on() {
        when(
                press -> {
                    press.revise(
                            site.article(),
                            Site.EN,
                            DraftText.of("article " + site.run(), "Other words.")
                                    .at(new Slug("article-" + site.run())));
                    press.publish(site.article(), Site.EN);
                },
                List.of("article", "article in Japanese", "twin", "atom", "json feed"),
                List.of("topics", "llms", "robots"));
    }

    @Test
    void other_authors_and_topics() {
        when(
                press -> describing.describe(
                        site.article(),
                        Optional.of(List.of(site.otherTopic())),
                        Optional.of(List.of(site.other().id())),
                        Actor.PROGRAM),
                List.of(
                        "article",
                        "article in Japanese",
                        "home",
                        "topic",
                        "author",
                        "twin",
                        "author's json feed",
                        "topic's atom"),
                List.of("topics", "robots", "llms"));
    }

    @Test
    void somebody_who_translated() {
        when(
                press -> describing.credit(
                        site.article(), Site.JA, List.of(site.other().id()), Actor.PROGRAM),
                List.of("article in Japanese"),
                List.of("topics", "robots", "llms"));
    }

    @Test
    void a_new_topic() {
        when(
                press -> press.topic(Map.of(Site.EN, "Tides " + site.run())),
                List.of("topics", "home"),
                List.of("article", "page", "archive", "atom", "author", "robots", "llms"));
    }

    @Test
    void an_address_of_a_former_site() {
        when(
                press -> former.map(site.path("nothing yet"), FormerTarget.own("/en/archive"), Actor.PROGRAM),
                List.of("nothing yet"),
                List.of("home", "article", "archive", "atom", "sitemap"));
    }
}
