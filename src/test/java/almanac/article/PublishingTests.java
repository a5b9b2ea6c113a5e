package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacHttpTest;
import almanac.account.Actor;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The life of a text on a real database, with its jobs running. Every test has names of its own.
@AlmanacHttpTest(properties = "almanac.site.languages=en,ja,de")
@Import(CountingStatements.class)
class PublishingTests {
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");
    private static final Language DE = Language.of("de");

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    private Given given;

    @Autowired
    void arrange(ApplicationContext program) {
        given = Given.in(program);
    }

    @Autowired
    Drafting drafting;

    @Autowired
    Publishing publishing;

    @Autowired
    PublishedArticles published;

    @Autowired
    JdbcClient jdbc;

    private UUID begun(Language language, DraftText text) {
        return given.article().in(language).saying(text).drafted().id();
    }

    private void revise(UUID article, Language language, DraftText text) {
        given.known(article).saying(language, text);
    }

    private Published publish(UUID article, Language... languages) {
        return publishing.publish(new Publish(
                article, List.of(languages), Optional.empty(), Optional.empty(), Optional.empty(), Actor.PROGRAM));
    }

    private Published.LiveEdition live(UUID article, Language language) {
        return given.known(article).published(language).edition(language);
    }

    private Slug slug(String name) {
        return new Slug(name + "-" + run);
    }

