package almanac.search;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Reach;
import almanac.article.DraftText;
import almanac.article.Given;
import almanac.article.LiveWorks;
import almanac.relay.ChangeLog;
import almanac.shared.Home;
import almanac.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What is published is found, what is not is not, and the index is made again by itself whatever became of it.
@AlmanacHttpTest(properties = "almanac.sample=true")
class SearchTests {
    private static final Language ENGLISH = Language.of("en");
    private static final Language JAPANESE = Language.of("ja");
    private static final Language GERMAN = Language.of("de");

    @Autowired
    ApplicationContext program;

    @Autowired
    Searching searching;

    @Autowired
    Upkeep upkeep;

    @Autowired
    Nearest nearest;

    Given given;

    @BeforeEach
    void wait_for_the_index() {
        Readiness.await(upkeep);
        given = Given.in(program);
    }

    private List<Hit> find(String words, Language reader) {
        return searching
                .answer(new Question(words, reader, Question.Narrowing.NONE, 1, 10))
                .hits();
    }

    @Test
    void what_is_published_is_found_at_once_and_what_is_withdrawn_is_gone() {
        var article =
                given.article().titled("Zymurgy").body("Of yeast and barley.").drafted();
        assertThat(find("zymurgy", ENGLISH)).isEmpty();
        article.published(ENGLISH);
        assertThat(find("zymurgy", ENGLISH)).hasSize(1);
        article.saying(ENGLISH, DraftText.of("Zymurgy", "Of yeast, barley and quixotry."))
                .published(ENGLISH);
        assertThat(find("quixotry", ENGLISH)).hasSize(1);
        article.withdrawn(ENGLISH);
        assertThat(find("zymurgy", ENGLISH)).isEmpty();
    }

    @Test
    void words_that_are_only_in_a_draft_are_not_found() {
        var article = given.article()
                .titled("Plain words")
                .body("Plain words.")
                .drafted()
                .published(ENGLISH);
        article.saying(ENGLISH, DraftText.of("Plain words", "With a pterodactyl in the draft."));
        article.saying(JAPANESE, DraftText.of("ひみつの翼竜", "まだ誰にも見せない。"));
        assertThat(find("pterodactyl", ENGLISH)).isEmpty();
        assertThat(find("翼竜", JAPANESE)).isEmpty();
    }

    @Test
    void a_draft_is_found_by_those_alone_who_may_read_it() {
        var people = program.getBean(People.class);
        var author = person(people, "Ada");
        var other = person(people, "Bob");
        given.article()
                .by(author.id())
                .titled("An unpublished wendigo")
                .body("Not for everybody.")
                .drafted()
                .saying(GERMAN, DraftText.of("Ein Wendigo", "Noch nicht fertig."));
        var drafts = program.getBean(Drafts.class);
        assertThat(drafts.find("WENDIGO", reach(author))).hasSize(2);
        assertThat(drafts.find("wendigo everybody", new Reach(true, Optional.empty(), Set.of())))
                .singleElement()
                .satisfies(found -> assertThat(found.title().html()).isEqualTo("An unpublished <mark>wendigo</mark>"));
        assertThat(drafts.find("wendigo", reach(other))).isEmpty();
        assertThat(drafts.find("wendigo", Reach.NOTHING)).isEmpty();
        assertThat(drafts.find("wendigo", new Reach(false, Optional.empty(), Set.of(GERMAN))))
                .singleElement()
                .satisfies(found -> assertThat(found.language()).isEqualTo(GERMAN));
        assertThat(drafts.find("", reach(author))).isEmpty();
        assertThat(drafts.find("%_\u0000'; --", reach(author))).isEmpty();
        assertThat(find("wendigo", ENGLISH)).isEmpty();
    }

    private static Person person(People people, String name) {
        return people.add(AddPerson.named(name, ENGLISH), Actor.PROGRAM).person();
    }

    private static Reach reach(Person author) {
        return new Reach(false, Optional.of(author.id()), Set.of());
    }

    @Test
    void a_piece_of_a_word_is_found_where_there_are_no_spaces() {
        given.article()
                .in(JAPANESE)
                .titled("一段簡単な多言語入門")
                .body("誰でも読める。")
                .drafted()
                .published(JAPANESE);
        assertThat(find("段簡", JAPANESE)).hasSize(1);
        assertThat(find("多言語", JAPANESE)).isNotEmpty();
        assertThat(find("語入", JAPANESE)).hasSize(1);
        assertThat(find("簡", JAPANESE)).isNotEmpty();
    }

    @Test
    void a_work_is_one_result_shown_in_the_readers_language_and_marked_where_it_was_found() {
        var article = given.article()
                .titled("Ouroboros in the machine")
                .body("A serpent that eats its tail.")
                .drafted()
                .published(ENGLISH);
        article.saying(JAPANESE, DraftText.of("機械の中の蛇", "尾を食べる蛇の話。")).published(JAPANESE);
        var hits = find("ouroboros", JAPANESE);
        assertThat(hits).hasSize(1);
        var hit = hits.getFirst();
        assertThat(hit.teaser().language()).isEqualTo(JAPANESE);
        assertThat(hit.other()).hasValueSatisfying(other -> {
            assertThat(other.language()).isEqualTo(ENGLISH);
            assertThat(other.excerpt().html()).contains("<mark>Ouroboros</mark>");
        });
        assertThat(find("ouroboros", GERMAN).getFirst().teaser().language()).isEqualTo(ENGLISH);
        assertThat(find("食べる蛇", ENGLISH))
                .hasSize(1)
                .first()
                .satisfies(found -> assertThat(found.teaser().language()).isEqualTo(ENGLISH));
    }

