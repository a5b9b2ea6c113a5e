package almanac.article.studio;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.account.Browser;
import almanac.account.Passwords;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Writers;
import almanac.article.Described;
import almanac.article.Drafting;
import almanac.article.Given;
import almanac.article.GivenArticle;
import almanac.article.Works;
import almanac.shared.Language;
import almanac.topic.AddTopic;
import almanac.topic.TopicAdded;
import almanac.topic.Topics;
import almanac.web.SiteAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Saying what a text is about, who wrote it, where it stands and how others show it, over HTTP and without any script.
@AlmanacHttpTest
class DescribingStories {
    private static final Language EN = Language.of("en");

    @Autowired
    Topics topics;

    @Autowired
    Works works;

    @Autowired
    Drafting drafting;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private Writers writers;
    private Given given;
    private SiteAddress site;

    @Autowired
    void arrange(People people, Passwords passwords, SiteAddress site, ApplicationContext program) {
        this.site = site;
        writers = new Writers(people, passwords, site);
        given = Given.in(program);
    }

    private static String path(GivenArticle article) {
        return "/studio/articles/" + article.id() + "/en";
    }

    private long topic(String name) {
        return ((TopicAdded.Added) topics.add(AddTopic.named(Map.of(EN, name + " " + run)), Actor.PROGRAM)).id();
    }

    private static String token(Browser browser, String page) {
        return browser.get(page).page().select("input[name=_csrf]").val();
    }

    private Described described(GivenArticle article) {
        return works.described(article.id()).orElseThrow();
    }

    @Test
    void topics_are_chosen_and_added_and_authors_stand_in_their_order() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var one = writers.add(Role.AUTHOR).id();
        var other = writers.add(Role.AUTHOR).id();
        var rain = topic("Rain");
        var wind = topic("Wind");
        var kites = given.article().about(wind).drafted();

        var answer = editor.submit(
                path(kites),
                "/description",
                "topics",
                "" + rain,
                "topics",
                "" + wind,
                "topic",
                "Clouds " + run,
                "authors",
                "" + other,
                "authors",
                "",
                "authors",
                "" + one);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(described(kites).topics()).hasSize(3).startsWith(wind, rain);
        assertThat(described(kites).authors()).containsExactly(other, one);
        var page = editor.get(path(kites)).page();
        assertThat(page.select("input[name=topics][checked]")).hasSize(3);
        assertThat(page.select("select[name=authors] option[selected]").eachAttr("value"))
                .containsExactly("" + other, "" + one);
    }

    @Test
    void authors_describe_what_is_theirs_and_keep_it() {
        var me = writers.add(Role.AUTHOR);
        var author = writers.signedIn(me);
        var other = writers.add(Role.AUTHOR);
        var kites = given.article().by(me.id()).drafted();
        var token = token(author, path(kites));
        assertThat(author.post(path(kites) + "/description", "_csrf", token, "authors", "" + other.id())
                        .status())
                .as("given away")
                .isEqualTo(403);
        assertThat(author.post(
                                path(kites) + "/description",
                                "_csrf",
                                token,
                                "authors",
                                "" + me.id(),
                                "topic",
                                "Not mine to add")
                        .status())
                .isEqualTo(403);
        assertThat(author.post(path(kites) + "/description", "_csrf", token, "authors", "" + me.id())
                        .status())
                .isEqualTo(303);
        var stranger = writers.signedIn(other);
        assertThat(stranger.post(path(kites) + "/description", "_csrf", token(stranger, "/studio"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_address_follows_the_title_until_one_is_asked_for() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var kites = given.article().titled("Kites " + run).drafted();
        var page = editor.get(path(kites)).page();
        assertThat(page.select("#slug").val()).isEmpty();
        assertThat(page.select("#slug-address").text()).isEqualTo(site.url() + "/en/kites-" + run);

        editor.post(path(kites), words(page, "title", "Balloons " + run));
        assertThat(drafting.draft(kites.id(), EN).orElseThrow().slug().value()).isEqualTo("balloons-" + run);
        editor.post(path(kites), words(editor.get(path(kites)).page(), "slug", "Own " + run));
        assertThat(editor.get(path(kites)).page().select("#slug").val()).isEqualTo("own-" + run);
    }

    @Test
    void another_address_for_a_live_text_is_warned_of() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var kites = given.article().at("live-" + run).published();
        assertThat(editor.get(path(kites)).page().select(".moving").hasAttr("hidden"))
                .isTrue();
        editor.post(path(kites), words(editor.get(path(kites)).page(), "slug", "other-" + run));
        var warning = editor.get(path(kites)).page().select(".moving");
        assertThat(warning.hasAttr("hidden")).isFalse();
        assertThat(warning.text()).contains("leads on", site.url() + "/en/live-" + run);
    }

    @Test
    void what_others_show_is_what_was_written_for_them() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var kites = given.article().at("shown-" + run).drafted();
        var page = editor.get(path(kites)).page();
        assertThat(page.select(".result .name").text()).isEqualTo("Kites");
        assertThat(page.select(".result .says").text()).isEqualTo("They fly.");

        editor.post(
                path(kites),
                words(page, "searchTitle", "All about kites", "searchDescription", "How and <b>why</b> they fly."));
        var saved = editor.get(path(kites)).page();
        assertThat(saved.select(".sharing .name").text()).isEqualTo("All about kites");
        assertThat(saved.select(".sharing .says").text()).isEqualTo("How and <b>why</b> they fly.");
        kites.published(EN);
        var read = new Browser(site.url()).get("/en/shown-" + run).page();
        assertThat(read.title()).startsWith("All about kites");
        assertThat(read.select("meta[property=og:description]").attr("content"))
                .isEqualTo("How and <b>why</b> they fly.");

        editor.post(path(kites), words(editor.get(path(kites)).page(), "searchTitle", ""));
        var seo = drafting.draft(kites.id(), EN).orElseThrow().text().seo();
        assertThat(seo.title()).isEmpty();
        assertThat(seo.description()).contains("How and <b>why</b> they fly.");
    }

    @Test
    void checks_look_at_the_words_as_they_are_typed_and_save_nothing() {
        var editor = writers.signedIn(writers.add(Role.EDITOR));
        var kites = given.article().drafted();
        var page = editor.get(path(kites)).page();
        var said = editor.post(path(kites) + "/checks", words(page, "body", "One.\n\n#### <b>Deep</b>\n"));
        assertThat(said.status()).isEqualTo(200);
        assertThat(said.header("Content-Type")).startsWith("application/json");
        assertThat(said.response().body()).contains("a level was left out", "\"line\":3");
        assertThat(drafting.draft(kites.id(), EN).orElseThrow().revision()).isEqualTo(1);
        var stranger = writers.signedIn(writers.add(Role.AUTHOR));
        assertThat(stranger.post(path(kites) + "/checks", "_csrf", token(stranger, "/studio"), "basedOn", "1")
                        .status())
                .isEqualTo(404);
    }

    /// All fields of the editor's form as they stand, but for these.
    private static String[] words(org.jsoup.nodes.Document page, String... others) {
        var fields = new java.util.LinkedHashMap<String, String>();
        page.select("[name][form=words], #words [name]")
                .forEach(field -> fields.put(
                        field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val()));
        for (int at = 0; at < others.length; at += 2) {
            fields.put(others[at], others[at + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }
}