    private PublishedArticle found(Language language, Slug slug) {
        var lookup = published.at(language, slug);
        assertThat(lookup).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found) lookup).article();
    }

    /// Looks again and again until it is so, for ten seconds at most.
    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void a_draft_is_read_at_its_address_only_once_published() {
        var article = begun(EN, DraftText.of("Kites", "They fly.").at(slug("kites")));
        assertThat(published.at(EN, slug("kites"))).isInstanceOf(Lookup.Nothing.class);
        var edition = live(article, EN);
        assertThat(edition.path()).isEqualTo("/en/kites-" + run);
        assertThat(edition.edition()).isEqualTo(1);
        assertThat(found(EN, slug("kites")).title()).isEqualTo("Kites");
    }

    @Test
    void a_text_leaves_its_old_address_pointing_to_the_new_one() {
        var article = begun(EN, DraftText.of("Old", "Words.").at(slug("old")));
        live(article, EN);
        revise(article, EN, DraftText.of("New", "Words.").at(slug("new")));
        live(article, EN);
        assertThat(published.at(EN, slug("old"))).isEqualTo(new Lookup.Moved("/en/new-" + run));
        assertThat(found(EN, slug("new")).edition()).isEqualTo(2);
    }

    @Test
    void a_withdrawn_text_says_so_with_its_title() {
        var article = begun(EN, DraftText.of("Regretted", "Words.").at(slug("regretted")));
        live(article, EN);
        given.known(article).withdrawn(EN);
        assertThat(published.at(EN, slug("regretted")))
                .isEqualTo(new Lookup.Withdrawn("Regretted", "/en/" + slug("regretted"), List.of()));
    }

    @Test
    void a_translation_says_how_many_blocks_it_is_behind() {
        var article = begun(
                EN,
                DraftText.of("Tides", "One.\n\nThe sea rises twice a day.\n\nThree.")
                        .at(slug("tides")));
        live(article, EN);
        revise(article, DE, DraftText.of("Gezeiten", "Eins.\n\nZwei.\n\nDrei.").at(slug("gezeiten")));
        live(article, DE);
        assertThat(found(DE, slug("gezeiten")).freshness()).isInstanceOf(Freshness.Current.class);
        revise(
                article,
                EN,
                DraftText.of("Tides", "One.\n\nThe sea rises twice every day.\n\nThree.\n\nFour.")
                        .at(slug("tides")));
        live(article, EN);
        assertThat(found(DE, slug("gezeiten")).freshness())
                .isInstanceOfSatisfying(
                        Freshness.Outdated.class,
                        outdated -> assertThat(outdated.behind()).isEqualTo(2));
    }

    @Test
    void publishing_what_is_live_changes_nothing() {
        var article = begun(EN, DraftText.of("Same", "Words.").at(slug("same")));
        var first = live(article, EN);
        var again = (Published.Live) publish(article, EN);
        assertThat(again.unchanged()).isTrue();
        assertThat(again.editions().getFirst().edition()).isEqualTo(first.edition());
    }

    @Test
    void a_draft_saved_in_between_is_shown_and_not_overwritten() {
        var article = begun(EN, DraftText.of("Race", "Start.").at(slug("race")));
        revise(article, EN, DraftText.of("Race", "Theirs.").at(slug("race")));
        var outcome = drafting.revise(new ReviseDraft(
                article, EN, Optional.of(1), DraftText.of("Race", "Mine."), Optional.empty(), Actor.PROGRAM));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Revised.Overtaken.class,
                        overtaken ->
                                assertThat(overtaken.latest().text().body()).isEqualTo("Theirs."));
        assertThat(drafting.draft(article, EN).orElseThrow().text().body()).isEqualTo("Theirs.");
    }

    @Test
    void a_taken_address_is_refused_when_asked_for_and_numbered_when_proposed() {
        live(begun(EN, DraftText.of("Taken " + run, "First.")), EN);
        assertThat(given.article().at(slug("taken").value()).attempted())
                .isInstanceOfSatisfying(
                        Created.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::field)
                                .containsExactly("/slug"));
        var second = begun(EN, DraftText.of("Taken " + run, "Second."));
        assertThat(live(second, EN).path()).isEqualTo("/en/taken-" + run + "-2");
    }

    @Test
    void an_address_keeps_the_letters_of_its_language() {
        live(begun(JA, DraftText.of("東京の空 " + run, "青い。")), JA);
        assertThat(found(JA, slug("東京の空")).title()).isEqualTo("東京の空 " + run);
    }

    @Test
    void several_languages_go_live_together() {
        var article = begun(EN, DraftText.of("Both", "Words.").at(slug("both")));
        revise(article, DE, DraftText.of("Beide", "Worte.").at(slug("beide")));
        var outcome = (Published.Live) publish(article, DE, EN);
        assertThat(outcome.editions())
                .extracting(Published.LiveEdition::language)
                .containsExactly(DE, EN);
        assertThat(found(EN, slug("both")).versions()).hasSize(2);
    }

    @Test
    void one_taken_address_keeps_every_language_back() {
        var article = begun(EN, DraftText.of("Held", "Words.").at(slug("held")));
        revise(article, DE, DraftText.of("Gehalten", "Worte.").at(slug("gehalten")));
        live(begun(DE, DraftText.of("Schneller", "Worte.").at(slug("schneller"))), DE);
        // Saving refuses a slug that another draft has, so only two who save at once come this far.
        jdbc.sql("""
            insert into article_address (language, slug, version, current, since)
            select language, :slug, version, false, since from article_address where slug = :rival
            """)
                .param("slug", slug("gehalten").value())
                .param("rival", slug("schneller").value())
                .update();
        assertThat(publish(article, EN, DE)).isEqualTo(new Published.AddressTaken(DE, "gehalten-" + run));
        assertThat(published.at(EN, slug("held"))).isInstanceOf(Lookup.Nothing.class);
        assertThat(published.at(DE, slug("gehalten"))).isEqualTo(new Lookup.Moved("/de/schneller-" + run));
    }

    @Test
    void a_scheduled_text_appears_at_its_instant_and_not_before() {
        var article = begun(EN, DraftText.of("Later", "Words.").at(slug("later")));
        var at = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.MILLIS);
        assertThat(publishing.publish(Publish.now(article, EN, Actor.PROGRAM).at(at)))
                .isEqualTo(new Published.Scheduled(at));
        await(() -> published.at(EN, slug("later")) instanceof Lookup.Found);
        assertThat(found(EN, slug("later")).publishedAt()).isBetween(at, at.plusSeconds(9));
    }

    @Test
    void what_a_job_needs_to_know_waits_as_json() {
        var article = begun(EN, DraftText.of("Tomorrow " + run, "Words."));
        publishing.publish(
                Publish.now(article, EN, Actor.PROGRAM).at(Instant.now().plus(Duration.ofDays(1))));

        var kept = jdbc.sql("select convert_from(task_data, 'UTF8') from relay_job where task_data is not null")
                .query(String.class)
                .list();

        assertThat(kept).isNotEmpty().allMatch(data -> data.startsWith("{"));
    }

    @Test
    void a_past_instant_schedules_nothing() {
        var article = begun(EN, DraftText.of("Late", "Words.").at(slug("late")));
        assertThat(publishing.publish(Publish.now(article, EN, Actor.PROGRAM).at(Instant.EPOCH)))
                .isEqualTo(new Published.TooLate(Instant.EPOCH));
        assertThat(published.at(EN, slug("late"))).isInstanceOf(Lookup.Nothing.class);
    }

    @Test
    void an_address_is_looked_up_by_one_statement() {
        live(begun(EN, DraftText.of("Quick", "Words.").at(slug("quick"))), EN);
        assertThat(CountingStatements.during(() -> found(EN, slug("quick")))).isEqualTo(1);
    }
}
