package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import almanac.AlmanacTest;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.Audit;
import almanac.account.AuditEntry;
import almanac.account.People;
import almanac.account.Role;
import almanac.markup.ComparedBlock;
import almanac.markup.Fate;
import almanac.shared.Language;
import almanac.shared.Slug;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@AlmanacTest
@Transactional
class PastTextsTests {
    private static final Language EN = Language.of("en");

    @Autowired
    PastTexts pastTexts;

    @Autowired
    Sittings sittings;

    @Autowired
    Restoring restoring;

    @Autowired
    Drafting drafting;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private Given given;

    @Autowired
    void arrange(ApplicationContext program) {
        given = Given.in(program);
    }

    private List<Sitting> sittings(GivenArticle article, int below, int most) {
        // Only what Hibernate has written is seen by SQL of our own.
        entities.flush();
        return sittings.below(article.id(), EN, below, most);
    }

    private Actor writer(String name) {
        return people.add(AddPerson.named(name, EN).as(Role.EDITOR), Actor.PROGRAM)
                .person()
                .acting();
    }

    private static DraftText text(String body) {
        return DraftText.of("Kites", body);
    }

    private GivenArticle kites() {
        return given.article().body("They fly.").drafted();
    }

    @Test
    void saves_in_a_row_are_one_sitting_until_somebody_else_comes_or_time_passes() {
        var ada = writer("Ada");
        var bo = writer("Bo");
        var kites = given.article().body("One.").writtenBy(ada).drafted();
        kites.saying(EN, text("One, two."), ada).saying(EN, text("One, two, three."), ada);
        kites.saying(EN, text("Bo was here."), bo).saying(EN, text("Bo was here, twice."), bo);
        // Revisions 1 to 3 are Ada's; 2 and 3 came when she had been away.
        jdbc.sql("update article_revision set saved_at = saved_at - interval '31 minutes' where number = 1")
                .update();

        assertThat(sittings(kites, Integer.MAX_VALUE, 10))
                .extracting(Sitting::first, Sitting::last, Sitting::saves, Sitting::person)
                .containsExactly(
                        tuple(4, 5, 2, Optional.of(bo.person())),
                        tuple(2, 3, 2, Optional.of(ada.person())),
                        tuple(1, 1, 1, Optional.of(ada.person())));
        assertThat(sittings(kites, 4, 1)).extracting(Sitting::last).containsExactly(3);
    }

    @Test
    void a_sitting_names_the_editions_that_were_made_of_it() {
        var kites = kites().published(EN).saying(EN, text("They glide.")).published(EN);
        assertThat(sittings(kites, Integer.MAX_VALUE, 10))
                .singleElement()
                .satisfies(sitting -> assertThat(sitting.editions()).containsExactly(1, 2));
    }

    @Test
    void any_two_revisions_are_compared_word_by_word() {
        var kites = kites().saying(EN, text("They glide.")).saying(EN, text("They glide.\n\nThey land."));
        var compared = pastTexts.revisions(kites.id(), EN, 1, 3).orElseThrow();
        assertThat(compared.words().blocks())
                .extracting(ComparedBlock::fate)
                .containsExactly(Fate.SAME, Fate.CHANGED, Fate.ADDED);
        assertThat(pastTexts.revisions(kites.id(), EN, 1, 4)).isEmpty();
        assertThat(pastTexts.revisions(kites.id(), EN, 2, 2).orElseThrow().isNothing())
                .isTrue();
    }

    @Test
    void what_is_no_word_is_noticed_as_well() {
        var kites = given.article().body("## How\n\nThey fly.").drafted().saying(EN, text("### How\n\nThey fly."));
        var compared = pastTexts.revisions(kites.id(), EN, 1, 2).orElseThrow();
        assertThat(compared.isOnlyForm()).isTrue();
        assertThat(compared.isNothing()).isFalse();
    }

    @Test
    void a_text_that_an_earlier_program_cut_otherwise_is_compared_all_the_same() {
        var kites = kites().saying(EN, text("They glide."));
        jdbc.sql("update article_revision set blocks = '[]' where number = 1").update();
        assertThat(pastTexts
                        .revisions(kites.id(), EN, 1, 2)
                        .orElseThrow()
                        .words()
                        .blocks())
                .extracting(ComparedBlock::fate)
                .containsExactly(Fate.SAME, Fate.CHANGED);
    }

    @Test
    void bringing_back_makes_a_new_revision_and_loses_none() {
        var editor = writer("Ada");
        var kites = kites().saying(EN, text("They glide."));
        var outcome = restoring.revision(kites.id(), EN, 1, Optional.of(2), editor);

        assertThat(outcome).contains(new Revised.Saved(3, false));
        assertThat(drafting.draft(kites.id(), EN).orElseThrow().text().body()).isEqualTo("They fly.");
        assertThat(drafting.revision(kites.id(), EN, 2)).map(DraftText::body).contains("They glide.");
        assertThat(audit.of(Subjects.version(kites.id(), EN)))
                .last()
                .extracting(AuditEntry::action, AuditEntry::before, AuditEntry::after)
                .containsExactly("draft.restored", Map.of("revision", 1), Map.of("revision", 3));
    }

    @Test
    void bringing_back_overwrites_nobody_who_saved_in_between() {
        var kites = kites().saying(EN, text("They glide.")).saying(EN, text("They land."));
        assertThat(restoring.revision(kites.id(), EN, 1, Optional.of(2), Actor.PROGRAM))
                .containsInstanceOf(Revised.Overtaken.class);
        assertThat(drafting.draft(kites.id(), EN).orElseThrow().text().body()).isEqualTo("They land.");
    }

    @Test
    void an_edition_becomes_the_draft_with_its_address() {
        var kites = given.article().at("kites-that-were").published();
        kites.saying(EN, text("They glide.").at(new Slug("kites-that-are"))).published(EN);
        assertThat(restoring.edition(kites.id(), EN, 1, Optional.of(2), Actor.PROGRAM))
                .containsInstanceOf(Revised.Saved.class);
        var draft = drafting.draft(kites.id(), EN).orElseThrow();
        assertThat(draft.text().body()).isEqualTo("They fly.");
        assertThat(draft.slug().value()).isEqualTo("kites-that-were");
    }
}
