package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.People;
import almanac.account.ProfileText;
import almanac.article.DraftText;
import almanac.article.Given;
import almanac.article.GivenArticle;
import almanac.publication.MissingPolicy;
import almanac.publication.NavigationLink;
import almanac.publication.Publication;
import almanac.publication.Publications;
import almanac.publication.SiteLanguage;
import almanac.publication.Wording;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.topic.AddTopic;
import almanac.topic.TopicAdded;
import almanac.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// A site in a language that nobody speaks, whose every message stands in ⟦brackets⟧ and every piece of content in
/// ‹others›: a word outside of both was written into a template or a class and could not be translated. Its digits are
/// Arabic, so a number that was glued to a text shows, too.
@AlmanacHttpTest(properties = "almanac.site.languages=en-XA,fr")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PseudoLocaleStories {
    private static final Language PSEUDO = Language.of("en-XA");
    private static final Language FRENCH = Language.of("fr");
    private static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧]*⟧|‹[^‹›]*›");

    /// Names of months and the word between two names are Unicode's.
    private static final Pattern CLDR =
            Pattern.compile("(Jan|Febr)uary|March|April|May|Ju(ne|ly)|August|(Septem|Octo|Novem|Decem)ber"
                    + "|\\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b|\\band\\b");

    /// A status is a number of HTTP's; footnotes are numbered when a text is published, whatever digits are set later.
    private static final String NUMBERED_EARLIER = ".problem .code, .prose sup a, .footnotes a";

    private static final Pattern OURS = Pattern.compile("\\p{L}|[0-9]");

    @Autowired
    Publications publications;

    @Autowired
    Topics topics;

    @Autowired
    People people;

    private Given given;

    @Autowired
    void arrange(ApplicationContext program) {
        given = Given.in(program);
    }

    @Value("${almanac.site.url}")
    String root;

    private final List<String> addresses = new ArrayList<>();

    static {
        bracket();
    }

    /// Puts the messages in brackets where the program finds them, before it starts.
    private static void bracket() {
        try (var files = Files.newDirectoryStream(Path.of("src/main/resources/messages"), "*_en.properties")) {
            for (var file : files) {
                var words = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
                words.replaceAll((key, pattern) -> "⟦" + pattern + "⟧");
                var name = file.getFileName().toString().replace("_en", "_en-XA");
                var folder = Files.createDirectories(Path.of("target/test-classes/messages"));
                try (var writer = Files.newBufferedWriter(folder.resolve(name))) {
                    words.store(writer, null);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void establish(MissingPolicy missing) {
        publications.establish(new Publication(
                List.of(
                        new SiteLanguage(PSEUDO, missing, "arab"),
                        new SiteLanguage(FRENCH, MissingPolicy.ORIGINAL, "latn")),
                PSEUDO,
                ZoneOffset.UTC,
                Map.of(PSEUDO, new Wording("‹The name›", "‹The tagline›"), FRENCH, new Wording("‹Le nom›", "")),
                List.of(new NavigationLink(NavigationLink.Place.FOOTER, PSEUDO, "‹About›", "/en-XA/about"))));
    }

    @BeforeAll
    void publish() {
        establish(MissingPolicy.ORIGINAL);
        var topic = ((TopicAdded.Added) topics.add(
                        AddTopic.named(Map.of(PSEUDO, "‹Topic›", FRENCH, "‹Sujet›"))
                                .called(new Handle("topic"))
                                .described(Map.of(PSEUDO, "‹Of the topic›")),
                        Actor.PROGRAM))
                .id();
        var first = person("first");
        var second = person("second");
        var begun = new ArrayList<GivenArticle>();
        // More than a page of the list, so that it has an end and goes on.
        for (var number = 1; number <= 22; number++) {
            var text = text("‹Title " + number + "›").summarised("‹Summary›").at(new Slug("text-" + number));
            begun.add(given.article()
                    .in(PSEUDO)
                    .saying(text)
                    .about(topic)
                    .by(first, second)
                    .drafted());
            publish(begun.getLast(), PSEUDO, number);
        }
        translate(begun.getFirst(), FRENCH, "traduit");
        publish(french("‹Français›", "francais").drafted(), FRENCH, 30);
        behind(french("‹Ancien›", "ancien").about(topic).by(first).drafted());
        orphaned(french("‹Retiré›", "retire").by(first).drafted());
        begun.get(1).withdrawn(PSEUDO);
        addresses.addAll(List.of(
                "",
                "/topics",
                "/topics/topic",
                "/authors/first",
                "/archive",
                "/archive/2025",
                "/archive/2025/01",
                "/text-1",
                "/text-3",
                "/behind",
                "/orphaned",
                "/francais",
                "/text-2",
                "/nothing-stands-here"));
        addresses.add(
                Visit.to(root + "/en-XA").page().select(".pager a").attr("href").replace("/en-XA", ""));
    }

    private long person(String handle) {
        var order = AddPerson.named("‹" + handle + "›", PSEUDO)
                .with(PSEUDO, new ProfileText("‹" + handle + "›", "‹Of the person›"))
                .called(new Handle(handle));
        return people.add(order, Actor.PROGRAM).person().id();
    }

    private static DraftText text(String title) {
        return DraftText.of(title, """
            ‹Words.›[^1]

            ## ‹One›

            > [!NOTE]
            > ‹A note.›

            ## ‹Two›

            - [x] ‹done›
            - [ ] ‹open›

            | ‹a› | ‹b› |
            |---|---|
            | ‹c› | ‹d› |

            ## ‹Three›

            ::video[‹A film›]{url="https://example.org/film"}

            [^1]: ‹A footnote.›
            """);
    }

    private Given.Beginning french(String title, String slug) {
        return given.article().in(FRENCH).saying(text(title)).at(slug);
    }

    private static void publish(GivenArticle article, Language language, int day) {
        var date = Instant.parse("2025-01-01T12:00:00Z").plus(day, ChronoUnit.DAYS);
        article.published(language, Optional.of(date), Optional.of("‹A correction›"));
    }

    private static void translate(GivenArticle article, Language language, String slug) {
        publish(article.saying(language, text("‹" + slug + "›").at(new Slug(slug))), language, 40);
    }

    private static void behind(GivenArticle article) {
        publish(article, FRENCH, 31);
        translate(article, PSEUDO, "behind");
        article.saying(FRENCH, DraftText.of("‹Ancien›", "‹Autre chose.›").at(new Slug("ancien")));
        publish(article, FRENCH, 31);
    }

    private static void orphaned(GivenArticle article) {
        publish(article, FRENCH, 32);
        translate(article, PSEUDO, "orphaned");
        article.withdrawn(FRENCH);
    }

    @Test
    void no_word_and_no_number_is_written_into_a_page() {
        var loose = new ArrayList<String>();
        addresses.forEach(address -> loose.addAll(loose(address)));
        establish(MissingPolicy.HIDE);
        loose.addAll(loose("/francais"));
        establish(MissingPolicy.ORIGINAL);
        assertThat(loose).isEmpty();
    }

    @Test
    void what_was_looked_at_is_what_it_was_made_for() {
        assertThat(visit("").page().select(".pager a, .not-yet a")).hasSizeGreaterThan(1);
        assertThat(visit("/behind").page().select(".notice a")).isNotEmpty();
        assertThat(visit("/orphaned").page().select(".notice")).isNotEmpty();
        assertThat(visit("/francais").page().select("article [lang=fr]")).isNotEmpty();
        assertThat(visit("/text-1").page().select(".colophon strong, .outline li, .alert-title"))
                .hasSizeGreaterThan(4);
        assertThat(visit("/text-2").status()).isEqualTo(410);
    }

    @Test
    void the_digits_are_those_that_the_language_was_given() {
        assertThat(visit("/text-3").page().select(".meta").text()).contains("٢٠٢٥", "⟦١ minute⟧");
        assertThat(visit("/archive").page().select("h2").text()).contains("٢٠٢٥");
        assertThat(visit("/archive").page().select(".months b").text()).contains("٢");
        assertThat(visit("/archive").page().select(".standfirst").text()).contains("٢٣");
        assertThat(visit("/archive/2025/01").page().select("h1").text()).isEqualTo("January ٢٠٢٥");
        assertThat(visit("").page().select(".years").text()).contains("٢٠٢٥", "⟦٢٣ articles⟧");
        assertThat(visit("/text-3").page().select("time").attr("datetime")).startsWith("2025-01-04");
    }

    private Visit visit(String address) {
        var visit = Visit.to(root + "/en-XA" + address);
        assertThat(visit.language()).isEqualTo("en-XA");
        return visit;
    }

    private List<String> loose(String address) {
        var loose = new ArrayList<String>();
        for (var element : visit(address).page().body().getAllElements()) {
            if (!element.closest("[lang]").attr("lang").equals("en-XA") || element.is(NUMBERED_EARLIER)) {
                continue;
            }
            for (var name : List.of("aria-label", "title", "alt", "placeholder")) {
                look(element.attr(name), address + " " + name, loose);
            }
            element.textNodes().forEach(text -> look(text.text(), address, loose));
        }
        return loose;
    }

    private static void look(String text, String where, List<String> loose) {
        var left = BRACKETED.matcher(text).replaceAll("").replace(PSEUDO.nativeName(), "");
        if (OURS.matcher(CLDR.matcher(left).replaceAll("")).find()) {
            loose.add(where + ": " + text);
        }
    }
}
