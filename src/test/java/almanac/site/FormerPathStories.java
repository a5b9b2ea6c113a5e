package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.article.DraftText;
import almanac.article.FormerMapped;
import almanac.article.FormerPaths;
import almanac.article.FormerTarget;
import almanac.article.Given;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// Readers who come by links to the site that was here before.
@AlmanacHttpTest(properties = "almanac.sample=true")
class FormerPathStories {
    private static final Language EN = Language.of("en");
    private static final Language DE = Language.of("de");
    private static final String FLAGSHIP = "/en/our-top-three-ml-predictions-for-2021";

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Value("${almanac.site.url}")
    String root;

    @Autowired
    FormerPaths paths;

    private Given given;

    @Autowired
    void arrange(ApplicationContext program) {
        given = Given.in(program);
    }

    private void map(String from, FormerTarget to) {
        assertThat(paths.map(from, to, Actor.PROGRAM)).as(from).isNotInstanceOf(FormerMapped.Refused.class);
    }

    private static DraftText text(String slug) {
        return DraftText.of("A page of the former site", "Words.").at(new Slug(slug));
    }

    /// One redirect, and a page at its end.
    private void leads(String from, String to) {
        var visit = Visit.to(root + from);
        assertThat(visit.status()).as(from).isEqualTo(301);
        assertThat(visit.answer().headers().firstValue("Location"))
                .as(from)
                .map(this::local)
                .contains(to);
        assertThat(Visit.to(root + to).status()).as(to).isEqualTo(200);
    }

    private String local(String location) {
        return location.startsWith(root) ? location.substring(root.length()) : location;
    }

    @Test
    void a_path_outside_any_language_leads_to_the_text_in_one_step() {
        var own = "/" + run + "/2019/05/Post.html";
        map(own, FormerTarget.own(FLAGSHIP));
        leads(own, FLAGSHIP);
        leads(own + "/", FLAGSHIP);
        leads("/" + own, FLAGSHIP);
        leads(own + "?utm_source=letter&fbclid=x", FLAGSHIP);
        leads(own + "?p=1", FLAGSHIP);
        assertThat(Visit.to(root + own.toLowerCase(java.util.Locale.ROOT)).status())
                .isEqualTo(404);
    }

    @Test
    void parameters_say_what_is_meant_where_they_were_mapped() {
        map("/?p=" + run, FormerTarget.own(FLAGSHIP));
        map("/en?p=" + run, FormerTarget.own("/en/archive"));
        map("/index-" + run + ".php?id=1&lang=en", FormerTarget.own(FLAGSHIP));
        leads("/?p=" + run, FLAGSHIP);
        leads("/en?p=" + run, "/en/archive");
        leads("/en/?p=" + run, "/en/archive");
        leads("/index-" + run + ".php?lang=en&id=1", FLAGSHIP);
        assertThat(Visit.to(root + "/index-" + run + ".php?id=2&lang=en").status())
                .isEqualTo(404);
        assertThat(Visit.to(root + "/?p=another").status()).isEqualTo(302);
        assertThat(Visit.to(root + "/en?p=another").status()).isEqualTo(200);
    }

    @Test
    void a_path_under_a_language_is_looked_for_after_texts() {
        map("/en/" + run + "/feed/", FormerTarget.own("/en/feed.atom"));
        leads("/en/" + run + "/feed/", "/en/feed.atom");
        leads("/EN/" + run + "/feed", "/en/feed.atom");
        map("/en/" + run, FormerTarget.own("/en/archive"));
        leads("/en/" + run + "/", "/en/archive");
        map(FLAGSHIP + "/", FormerTarget.own("/en/archive"));
        assertThat(Visit.to(root + FLAGSHIP).status()).isEqualTo(200);
        assertThat(Visit.to(root + FLAGSHIP + "/").answer().headers().firstValue("Location"))
                .map(this::local)
                .contains(FLAGSHIP);
        paths.forget(FLAGSHIP, Actor.PROGRAM);
    }

    @Test
    void what_the_server_would_refuse_is_found_too() {
        map("/" + run + "/a;b=1", FormerTarget.own(FLAGSHIP));
        map("/" + run + "/x.md", FormerTarget.own(FLAGSHIP));
        map("/static/" + run + ".png", FormerTarget.own(FLAGSHIP));
        map("/media/" + run + ".png", FormerTarget.own(FLAGSHIP));
        leads("/" + run + "/a;b=1", FLAGSHIP);
        leads("/" + run + "/x.md", FLAGSHIP);
        leads("/static/" + run + ".png", FLAGSHIP);
        leads("/media/" + run + ".png", FLAGSHIP);
    }

    @Test
    void another_script_and_another_encoding_are_found() {
        map("/" + run + "/古い記事", FormerTarget.own("/en/archive"));
        map("/" + run + "/caf%E9", FormerTarget.own("/en/archive"));
        leads("/" + run + "/%E5%8F%A4%E3%81%84%E8%A8%98%E4%BA%8B/", "/en/archive");
        leads("/" + run + "/caf%E9", "/en/archive");
    }

    @Test
    void a_text_is_followed_when_it_moves_and_gone_when_it_was_withdrawn() {
        var article = given.page().saying(text("first-" + run)).drafted();
        var old = "/" + run + "/withdrawn.html";
        map(old, FormerTarget.work(article.id()));
        assertThat(Visit.to(root + old).status()).isEqualTo(404);
        article.published(EN);
        leads(old, "/en/first-" + run);
        article.saying(EN, text("second-" + run)).published(EN);
        leads(old, "/en/second-" + run);
        article.withdrawn(EN);
        assertThat(Visit.to(root + old).status()).isEqualTo(410);
    }

    @Test
    void a_language_that_lacks_the_text_shows_the_original_in_its_own_frame() {
        var article = given.page().saying(text("original-" + run)).published();
        map("/" + run + "/de.html", FormerTarget.text(article.id(), DE));
        leads("/" + run + "/de.html", "/de/original-" + run);
        article.withdrawn(EN);
    }

    @Test
    void a_missing_page_that_was_shown_is_not_in_the_way_of_a_path_mapped_later() {
        var old = "/" + run + "/late";
        assertThat(Visit.to(root + old).status()).isEqualTo(404);
        assertThat(Visit.to(root + old).header("Cache-Tag")).contains("former");
        map(old, FormerTarget.own("/en/archive"));
        leads(old, "/en/archive");
    }
}
