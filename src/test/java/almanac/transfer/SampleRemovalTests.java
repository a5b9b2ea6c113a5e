package almanac.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacTest;
import almanac.account.AddPerson;
import almanac.account.Appointment;
import almanac.account.Guests;
import almanac.account.People;
import almanac.account.Role;
import almanac.article.Drafting;
import almanac.article.Lookup;
import almanac.article.PublishedArticles;
import almanac.article.ReviseDraft;
import almanac.article.Works;
import almanac.media.Media;
import almanac.publication.Publications;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.topic.Topics;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sample publication is taken away from a site on which somebody edited one of its texts.
@AlmanacTest(properties = {"almanac.sample=true", "almanac.site.languages=en,ja"})
class SampleRemovalTests {
    private static final Language EN = Language.of("en");
    private static final String EDITED = "articles/after-the-benchmark-is-solved/index.en.md";

    @Autowired
    SampleRemoval removal;

    @Autowired
    ItemTable items;

    @Autowired
    Drafting drafting;

    @Autowired
    PublishedArticles published;

    @Autowired
    Publications publications;

    @Autowired
    People people;

    @Autowired
    Guests guests;

    @Autowired
    InEarnest earnest;

    @Autowired
    Topics topics;

    @Autowired
    Media media;

    @Autowired
    Works works;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nothing_of_the_sample_stays_but_what_somebody_edited() {
        var sample = items.all(ItemTable.SAMPLE);
        assertThat(sample).hasSizeGreaterThan(80);
        assertThat(removal.edited()).isEmpty();
        var editor = people.add(
                        AddPerson.named("Eve Editor", EN)
                                .reachedAt("eve@example.org")
                                .as(Role.EDITOR),
                        almanac.account.Actor.PROGRAM)
                .person();
        var kept = sample.get(EDITED).article();
        var draft = drafting.draft(kept, EN).orElseThrow();
        drafting.revise(new ReviseDraft(
                kept, EN, Optional.of(1), draft.text().summarised("Ours."), Optional.empty(), editor.acting()));
        var author = works.find(kept).orElseThrow().authors().iterator().next();

        assertThat(removal.edited()).containsOnlyKeys(kept);
        var tried = guests.welcome(new Handle("haruka-sato"), Appointment.of(Role.AUTHOR));
        assertThat(tried.roles()).containsExactly(Role.AUTHOR);
        earnest.begin();
        assertThat(people.find(tried.id()).orElseThrow().roles()).isEmpty();
        var translator = guests.welcome(new Handle("yuki-tanabe"), Appointment.of(Role.EDITOR));
        var removed = removal.remove(removal.edited().keySet());

        assertThat(removed.articles()).isGreaterThan(15);
        assertThat(removal.isThere()).isFalse();
        assertThat(published.at(EN, draft.slug())).isInstanceOf(Lookup.Found.class);
        assertThat(published.at(EN, new Slug("after-alphafold"))).isInstanceOf(Lookup.Nothing.class);
        assertThat(jdbc.sql("select count(*) from article_article")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from article_address a join article_version v on v.id = a.version")
                        .query(Long.class)
                        .single())
                .isEqualTo(jdbc.sql("select count(*) from article_version")
                        .query(Long.class)
                        .single());
        assertThat(people.find(author)).isPresent();
        assertThat(people.find(translator.id()))
                .as("a guest goes with the sample")
                .isEmpty();
        assertThat(people.find(new Handle("eve-editor"))).isPresent();
        assertThat(people.all())
                .allMatch(person -> person.email().isPresent() || works.name(person.id()))
                .hasSizeLessThan(9);
        assertThat(topics.names())
                .hasSizeLessThanOrEqualTo(
                        works.described(kept).orElseThrow().topics().size());
        assertThat(media.newest(50)).hasSizeLessThanOrEqualTo(1);
        assertThat(publications.current().navigation()).isEmpty();
        assertThat(publications.current().name(EN)).isEqualTo("Almanac");
        assertThat(publications.current().speaks(EN)).isTrue();
    }
}
