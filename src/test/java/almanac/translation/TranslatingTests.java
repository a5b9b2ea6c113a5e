package almanac.translation;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacTest;
import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.Appointment;
import almanac.account.People;
import almanac.account.Role;
import almanac.account.Scope;
import almanac.article.CountingStatements;
import almanac.article.Disclosure;
import almanac.article.DraftText;
import almanac.article.Drafting;
import almanac.article.Freshness;
import almanac.article.Given;
import almanac.article.GivenArticle;
import almanac.article.MadeFrom;
import almanac.article.Provenances;
import almanac.article.PublishedArticle;
import almanac.article.PublishedArticles;
import almanac.article.Publishing;
import almanac.shared.Language;
import almanac.translation.Written.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// A translation block by block, on a real database.
@AlmanacTest(properties = "almanac.site.languages=en,ja,ko,de")
@Import(CountingStatements.class)
class TranslatingTests {
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");
    private static final Language KO = Language.of("ko");

    @Autowired
    ApplicationContext program;

    @Autowired
    Sheets sheets;

    @Autowired
    Translating translating;

    @Autowired
    Meanings meanings;

    @Autowired
    Drafting drafting;

    @Autowired
    Publishing publishing;

    @Autowired
    PublishedArticles published;

    @Autowired
    Provenances provenances;

    @Autowired
    People people;

    private Given given;
    private Actor translator;

    @BeforeEach
    void begin() {
        given = Given.in(program);
        var person = people.add(AddPerson.named("Aya Endo", JA).as(Role.EDITOR), Actor.PROGRAM)
                .person();
        translator = new Actor(person.id(), Optional.empty(), EnumSet.allOf(Scope.class), Appointment.of(Role.EDITOR));
    }

    private Sheet sheet(GivenArticle article, Language language) {
        return sheets.of(article.id(), language, Optional.empty()).orElseThrow();
    }

    private Row row(GivenArticle article, Language language, String source) {
        return sheet(article, language).rows().stream()
                .filter(row -> row.source().cut().text().contains(source))
                .findFirst()
                .orElseThrow();
    }

    private Outcome write(
            GivenArticle article, Language language, Row row, String words, Origin origin, boolean approved) {
        var order = new WriteBlocks(
                article.id(),
                language,
                Optional.empty(),
                List.of(new BlockWords(
                        row.source().id(),
                        row.sourceHash(),
                        row.targetHash(),
                        words,
                        origin,
                        origin == Origin.MACHINE ? Optional.of(Machine.of("deepl")) : Optional.empty(),
                        approved)),
                translator);
        var written = translating.write(order);
        assertThat(written).isInstanceOf(Written.Done.class);
        return ((Written.Done) written).blocks().get(row.source().id());
    }

    private Outcome write(GivenArticle article, Language language, String source, String words) {
        return write(article, language, row(article, language, source), words, Origin.HUMAN, false);
    }

    private String body(GivenArticle article, Language language) {
        return drafting.draft(article.id(), language).orElseThrow().text().body();
    }

    private List<BlockState> states(GivenArticle article, Language language) {
        return sheet(article, language).rows().stream().map(Row::state).toList();
    }

    private PublishedArticle live(GivenArticle article, Language language) {
        return published.find(article.id(), language).orElseThrow();
    }

    private GivenArticle tides() {
        return given.article().titled("Tides").body("""
            The sea rises twice a day.

            - In Brest by 6 metres.
            - In Kiel by 0.1 metres.

            ```
            tide()
            ```

            The moon does it.
            """).published();
    }

    @Test
    void a_translation_grows_block_by_block_in_the_frame_of_its_source() {
        var article = tides();
        assertThat(states(article, JA)).containsOnly(BlockState.MISSING).hasSize(5);
        assertThat(write(article, JA, "moon", "月のしわざです。")).isEqualTo(Outcome.WRITTEN);
        assertThat(write(article, JA, "Kiel", "キールでは0.1メートル。")).isEqualTo(Outcome.WRITTEN);
        assertThat(write(article, JA, "Brest", "ブレストでは6メートル。")).isEqualTo(Outcome.WRITTEN);
        assertThat(body(article, JA)).isEqualTo("""
            - ブレストでは6メートル。
            - キールでは0.1メートル。

            ```
            tide()
            ```

            月のしわざです。
            """);
        assertThat(states(article, JA))
                .containsExactly(
                        BlockState.MISSING,
                        BlockState.MISSING,
                        BlockState.TRANSLATED,
                        BlockState.TRANSLATED,
                        BlockState.TRANSLATED);
    }

