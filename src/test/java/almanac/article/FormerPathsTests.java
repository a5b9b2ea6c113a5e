package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacTest;
import almanac.account.Actor;
import almanac.account.Audit;
import almanac.shared.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@AlmanacTest
@Transactional
class FormerPathsTests {
    private static final Language EN = Language.of("en");

    @Autowired
    FormerPaths paths;

    private Given given;

    @Autowired
    void arrange(ApplicationContext program) {
        given = Given.in(program);
    }

    @Autowired
    Audit audit;

    private FormerMapped map(String from, FormerTarget to) {
        return paths.map(from, to, Actor.PROGRAM);
    }

    private UUID published(String slug) {
        return given.article().at(slug).published().id();
    }

    @Test
    void mapping_twice_changes_nothing_and_elsewhere_replaces() {
        var feed = FormerTarget.own("/en/feed.atom");
        assertThat(map("/feed/", feed)).isEqualTo(new FormerMapped.Fresh());
        assertThat(map("/feed", feed)).isEqualTo(new FormerMapped.Unchanged());
        assertThat(map("/feed", FormerTarget.own("/en/feed.json"))).isEqualTo(new FormerMapped.Replaced(feed));
        assertThat(paths.find("/feed/")).contains(FormerTarget.own("/en/feed.json"));
    }

    @Test
    void who_mapped_what_is_in_the_trail() {
        map("/old", FormerTarget.own("/en/archive"));
        assertThat(audit.of("former-path:/old"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).containsEntry("to", "/en/archive"));
    }

    @Test
    void the_address_of_a_text_means_the_text_wherever_it_moves() {
        var article = published("kites");
        assertThat(map("/2019/kites.html", FormerTarget.own("/en/kites"))).isEqualTo(new FormerMapped.Fresh());
        assertThat(paths.find("/2019/kites.html")).contains(FormerTarget.text(article, EN));
    }

    @Test
    void nothing_leads_to_what_is_not_here() {
        assertThat(map("/a", FormerTarget.own("/en/never-published"))).isInstanceOf(FormerMapped.Refused.class);
        assertThat(map("/a", FormerTarget.work(UUID.randomUUID()))).isInstanceOf(FormerMapped.Refused.class);
        assertThat(map("/a", FormerTarget.own("/media/" + "0".repeat(64) + "/x.png")))
                .isInstanceOf(FormerMapped.Refused.class);
        assertThat(paths.all()).isEmpty();
    }

    @Test
    void nothing_leads_to_itself_or_through_another() {
        assertThat(map("/a", FormerTarget.own("/a/"))).isInstanceOf(FormerMapped.Refused.class);
        map("/a", FormerTarget.own("/robots.txt"));
        assertThat(map("/b", FormerTarget.own("/a"))).isInstanceOf(FormerMapped.Refused.class);
        assertThat(map("/robots.txt", FormerTarget.own("/en"))).isInstanceOf(FormerMapped.Refused.class);
    }

    @Test
    void front_pages_are_mapped_with_parameters_only() {
        var article = published("front");
        assertThat(map("/", FormerTarget.work(article))).isInstanceOf(FormerMapped.Refused.class);
        assertThat(map("/en/", FormerTarget.work(article))).isInstanceOf(FormerMapped.Refused.class);
        assertThat(map("/?utm_source=x", FormerTarget.work(article))).isInstanceOf(FormerMapped.Refused.class);
        assertThat(map("/?p=12", FormerTarget.work(article))).isEqualTo(new FormerMapped.Fresh());
    }

    @Test
    void a_path_that_is_forgotten_leads_nowhere() {
        map("/old", FormerTarget.own("/en/archive"));
        assertThat(paths.forget("/old/", Actor.PROGRAM)).isTrue();
        assertThat(paths.forget("/old", Actor.PROGRAM)).isFalse();
        assertThat(paths.find("/old")).isEmpty();
    }

    @Test
    void no_target_leaves_the_site() throws Exception {
        for (var given : new String[] {
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "///evil.example",
            "javascript:alert(1)",
            "/\tx"
        }) {
            assertThat(map("/a", FormerTarget.own(given))).as(given).isInstanceOf(FormerMapped.Refused.class);
        }
        var file = Path.of(System.getProperty("shared.data", "../shared/data"), "payloads/open-redirect.txt");
        Assumptions.assumeTrue(Files.exists(file), "no payloads at " + file);
        for (var given : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (map("/a", FormerTarget.own(given)) instanceof FormerMapped.Refused) {
                continue;
            }
            // What is not refused stays here: one slash and then no other, in any browser's reading.
            assertThat(paths.find("/a"))
                    .as(given)
                    .map(Object::toString)
                    .get()
                    .asString()
                    .matches("/[^/\\\\\\s]*.*")
                    .doesNotContain("\\", "\n", "\r", "\t")
                    .doesNotStartWith("//");
        }
    }
}
