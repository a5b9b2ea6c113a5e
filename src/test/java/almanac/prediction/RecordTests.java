package almanac.prediction;

import static almanac.prediction.Foretelling.EN;
import static almanac.prediction.Foretelling.chance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.AlmanacTest;
import almanac.account.Actor;
import almanac.account.People;
import almanac.article.DraftText;
import almanac.article.Drafting;
import almanac.article.Publishing;
import almanac.article.ReviseDraft;
import almanac.article.Revised;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What is said of a prediction, how it is kept, and what is refused.
@AlmanacTest
@Transactional
class RecordTests {
    @Autowired
    Predicting predicting;

    @Autowired
    Forecasting forecasting;

    @Autowired
    Judging judging;

    @Autowired
    Publishing publishing;

    @Autowired
    Drafting drafting;

    @Autowired
    People people;

    @Autowired
    Predictions predictions;

    @Autowired
    Ledger ledger;

    @Autowired
    RecordDiagnosis diagnosis;

    @Autowired
    JdbcClient jdbc;

    private Foretelling given;

    @BeforeEach
    void begin() {
        given = new Foretelling(predicting, forecasting, judging, publishing, people);
    }

    private Chronicle chronicle(UUID id) {
        var prediction = predictions.find(id).orElseThrow();
        return new Chronicle(ledger.of(prediction.article(), prediction.form()));
    }

    private Forecasted forecast(UUID id, Expectation expectation, Optional<Instant> at, Actor by) {
        return forecasting.forecast(new MakeForecast(id, expectation, Optional.empty(), at, "", by));
    }