    @Test
    void two_who_work_on_two_blocks_do_not_meet_and_on_one_the_second_is_told() {
        var article = tides();
        var moon = row(article, JA, "moon");
        var sea = row(article, JA, "sea rises");
        assertThat(write(article, JA, moon, "月のしわざ。", Origin.HUMAN, false)).isEqualTo(Outcome.WRITTEN);
        assertThat(write(article, JA, sea, "海は日に二度満ちる。", Origin.HUMAN, false)).isEqualTo(Outcome.WRITTEN);
        assertThat(write(article, JA, moon, "月が引く。", Origin.HUMAN, false)).isEqualTo(Outcome.TARGET_MOVED);
        assertThat(row(article, JA, "moon").target()).contains("月のしわざ。");
    }

    @Test
    void a_machine_never_writes_over_what_a_person_wrote() {
        var article = tides();
        var moon = row(article, JA, "moon");
        assertThat(write(article, JA, moon, "月です。", Origin.MACHINE, false)).isEqualTo(Outcome.WRITTEN);
        assertThat(row(article, JA, "moon").state()).isEqualTo(BlockState.PROPOSED);
        assertThat(write(article, JA, "moon", "月のしわざ。")).isEqualTo(Outcome.WRITTEN);
        assertThat(row(article, JA, "moon").origin()).contains(Origin.MACHINE_EDITED);
        assertThat(write(article, JA, row(article, JA, "moon"), "月だ。", Origin.MACHINE, false))
                .isEqualTo(Outcome.KEPT);
        assertThat(row(article, JA, "moon").target()).contains("月のしわざ。");
    }

    @Test
    void an_edited_block_is_stale_with_the_words_that_it_was_made_from_and_all_others_are_not() {
        var article = tides();
        write(article, JA, "Tides", "潮");
        write(article, JA, "sea rises", "海は日に二度満ちる。");
        write(article, JA, "Brest", "ブレストでは6メートル。");
        write(article, JA, "Kiel", "キールでは0.1メートル。");
        write(article, JA, "moon", "月のしわざ。");
        article.published(JA);
        assertThat(live(article, JA).freshness()).isInstanceOf(Freshness.Current.class);
        article.saying(EN, DraftText.of("Tides", """
            The moon does it.

            The sea rises twice every day.

            - In Brest by 6 metres.
            - In Kiel by 0.1 metres.
            - In Bremen by 4 metres.

            ```
            tide()
            ```
            """)).published(EN);
        var sheet = sheet(article, JA);
        assertThat(sheet.rows())
                .extracting(Row::state)
                .containsExactly(
                        BlockState.TRANSLATED,
                        BlockState.TRANSLATED,
                        BlockState.STALE,
                        BlockState.TRANSLATED,
                        BlockState.TRANSLATED,
                        BlockState.MISSING);
        assertThat(row(article, JA, "every day").previous()).contains("The sea rises twice a day.");
        var stale = row(article, JA, "every day").targets().getFirst().block().id();
        assertThat(live(article, JA).freshness()).isEqualTo(new Freshness.Outdated(2, Set.of(stale)));

        write(article, JA, "every day", "海は毎日二度満ちる。");
        write(article, JA, "Bremen", "ブレーメンでは4メートル。");
        assertThat(sheet(article, JA).isCurrent()).isTrue();
        article.published(JA);
        assertThat(live(article, JA).freshness()).isInstanceOf(Freshness.Current.class);
        assertThat(live(article, JA).madeFrom()).contains(new MadeFrom(EN, 2));
        assertThat(live(article, JA).reflects()).contains(2);
    }

