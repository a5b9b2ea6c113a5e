package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.article.DraftText;
import almanac.article.Given;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// What readers are told of a text's past.
@AlmanacHttpTest
class HistoryStories {
    private static final Language EN = Language.of("en");

    private final String slug = "kites-" + UUID.randomUUID().toString().substring(0, 8);

    @Value("${almanac.site.url}")
    String root;

    private Given given;

    @Autowired
    void arrange(ApplicationContext program) {
        given = Given.in(program);
    }

    private DraftText text(String body) {
        return DraftText.of("Kites", body).at(new Slug(slug));
    }

    private Visit visit(String query) {
        return Visit.to(root + "/en/" + slug + query);
    }

    @Test
    void corrections_stay_with_the_text_and_lead_to_its_history() {
        var kites = given.article().saying(text("They fly far.")).published();
        assertThat(visit("").page().select(".colophon a")).isEmpty();
        kites.saying(EN, text("They glide far.")).corrected(EN, "Kites do not fly.");
        kites.saying(EN, text("They glide very far.")).published(EN);

        var colophon = visit("").page().select(".colophon");
        assertThat(colophon.text()).containsPattern("Correction, .*20\\d\\d.*Kites do not fly\\.");
        assertThat(colophon.select("a").attr("href")).isEqualTo("/en/" + slug + "?view=history");
    }

    @Test
    void every_edition_says_what_it_changed_and_how_to_cite_it() {
        var kites =
                given.article().saying(text("They *fly* far.\n\nThey land.")).published();
        kites.saying(EN, text("They *glide* far.\n\nThey land.")).corrected(EN, "Kites do not fly.");

        var history = visit("?view=history");
        assertThat(history.status()).isEqualTo(200);
        var page = history.page();
        assertThat(page.select("main ol > li").eachAttr("id")).containsExactly("edition-2", "edition-1");
        assertThat(page.select("#edition-2 del").text()).isEqualTo("removed: fly");
        assertThat(page.select("#edition-2 ins").text()).isEqualTo("added: glide");
        assertThat(page.select("#edition-2 .note").text()).contains("Kites do not fly.");
        assertThat(page.select("#edition-1 del, #edition-1 ins")).isEmpty();
        assertThat(page.select("#edition-2 .cite a").attr("href")).endsWith("/en/" + slug + "?view=history#edition-2");
        assertThat(page.select("#edition-2 .cite").text()).contains("edition 2");

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/en/" + slug);
        assertThat(page.select("link[hreflang], script, style, [style]")).isEmpty();
    }

    @Test
    void text_and_history_are_kept_side_by_side_and_both_follow_what_is_published() {
        var kites = given.article().saying(text("They fly far.")).published();
        for (int round = 0; round < 2; round++) {
            assertThat(visit("").page().select(".prose").text()).isEqualTo("They fly far.");
            assertThat(visit("?view=history").page().select("main.history")).hasSize(1);
        }
        assertThat(visit("?view=history").header("Cache-Status")).contains("hit");
        kites.saying(EN, text("They glide far.")).published(EN);
        assertThat(visit("?view=history").page().select("main ol > li")).hasSize(2);
        kites.withdrawn(EN);
        assertThat(visit("?view=history").status()).isEqualTo(410);
    }

    @Test
    void a_moved_text_takes_its_history_along() {
        var old = "old-" + slug;
        given.article().at(old).published().saying(EN, text("They glide.")).published(EN);
        var moved = Visit.to(root + "/en/" + old + "?view=history");
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.answer().headers().firstValue("Location").orElse(""))
                .endsWith("/en/" + slug + "?view=history");
    }

    @Test
    void markup_is_shown_where_nothing_but_markup_changed() {
        var kites = given.article().saying(text("They fly far.")).published();
        kites.saying(EN, text("They *fly* far.")).published(EN);
        assertThat(visit("?view=history").page().select("#edition-2 .wording").text())
                .contains("*");
    }

    @Test
    void harmless_words_do_not_become_an_element_by_standing_side_by_side() {
        var pieces = List.of(
                List.of("x `<im` y", "x `g src=q onerror=alert(1)>` y"),
                List.of("x \\<script y", "x \\>alert(1)\\</script> y"),
                List.of("x &amp;lt y", "x ;img onerror=alert(1)&amp;gt; y"));
        for (var piece : pieces) {
            var own = slug + pieces.indexOf(piece);
            given.article()
                    .at(own)
                    .body(piece.getFirst())
                    .published()
                    .saying(EN, DraftText.of("Kites", piece.getLast()).at(new Slug(own)))
                    .published(EN);
            var page = Visit.to(root + "/en/" + own + "?view=history").page();
            assertThat(page.select("main img, main script, main [onerror]"))
                    .as(piece.toString())
                    .isEmpty();
            assertThat(page.select("#edition-2").text()).as(piece.toString()).contains("alert(1)");
        }
    }
}
