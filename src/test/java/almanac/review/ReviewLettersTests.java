package almanac.review;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacTest;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.Appointment;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Role;
import almanac.article.DraftBlocks;
import almanac.article.Given;
import almanac.article.VersionKey;
import almanac.shared.Language;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Who is written to, in which language; nothing leaves the house here, for all is rolled back.
@AlmanacTest(properties = {"almanac.mail.host=127.0.0.1", "almanac.sample=false"})
@Transactional
class ReviewLettersTests {
    private static final Language EN = Language.of("en");

    @Autowired
    People people;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Commenting commenting;

    @Autowired
    Assigning assigning;

    @Autowired
    DraftBlocks blocks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private Given given;

    @Autowired
    void program(ApplicationContext program) {
        given = Given.in(program);
    }

    private Person somebody(String email, Role role, Language language) {
        return people.add(
                        AddPerson.named("Some <b>Body</b>", language)
                                .reachedAt(email)
                                .as(role),
                        Actor.PROGRAM)
                .person();
    }

    private VersionKey textBy(Person author) {
        var article = given.article()
                .titled("Kites <script>")
                .by(author.id())
                .writtenBy(author.acting())
                .drafted();
        // All is one transaction here, so what was written has to be sent before it is asked for by SQL.
        entities.flush();
        return new VersionKey(article.id(), EN);
    }

    private List<String> recipients() {
        return jdbc.sql("select recipient from mail_letter order by recipient")
                .query(String.class)
                .list();
    }

    @Test
    void whoever_can_approve_hears_of_a_text_that_was_handed_in_and_nobody_else() {
        var author = somebody("author@example.org", Role.AUTHOR, EN);
        somebody("other@example.org", Role.AUTHOR, EN);
        somebody("editor@example.org", Role.EDITOR, Language.of("ja"));
        reviewing.submit(textBy(author), "Please.", author.acting());

        assertThat(recipients()).containsExactly("editor@example.org");
        var letter = jdbc.sql("select subject, html from mail_letter")
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .single();
        assertThat(letter.getFirst()).as("in the recipient's language").contains("レビュー", "Kites <script>");
        assertThat(letter.getLast())
                .contains("lang=\"ja\"", "Kites &lt;script&gt;", "Some &lt;b&gt;Body")
                .doesNotContain("<script>");
    }

    @Test
    void who_may_not_read_the_text_any_more_hears_nothing_of_it() {
        var author = somebody("author@example.org", Role.AUTHOR, EN);
        var editor = somebody("editor@example.org", Role.EDITOR, EN);
        var text = textBy(author);
        reviewing.submit(text, "", author.acting());
        assigning.assign(List.of(text), Task.REVIEW, editor.id(), Optional.empty(), Actor.PROGRAM);
        var block = blocks.of(text).orElseThrow().blocks().getLast().id().value();
        commenting.begin(text, block, "Who says so?", editor.acting());
        jdbc.sql("delete from mail_letter").update();

        people.appoint(editor.id(), Appointment.NONE, Actor.PROGRAM);
        people.appoint(author.id(), Appointment.of(Role.TRANSLATOR), Actor.PROGRAM);
        var thread = commenting.of(text).getFirst().id();
        var owner = somebody("owner@example.org", Role.OWNER, EN);
        commenting.answer(text, thread, "I do.", owner.acting());
        reviewing.approve(text, 1, "", owner.acting());

        assertThat(recipients()).isEmpty();
    }
}