    @Test
    void a_text_brought_as_a_whole_is_paired_with_its_source_and_what_fits_nowhere_is_offered() {
        var article = tides();
        article.saying(JA, DraftText.of("潮", """
            海は日に二度満ちる。

            - ブレストでは6メートル。
            - キールでは0.1メートル。

            訳者の余談: 私はキールで育ち、海は静かなものだと長いあいだ信じていました。そのことを書きとめておきます。2021年の冬、https://example.org で読んだ話です。

            ```
            tide()
            ```

            月のしわざです。
            """));
        var sheet = sheet(article, JA);
        assertThat(sheet.rows()).extracting(Row::state).containsOnly(BlockState.TRANSLATED);
        assertThat(sheet.rows())
                .extracting(row -> row.target().orElse(""))
                .containsExactly("潮", "海は日に二度満ちる。", "ブレストでは6メートル。", "キールでは0.1メートル。", "月のしわざです。");
        assertThat(sheet.loose())
                .singleElement()
                .satisfies(loose -> assertThat(loose.block().cut().text()).startsWith("訳者の余談"));
    }

    @Test
    void a_whole_text_edited_freely_keeps_what_is_known_of_its_blocks() {
        var article = tides();
        write(article, JA, "moon", "月のしわざです。");
        write(article, JA, row(article, JA, "sea rises"), "海は日に二度満ちるものです。", Origin.MACHINE, false);
        article.saying(JA, DraftText.of("潮", "海は一日に二度満ちるものです。\n\n月のしわざです。"), translator);
        assertThat(row(article, JA, "moon").targets().getFirst().wording().origin())
                .isEqualTo(Origin.HUMAN);
        assertThat(row(article, JA, "sea rises").origin()).contains(Origin.MACHINE_EDITED);
        assertThat(row(article, JA, "sea rises").state()).isEqualTo(BlockState.TRANSLATED);
        article.saying(JA, DraftText.of("潮", "海は一日に二度満ちるものです。"), translator);
        assertThat(row(article, JA, "moon").state()).isEqualTo(BlockState.MISSING);
        assertThat(row(article, JA, "moon").setAside()).containsExactly("月のしわざです。");
    }

    @Test
    void a_typo_is_not_news_in_any_language_and_can_be_taken_back() {
        var article = tides();
        article.saying(JA, DraftText.of("潮", "海は日に二度満ちる。\n\n- 6メートル。\n- 0.1メートル。\n\n月のしわざ。"))
                .published(JA);
        article.saying(EN, DraftText.of("Tides", """
            The sea rises twice a day!

            - In Brest by 6 metres.
            - In Kiel by 0.1 metres.

            ```
            tide()
            ```

            The moon does all of it.
            """));
        var changed = meanings.changed(article.id(), EN);
        assertThat(changed).extracting(Meanings.Changed::proposed).containsExactly(true, false);
        article.published(EN);
        assertThat(((Freshness.Outdated) live(article, JA).freshness()).behind())
                .isEqualTo(2);
        meanings.unchanged(article.id(), EN, List.of(changed.getFirst().block()), translator);
        assertThat(((Freshness.Outdated) live(article, JA).freshness()).behind())
                .isEqualTo(1);
        assertThat(row(article, JA, "twice a day").state()).isEqualTo(BlockState.TRANSLATED);
        meanings.unchanged(
                article.id(), EN, changed.stream().map(Meanings.Changed::block).toList(), translator);
        assertThat(live(article, JA).freshness()).isInstanceOf(Freshness.Current.class);
        meanings.unchanged(article.id(), EN, List.of(), translator);
        assertThat(((Freshness.Outdated) live(article, JA).freshness()).behind())
                .isEqualTo(2);
    }

