package almanac.article.studio;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Browser;
import almanac.account.Passwords;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Writers;
import almanac.article.DraftText;
import almanac.article.Given;
import almanac.article.GivenArticle;
import almanac.shared.Language;
import almanac.web.SiteAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Looking at what a text said before, and bringing it back, over HTTP and without any script.
@AlmanacHttpTest
class PastStories {
    private static final Language EN = Language.of("en");

    private Writers writers;
    private Given given;

    @Autowired
    void arrange(People people, Passwords passwords, SiteAddress site, ApplicationContext program) {
        writers = new Writers(people, passwords, site);
        given = Given.in(program);
    }

    private static String path(GivenArticle article) {
        return "/studio/articles/" + article.id() + "/en";
    }

    private static DraftText text(String body) {
        return DraftText.of("Kites", body);
    }

    private Browser editor() {
        return writers.signedIn(writers.add(Role.EDITOR));
    }

    @Test
    void an_editor_finds_what_changed_and_brings_it_back() {
        var editor = editor();
        var kites = given.article()
                .body("They fly on windy days.")
                .drafted()
                .saying(EN, text("They glide on windy days.\n\nAt night they land."));
        var list = editor.get(path(kites) + "/revisions").page();
        assertThat(list.select(".past li")).hasSize(1);
        assertThat(list.select(".marks").text()).contains("draft");

        var opened = editor.get(path(kites) + "/revisions/1").page();
        assertThat(opened.select(".compared del").text()).isEqualTo("removed: fly");
        assertThat(opened.select(".compared ins").eachText())
                .containsExactly("added: glide", "added: At night they land.");
        assertThat(opened.select(".compared [data-fate=ADDED] .fate").text()).contains("added", "Paragraph");

        var restored = editor.submit(path(kites) + "/revisions/1", "/revisions/1/restore");
        assertThat(restored.location()).isEqualTo(path(kites));
        assertThat(editor.get(path(kites)).page().select(".told").text()).contains("Brought back");
        assertThat(editor.get(path(kites) + "/revisions/3?against=1")
                        .page()
                        .select(".tally")
                        .text())
                .contains("Nothing differs");
    }

    @Test
    void editions_are_listed_with_their_notes_compared_and_made_the_draft_again() {
        var editor = editor();
        var kites = given.article().published();
        kites.saying(EN, text("They glide.")).corrected(EN, "Kites do not fly.");
        kites.saying(EN, text("They glide well.")).published(EN);

        var list = editor.get(path(kites) + "/editions").page();
        assertThat(list.select(".past li")).hasSize(3);
        assertThat(list.select(".past li").get(1).text()).contains("Kites do not fly.");
        assertThat(list.select(".past .mark")).hasSize(1);

        var compared = editor.get(path(kites) + "/editions/1?against=3").page();
        assertThat(compared.select(".compared ins").text()).isEqualTo("added: glide well");
        editor.submit(path(kites) + "/editions/1", "/editions/1/restore");
        assertThat(editor.get(path(kites)).page().select("#body").text()).isEqualTo("They fly.");
    }

    @Test
    void harmless_words_do_not_become_an_element_by_standing_side_by_side() {
        var editor = editor();
        var pieces = List.of(
                List.of("x <im y", "x g src=q onerror=alert(1)> y"),
                List.of("x <script y", "x >alert(1)</script> y"),
                List.of("x &lt y", "x ;img onerror=alert(1)&gt; y"),
                List.of("</ins", "><img src=q onerror=alert(1)>"));
        for (var piece : pieces) {
            var kites = given.article().body(piece.getFirst()).drafted().saying(EN, text(piece.getLast()));
            var page = editor.get(path(kites) + "/revisions/1").page();
            assertThat(page.select("main img, main script, main [onerror]"))
                    .as(piece.toString())
                    .isEmpty();
            assertThat(page.select(".compared").text()).as(piece.toString()).contains("alert(1)");
        }
    }

    @Test
    void the_past_of_what_is_not_yours_is_not_there() {
        var kites = given.article().published();
        var stranger = writers.signedIn(writers.add(Role.AUTHOR));
        for (var page : List.of("/revisions", "/revisions/1", "/editions", "/editions/1")) {
            assertThat(stranger.get(path(kites) + page).status()).as(page).isEqualTo(404);
        }
        var token = stranger.get("/studio").page().select("input[name=_csrf]").val();
        for (var action : List.of("/revisions/1/restore", "/editions/1/restore")) {
            assertThat(stranger.post(path(kites) + action, "_csrf", token, "basedOn", "1")
                            .status())
                    .as(action)
                    .isEqualTo(404);
        }
        var editor = editor();
        for (var page : List.of("/revisions/9", "/revisions/1?against=9", "/editions/9")) {
            assertThat(editor.get(path(kites) + page).status()).as(page).isEqualTo(404);
        }
    }
}