    @Test
    void marks_never_break_what_they_stand_in() {
        given.article()
                .titled("Tag <b>soup</b> & \"marmalade\"")
                .body("A `<script>alert('gazpacho')</script>` & more gazpacho <i>here</i>.")
                .drafted()
                .published(ENGLISH);
        var hit = find("soup gazpacho", ENGLISH).getFirst();
        assertThat(hit.title().html())
                .isEqualTo("Tag &lt;b&gt;<mark>soup</mark>&lt;/b&gt; &amp; &quot;marmalade&quot;");
        assertThat(hit.excerpt().html())
                .contains("&lt;script&gt;alert(&#39;<mark>gazpacho</mark>&#39;)")
                .doesNotContain("<script");
    }

    @Test
    void results_can_be_narrowed_by_what_they_are_counted_by() {
        given.page()
                .titled("Kakapo facts")
                .body("A flightless parrot.")
                .drafted()
                .published(ENGLISH);
        given.article()
                .titled("Kakapo song")
                .body("A booming parrot.")
                .drafted()
                .published(ENGLISH);
        var all = searching.answer(new Question("kakapo", ENGLISH, Question.Narrowing.NONE, 1, 10));
        assertThat(all.facets().kinds()).containsEntry("page", 1).containsEntry("article", 1);
        var pages = new Question.Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("page"));
        assertThat(searching
                        .answer(new Question("kakapo", ENGLISH, pages, 1, 10))
                        .works())
                .isEqualTo(1);
        var year = all.facets().years().keySet().iterator().next();
        var then = new Question.Narrowing(Optional.empty(), Optional.empty(), Optional.of(year), Optional.empty());
        assertThat(searching
                        .answer(new Question("kakapo", ENGLISH, then, 1, 10))
                        .works())
                .isEqualTo(2);
    }

    @Test
    void a_mistyped_word_finds_what_was_meant_and_says_so() {
        given.article().titled("Rhododendron").body("A shrub.").drafted().published(ENGLISH);
        var answer = searching.answer(new Question("rododendrom", ENGLISH, Question.Narrowing.NONE, 1, 10));
        assertThat(answer.works()).isEqualTo(1);
        assertThat(answer.unknown()).containsExactly("rododendrom");
    }

    @Test
    void what_says_the_same_is_near() {
        var article = given.article()
                .titled("Lighthouse lenses")
                .body("Fresnel lenses in a lighthouse. A lighthouse needs lenses, and lenses need glass. Glass bends.")
                .drafted()
                .published(ENGLISH);
        given.article()
                .titled("Grinding lenses")
                .body("Lenses are ground from glass. A lighthouse has large lenses. Glass and lenses, lenses and"
                        + " glass.")
                .drafted()
                .published(ENGLISH);
        var id = find("lighthouse fresnel", ENGLISH).getFirst().teaser().article();
        var other = find("grinding lenses", ENGLISH).getFirst().teaser().article();
        assertThat(article.id()).isNotNull();
        assertThat(nearest.to(id, 3)).first().isEqualTo(other).isNotEqualTo(id);
        assertThat(nearest.reasons(id, ENGLISH, 1).getFirst().words())
                .extracting(Nearest.Near.Shared::written)
                .contains("lenses");
    }

    @Test
    void an_index_that_is_missing_broken_or_of_another_log_is_made_again(@TempDir Path home) throws IOException {
        given.article().titled("Axolotl").body("It keeps its gills.").drafted().published(ENGLISH);
        assertThat(foundByAnotherNode(home, "axolotl")).isEqualTo(1);
        given.article()
                .titled("Axolotl again")
                .body("It keeps its gills still.")
                .drafted()
                .published(ENGLISH);
        assertThat(foundByAnotherNode(home, "axolotl")).as("what it missed").isEqualTo(2);

        try (var files = Files.newDirectoryStream(home.resolve("search"), "segments_*")) {
            for (var file : files) {
                Files.writeString(file, "no index at all");
            }
        }
        assertThat(foundByAnotherNode(home, "axolotl")).as("broken").isEqualTo(2);

        try (var index = Index.open(home.resolve("search"), program.getBean(Analysis.class))) {
            index.removeMadeBefore(Long.MAX_VALUE);
            index.save(new Index.Mark(1, 1));
        }
        assertThat(foundByAnotherNode(home, "axolotl")).as("of another log").isEqualTo(2);
    }

    /// As another node does that was away.
    private int foundByAnotherNode(Path home, String words) {
        var node = new Upkeep(
                new Home(home),
                program.getBean(LiveWorks.class),
                program.getBean(Documents.class),
                program.getBean(ChangeLog.class),
                InstantSource.system(),
                program.getBean(Analysis.class),
                program);
        node.start();
        try {
            Readiness.await(node);
            var typed = Typed.of(words);
            return node.search(searcher -> searcher.count(new Reading(
                                    typed, List.of(ENGLISH), program.getBean(Analysis.class), searcher.getIndexReader())
                            .forReader(ENGLISH)))
                    .orElse(-1);
        } finally {
            node.stop();
        }
    }
}