    @Test
    void a_record_begins_with_the_claim_and_every_line_names_the_one_before() {
        var author = given.somebody();
        var id = given.open(author, "It will rain", "0.6");
        forecast(id, chance("0.75"), Optional.empty(), author.acting());
        var lines = chronicle(id).lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).entry().said()).isInstanceOf(Said.Claim.class);
        assertThat(lines.get(0).entry().before()).isEqualTo("0".repeat(64));
        assertThat(lines.get(1).entry().before()).isEqualTo(lines.get(0).hash());
        assertThat(lines.get(2).entry().before()).isEqualTo(lines.get(1).hash());
        assertThat(lines.get(2).entry().by()).contains(author.publicId());
        assertThat(lines.get(2).entry().grade()).isEqualTo(Grade.RECORDED_HERE);
    }

    @Test
    void what_is_read_back_is_what_was_said() {
        var author = given.somebody();
        var id = given.due(author, "It will snow", "0.60");
        given.judged(id, true, author);
        var prediction = predictions.find(id).orElseThrow();
        chronicle(id)
                .lines()
                .forEach(line -> assertThat(Lines.write(prediction.handle().value(), line.entry()))
                        .isEqualTo(line.text()));
    }

    @Test
    void the_database_changes_and_takes_away_nothing() {
        given.open(given.somebody(), "It will hail", "0.2");
        assertRefused("update prediction_entry set probability = 0.9 where kind = 'forecast'");
    }

    @Test
    void no_line_is_deleted() {
        given.open(given.somebody(), "It will thaw", "0.2");
        assertRefused("delete from prediction_entry where kind = 'forecast'");
    }

    @Test
    void no_prediction_goes_without_its_article() {
        given.open(given.somebody(), "It will drizzle", "0.2");
        assertRefused("delete from prediction_prediction");
    }

    @Test
    void the_day_by_which_it_resolves_stays() {
        given.open(given.somebody(), "It will pour", "0.2");
        assertRefused("update prediction_prediction set resolves_by = resolves_by + interval '1 year'");
    }

    @Test
    void no_line_is_added_beside_the_chain() {
        given.open(given.somebody(), "It will freeze", "0.2");
        assertRefused("""
            insert into prediction_entry (id, prediction, number, kind, at, recorded_at, grade, line, hash)
            select nextval('prediction_entry_seq'), prediction, 9, 'forecast', now(), now(), 'recorded-here', '{}',
                   encode(sha256('{}'), 'hex')
            from prediction_entry limit 1
            """);
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void an_article_that_is_removed_takes_its_record_along() {
        var id = given.open(given.somebody(), "It will clear up", "0.2");
        jdbc.sql("delete from article_article where public_id = :id")
                .param("id", id)
                .update();
        assertThat(predictions.find(id)).isEmpty();
    }

    @Test
    void the_doctor_finds_every_record_whole() {
        given.open(given.somebody(), "It will be windy", "0.2");
        assertThat(diagnosis.look().well()).isTrue();
    }

    @Test
    void the_doctor_finds_a_line_that_somebody_changed_behind_the_back_of_the_program() {
        var id = given.open(given.somebody(), "It will be calm", "0.2");
        jdbc.sql("alter table prediction_entry disable trigger entries_are_never_changed")
                .update();
        jdbc.sql("update prediction_entry set probability = 0.9 where kind = 'forecast'")
                .update();
        jdbc.sql("alter table prediction_entry enable trigger entries_are_never_changed")
                .update();
        var found = diagnosis.look();
        assertThat(found.well()).isFalse();
        assertThat(found.line())
                .contains(predictions.find(id).orElseThrow().handle().value());
    }

    @Test
    void other_words_are_a_line_of_the_record_once_readers_see_them() {
        var author = given.somebody();
        var id = given.open(author, "It will be foggy", "0.2");
        given.publish(id);
        assertThat(chronicle(id).wordings()).hasSize(1);
        assertThat(drafting.revise(new ReviseDraft(
                        id,
                        EN,
                        Optional.of(1),
                        DraftText.of("It will be very foggy", "Nobody sees the street."),
                        Optional.empty(),
                        author.acting())))
                .isInstanceOf(Revised.Saved.class);
        given.publish(id);
        assertThat(chronicle(id).wordings())
                .extracting(Chronicle.Worded::claim)
                .containsExactly("It will be foggy", "It will be very foggy");
        forecast(id, chance("0.1"), Optional.empty(), author.acting());
        assertThat(chronicle(id).forecasts())
                .extracting(made -> made.forecast().wording())
                .containsExactly(1, 3);
    }

    @Test
    void a_forecast_of_before_says_that_it_was_written_down_later() {
        var author = given.somebody();
        var id = given.open(author, "It will be dark", "0.5");
        forecast(id, chance("0.4"), Optional.of(Foretelling.NOW.minus(Duration.ofDays(3))), author.acting());
        assertThat(chronicle(id).forecasts().getLast().entry().grade()).isEqualTo(Grade.RECORDED_LATER);
    }

    @Test
    void nobody_forecasts_the_future_late_or_in_another_form() {
        var author = given.somebody();
        var id = given.open(author, "It will be light", "0.5");
        var tomorrow = Optional.of(Instant.now().plus(Duration.ofDays(1)));
        assertThat(forecast(id, chance("0.4"), tomorrow, author.acting())).isInstanceOf(Forecasted.Refused.class);
        var days = new Expectation.Days(LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH);
        assertThat(forecast(id, days, Optional.empty(), author.acting())).isInstanceOf(Forecasted.Refused.class);
        var over = given.due(author, "It will be over", "0.5");
        assertThat(forecast(over, chance("0.4"), Optional.empty(), author.acting()))
                .isInstanceOf(Forecasted.Closed.class);
    }

    @Test
    void a_chance_is_never_nought_nor_one() {
        for (var impossible : List.of("0", "1", "-0.1", "1.5", "0.00000001")) {
            assertThatThrownBy(() -> chance(impossible)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Expectation.Shares(Map.of("a", new BigDecimal("0.9"), "b", new BigDecimal("0.3"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expectation.Numbers(BigDecimal.TWO, BigDecimal.ONE, BigDecimal.TEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_cannot_be_due_before_it_closes_nor_have_options_that_hide_an_outcome() {
        var now = Foretelling.NOW;
        var facts = new Facts(
                Optional.empty(),
                Form.OPTIONS,
                List.of(Option.named("ambiguous"), Option.named("b")),
                "",
                now.minusSeconds(10),
                Optional.of(now.plusSeconds(100)),
                now.plusSeconds(50),
                Optional.of("ftp://example.org"),
                Optional.empty(),
                Optional.empty(),
                new Reference.None(),
                List.of());
        assertThat(Rules.broken(facts, now))
                .extracting(refusal -> refusal.code())
                .containsExactlyInAnyOrder("resolves-early", "options-unusable", "no-address");
    }

    @Test
    void only_addresses_of_the_web_are_evidence() {
        for (var none : List.of("javascript:alert(1)", "ftp://example.org/a", "example.org", "https:///x", "")) {
            assertThat(Evidence.address(none)).as(none).isEmpty();
        }
        assertThat(Evidence.address("https://example.org/a?b=c")).contains(URI.create("https://example.org/a?b=c"));
    }

    @Test
    void whoever_judges_early_says_why() {
        var author = given.somebody();
        var id = given.open(author, "It will come early", "0.5");
        assertThat(judging.judge(given.judgement(id, true, author))).isInstanceOf(Judged.Refused.class);
        var reasoned = new Judge(
                id,
                new Outcome.Happened(true),
                Foretelling.evidence(),
                "It has happened.",
                Optional.empty(),
                Optional.empty(),
                author.acting());
        assertThat(judging.judge(reasoned)).isInstanceOf(Judged.Recorded.class);
    }

    @Test
    void a_judgement_by_the_claims_own_author_says_so_and_somebody_elses_does_not() {
        var author = given.somebody();
        var id = given.due(author, "Own judgement", "0.5");
        var first = given.judged(id, true, author);
        assertThat(chronicle(id).standing().orElseThrow().judgement().own()).isTrue();
        given.judged(id, false, given.somebody(), first);
        var verdicts = chronicle(id).judgements();
        assertThat(verdicts).hasSize(2);
        assertThat(verdicts.getLast().judgement().own()).isFalse();
        assertThat(verdicts.getLast().judgement().corrects()).contains(first);
    }

    @Test
    void whoever_judges_without_having_seen_the_other_judgement_is_shown_it() {
        var id = given.due(given.somebody(), "Two judges", "0.5");
        given.judged(id, true, given.somebody());
        var late = judging.judge(given.judgement(id, false, given.somebody()));
        assertThat(late).isInstanceOf(Judged.Overtaken.class);
        assertThat(((Judged.Overtaken) late).theirs().judgement().outcome()).isEqualTo(new Outcome.Happened(true));
        assertThat(chronicle(id).judgements()).hasSize(1);
    }

    @Test
    void a_second_person_confirms_and_the_judge_cannot() {
        var author = given.somebody();
        var id = given.due(author, "Confirmed", "0.5");
        var number = given.judged(id, true, author);
        assertThat(judging.respond(new Respond(id, Respond.Manner.CONFIRM, number, "", author.acting())))
                .isInstanceOf(Judged.Refused.class);
        assertThat(judging.respond(new Respond(
                        id, Respond.Manner.CONFIRM, number, "", given.somebody().acting())))
                .isInstanceOf(Judged.Recorded.class);
        assertThat(chronicle(id).standing().orElseThrow().confirmed()).isTrue();
    }

    @Test
    void a_contradiction_is_answered_by_a_second_person_and_both_stay() {
        var author = given.somebody();
        var id = given.due(author, "Contested", "0.5");
        var number = given.judged(id, true, author);
        var contest = (Judged.Recorded) judging.respond(new Respond(
                id,
                Respond.Manner.CONTEST,
                number,
                "It was not.",
                given.somebody().acting()));
        assertThat(judging.respond(
                        new Respond(id, Respond.Manner.ANSWER, contest.number(), "It was.", author.acting())))
                .isInstanceOf(Judged.Refused.class);
        judging.respond(new Respond(
                id,
                Respond.Manner.ANSWER,
                contest.number(),
                "It was.",
                given.somebody().acting()));
        var contests = chronicle(id).standing().orElseThrow().contests();
        assertThat(contests).hasSize(1);
        assertThat(contests.getFirst().answers()).hasSize(1);
    }

    @Test
    void only_forecasts_of_before_the_decision_count_and_each_for_the_time_it_held() {
        var author = given.somebody();
        var now = Foretelling.NOW;
        var facts = Facts.binary(now.minus(Duration.ofDays(100)), now.minus(Duration.ofDays(1)));
        var id = given.begun(facts, author, "Weighted", Optional.empty());
        said(id, author, "0.5", 90);
        said(id, author, "0.9", 60);
        said(id, author, "0.99", 5);
        var judged = judging.judge(new Judge(
                id,
                new Outcome.Happened(true),
                Foretelling.evidence(),
                "",
                Optional.of(now.minus(Duration.ofDays(30))),
                Optional.empty(),
                given.somebody().acting()));
        assertThat(judged).isInstanceOf(Judged.Recorded.class);
        var score = jdbc.sql("select brier, weighted, log, even from prediction_score where prediction = :id")
                .param("id", predictions.find(id).orElseThrow().article())
                .query()
                .singleRow();
        assertThat((double) score.get("brier")).isCloseTo(0.01, org.assertj.core.api.Assertions.within(1e-9));
        assertThat((double) score.get("weighted"))
                .isCloseTo((30 * 0.25 + 30 * 0.01) / 60, org.assertj.core.api.Assertions.within(1e-6));
        assertThat((double) score.get("log")).isCloseTo(-Math.log(0.9), org.assertj.core.api.Assertions.within(1e-9));
        assertThat((double) score.get("even")).isEqualTo(0.25);
    }

    private void said(UUID id, almanac.account.Person by, String probability, int daysAgo) {
        assertThat(forecast(
                        id,
                        chance(probability),
                        Optional.of(Foretelling.NOW.minus(Duration.ofDays(daysAgo))),
                        by.acting()))
                .isInstanceOf(Forecasted.Recorded.class);
    }
}
