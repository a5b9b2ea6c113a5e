package almanac.review;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.account.Browser;
import almanac.account.Passwords;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Writers;
import almanac.article.Given;
import almanac.article.Publish;
import almanac.article.Publishing;
import almanac.article.VersionKey;
import almanac.shared.Language;
import almanac.web.SiteAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The calendar of what is to be published, what was, and what somebody is to do.
@AlmanacHttpTest
class CalendarStories {
    private static final Language EN = Language.of("en");

    @Autowired
    Publishing publishing;

    @Autowired
    Assigning assigning;

    private Given given;
    private Writers writers;

    @Autowired
    void program(ApplicationContext program, People people, Passwords passwords, SiteAddress site) {
        given = Given.in(program);
        writers = new Writers(people, passwords, site);
    }

    @Test
    void a_month_shows_each_day_what_happens_to_those_who_may_know() {
        var person = writers.add(Role.EDITOR);
        var scheduled = given.article().titled("Far ahead").body("Words.").drafted();
        publishing.publish(Publish.now(scheduled.id(), EN, Actor.PROGRAM).at(Instant.parse("2098-02-03T09:00:00Z")));
        var due = given.article().titled("To be read <i>").body("Words.").drafted();
        assigning.assign(
                List.of(new VersionKey(due.id(), EN)),
                Task.REVIEW,
                person.id(),
                Optional.of(LocalDate.parse("2098-02-28")),
                Actor.PROGRAM);

        var editor = writers.signedIn(person);
        var month = editor.get("/studio/calendar?month=2098-02").page();
        assertThat(month.select("h1").text()).isEqualTo("February 2098");
        assertThat(day(month, "2098-02-03")).contains("Far ahead", "9:00");
        assertThat(day(month, "2098-02-28")).contains("To be read <i>");
        assertThat(month.select("a[rel=next]").attr("href")).endsWith("month=2098-03");
        assertThat(editor.get("/studio/calendar?month=2098-02", "Accept-Language", "ja")
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo("2098年2月");

        Browser author = writers.signedIn(writers.add(Role.AUTHOR));
        assertThat(author.get("/studio/calendar?month=2098-02")
                        .page()
                        .select("main")
                        .text())
                .doesNotContain("Far ahead", "To be read");
        assertThat(author.get("/studio/calendar?month=no-such").status()).isEqualTo(200);
    }

    private static String day(org.jsoup.nodes.Document month, String date) {
        return month.select("td:has(time[datetime=" + date + "])").text();
    }
}
