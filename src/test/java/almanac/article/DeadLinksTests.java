package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import almanac.AlmanacHttpTest;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.web.SiteAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Links that lead nowhere, and where in the words that are being typed they stand.
@AlmanacHttpTest
class DeadLinksTests {
    private static final Language EN = Language.of("en");

    @Autowired
    Checking checking;

    @Autowired
    SiteAddress site;

    private Given given;

    @Autowired
    void arrange(ApplicationContext program) {
        given = Given.in(program);
    }

    private List<String> found(String code, String body) {
        var article = given.article().titled("Links").body(body).drafted();
        return checking.findings(article.id(), EN).stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.details().get("href"))
                .toList();
    }

    @Test
    void a_link_to_what_nobody_can_read_is_dead() {
        given.article().at("only-a-draft").drafted();
        given.article().at("taken-back").published().withdrawn(EN);
        assertThat(found(
                        "dead-link",
                        "[a](/en/never-was) [b](/en/only-a-draft) [c](/en/taken-back#h-x) [d](" + site.url()
                                + "/en/never-was-either?x=1)"))
                .containsExactly(
                        "/en/never-was",
                        "/en/only-a-draft",
                        "/en/taken-back#h-x",
                        site.url() + "/en/never-was-either?x=1");
    }

    @Test
    void a_link_that_arrives_is_not() {
        var moved = given.article().at("stands-here-now").published();
        moved.saying(EN, DraftText.of("Kites", "They fly.").at(new Slug("moved-on")))
                .published(EN);
        assertThat(found(
                        "dead-link",
                        "[a](/en/stands-here-now) [b](/en/moved-on#h-x) [c](/en/topics) [d](/en/topics/rain)"
                                + " [e](/en) [f](/fr/not-ours) [g](https://example.org/en/never-was)"
                                + " [h](//example.org/en/x) [i](/media/x) [j](mailto:a@example.org)"))
                .isEmpty();
    }

    @Test
    void a_link_to_a_heading_needs_the_heading() {
        assertThat(found("dead-anchor", "## How they fly\n\n[a](#h-how-they-fly) [b](#h-how-they-land) [c](#fn-1)"))
                .containsExactly("#h-how-they-land");
    }

    @Test
    void what_is_found_in_words_that_are_typed_has_its_line() {
        var article = given.article().drafted();
        var typed = DraftText.of(
                "Kites",
                "They fly.\n\nThey fly.\n\n#### Too deep\n\n- one\n- [two](/en/nowhere-at-all)\n\n[[206222]]\n");
        assertThat(checking.findings(article.id(), EN, typed))
                .extracting(placed -> placed.finding().code(), Checking.Placed::line)
                .contains(tuple("heading-jump", 5), tuple("dead-link", 8), tuple("image-mark-left", 10));
        var untitled = DraftText.of("", "Words.");
        assertThat(checking.findings(article.id(), EN, untitled))
                .extracting(placed -> placed.finding().code(), Checking.Placed::line)
                .containsExactly(tuple("title-missing", 0));
    }
}