    @Test
    void a_translation_made_through_another_language_follows_the_original() {
        var article = given.article()
                .titled("Kites")
                .body("They fly high.\n\nThey fall.")
                .published();
        article.saying(JA, DraftText.of("凧", "高く飛ぶ。\n\n落ちる。")).published(JA);
        var fly = sheets.of(article.id(), KO, Optional.of(JA)).orElseThrow();
        var order = new WriteBlocks(
                article.id(),
                KO,
                Optional.of(JA),
                fly.rows().stream()
                        .map(row -> BlockWords.byHand(
                                row.source().id(),
                                row.sourceHash(),
                                Optional.empty(),
                                "연 " + row.source().cut().text(),
                                true))
                        .toList(),
                translator);
        assertThat(((Written.Done) translating.write(order)).blocks().values()).containsOnly(Outcome.WRITTEN);
        article.published(KO);
        assertThat(live(article, KO).madeFrom()).contains(new MadeFrom(JA, 1));
        article.saying(EN, DraftText.of("Kites", "They fly very high.\n\nThey fall."))
                .published(EN);
        assertThat(live(article, KO).freshness()).isInstanceOfSatisfying(Freshness.Outdated.class, outdated -> {
            assertThat(outdated.behind()).isEqualTo(1);
            assertThat(outdated.stale()).hasSize(1);
        });
    }

    @Test
    void readers_are_told_what_a_machine_wrote_and_who_read_it() {
        var article = tides();
        for (var row : sheet(article, JA).rows()) {
            write(article, JA, row, "訳 " + row.source().cut().text(), Origin.MACHINE, false);
        }
        article.published(JA);
        var machine = provenances.disclosure(live(article, JA));
        assertThat(machine.grade()).isEqualTo(Disclosure.Grade.MACHINE);
        assertThat(machine.engines()).containsExactly("deepl");
        for (var row : sheet(article, JA).rows()) {
            assertThat(write(article, JA, row, row.target().orElseThrow(), Origin.HUMAN, true))
                    .isEqualTo(Outcome.WRITTEN);
        }
        assertThat(states(article, JA)).containsOnly(BlockState.APPROVED);
        var reviewed = provenances.disclosure(live(article, JA));
        assertThat(reviewed.grade()).isEqualTo(Disclosure.Grade.MACHINE_REVIEWED);
        assertThat(reviewed.reviewedBy().orElseThrow().name()).isEqualTo("Aya Endo");
    }

    @Test
    void words_that_would_break_their_neighbours_are_not_written() {
        var article = tides();
        write(article, JA, "moon", "月。");
        var sea = row(article, JA, "sea rises");
        assertThat(write(article, JA, sea, "```\n開いた", Origin.HUMAN, false)).isEqualTo(Outcome.UNFIT);
        assertThat(row(article, JA, "moon").target()).contains("月。");
    }

    private static String paragraphs(int count, String language, String edit) {
        return IntStream.range(0, count)
                .mapToObj(n ->
                        language + " paragraph " + n + " says that the sea at place " + (1_000 + n) + " rises" + edit)
                .collect(Collectors.joining(".\n\n"));
    }

    private int statementsOfSavingAndPublishing(GivenArticle article, String edit) {
        return CountingStatements.during(() -> article.saying(EN, DraftText.of("Long", paragraphs(60, "en", edit)))
                .published(EN));
    }

    @Test
    void an_original_is_saved_and_published_with_as_many_statements_in_25_languages_as_in_one() {
        var article =
                given.article().titled("Long").body(paragraphs(60, "en", "")).published();
        int alone = statementsOfSavingAndPublishing(article, " twice");
        for (var language :
                "ja ko de fr es pt-BR zh-Hans ar it nl sv da nb fi pl cs sk hu ro bg el tr uk he th".split(" ")) {
            article.saying(Language.of(language), DraftText.of("T " + language, paragraphs(60, language, "")))
                    .published(Language.of(language));
        }
        assertThat(statementsOfSavingAndPublishing(article, " thrice")).isLessThanOrEqualTo(alone);
        assertThat(states(article, JA).stream().filter(BlockState.STALE::equals))
                .hasSize(60);
    }

    @Test
    void a_block_is_written_with_the_same_statements_however_long_the_text() {
        var lengths = List.of(3, 90);
        var counts = new ArrayList<Integer>();
        for (int length : lengths) {
            var article = given.article()
                    .titled("Long")
                    .body(paragraphs(length, "en", ""))
                    .published();
            article.saying(JA, DraftText.of("長い", paragraphs(length, "ja", "")));
            var row = sheet(article, JA).rows().getLast();
            counts.add(CountingStatements.during(() -> write(article, JA, row, "海。", Origin.HUMAN, true)));
        }
        assertThat(counts.getFirst()).isEqualTo(counts.getLast()).isLessThan(30);
    }
}
