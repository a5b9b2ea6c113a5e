package almanac.prediction;

import almanac.account.People;
import almanac.publication.Publications;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What follows from a record, kept beside it for whoever asks about many: where the prediction stands, and how good
/// its forecasts were. Written anew from the record whenever it grows.
@Component
class Standings {
    private final JdbcClient jdbc;
    private final People people;
    private final Publications publications;

    Standings(JdbcClient jdbc, People people, Publications publications) {
        this.jdbc = jdbc;
        this.people = people;
        this.publications = publications;
    }

    void begin(UUID id) {
        jdbc.sql("""
            insert into prediction_standing (prediction, published_at, forecasts, entries, head)
            select w.id, (select min(published_at) from article_version where article = w.id), 0, 0, :head
            from article_article w
            where w.public_id = :id
            """).param("id", id).param("head", Entry.FIRST).update();
    }

    /// A text of it was published, or taken back; `at` is when the last one was.
    void shown(UUID id, Optional<Instant> withdrawnAt) {
        jdbc.sql("""
            update prediction_standing s
            set published_at = (select min(published_at) from article_version where article = w.id),
                withdrawn_at = :withdrawnAt
            from article_article w
            where w.public_id = :id and s.prediction = w.id
            """)
                .param("id", id)
                .param("withdrawnAt", withdrawnAt.map(Ledger::utc).orElse(null))
                .update();
    }

    void follow(Prediction prediction, List<Line> record) {
        var chronicle = new Chronicle(record);
        stand(prediction, chronicle);
        score(prediction, chronicle);
    }

    private void stand(Prediction prediction, Chronicle chronicle) {
        var judged = chronicle.standing();
        var claimants = chronicle.byForecaster().values().stream().findFirst().orElse(List.of());
        jdbc.sql("""
            update prediction_standing
            set forecasts = :forecasts, first_probability = cast(:first as numeric),
                last_probability = cast(:last as numeric), verdict = :verdict, judgement = :judgement,
                outcome = cast(:outcome as jsonb), judged_at = :judgedAt, judge = :judge,
                entries = :entries, head = :head
            where prediction = :prediction
            """)
                .param("prediction", prediction.article())
                .param("forecasts", chronicle.forecasts().size())
                .param("first", claimants.isEmpty() ? null : probability(claimants.getFirst()))
                .param("last", claimants.isEmpty() ? null : probability(claimants.getLast()))
                .param(
                        "verdict",
                        judged.map(one -> one.judgement().outcome().verdict().toString())
                                .orElse(null))
                .param("judgement", judged.map(one -> one.entry().number()).orElse(null))
                .param(
                        "outcome",
                        judged.map(one -> Lines.JSON.writeValueAsString(
                                        Lines.outcome(one.judgement().outcome())))
                                .orElse(null))
                .param(
                        "judgedAt",
                        judged.map(one -> Ledger.utc(one.entry().at())).orElse(null))
                .param("judge", judged.flatMap(one -> person(one.entry().by())).orElse(null))
                .param("entries", chronicle.lines().size())
                .param("head", chronicle.lines().getLast().hash())
                .update();
    }

    private static java.math.@Nullable BigDecimal probability(Chronicle.Foretold one) {
        return one.forecast().expectation() instanceof Expectation.Chance(var probability) ? probability : null;
    }

    private Optional<Long> person(Optional<UUID> by) {
        return by.flatMap(people::find).map(person -> person.id());
    }

    private void score(Prediction prediction, Chronicle chronicle) {
        jdbc.sql("delete from prediction_score where prediction = :prediction")
                .param("prediction", prediction.article())
                .update();
        chronicle.standing().ifPresent(judged -> {
            var reference = reference(prediction);
            chronicle
                    .byForecaster()
                    .forEach((by, own) -> Score.of(
                                    own,
                                    judged.judgement().outcome(),
                                    prediction.closesAt(),
                                    judged.judgement().decidedAt())
                            .ifPresent(score -> insert(prediction, person(by).orElse(null), score, reference)));
        });
    }

    /// The chance that the stated reference gives; empty where it has nothing to go by.
    private Optional<Double> reference(Prediction prediction) {
        return switch (prediction.reference()) {
            case Reference.None() -> Optional.empty();
            case Reference.Outside outside -> Optional.of(outside.probability().doubleValue());
            case Reference.AuthorsRate() ->
                prediction.authors().isEmpty()
                        ? Optional.empty()
                        : rate(
                                prediction,
                                "and s.person = " + prediction.authors().getFirst());
            case Reference.SitesRate() -> rate(prediction, "");
        };
    }

    /// How often what was judged before this was asserted had come true.
    private Optional<Double> rate(Prediction prediction, String whose) {
        return Optional.ofNullable(jdbc.sql("""
            select avg(case when s.happened then 1.0 else 0.0 end)::float8
            from prediction_score s
            join prediction_standing other on other.prediction = s.prediction
            where s.happened is not null and other.judged_at < :before and s.prediction <> :prediction
            """ + whose)
                .param("before", Ledger.utc(prediction.assertedAt()))
                .param("prediction", prediction.article())
                .query(Double.class)
                .list()
                .getFirst());
    }

    private void insert(Prediction prediction, @Nullable Long person, Score score, Optional<Double> reference) {
        var happened = score.happened();
        jdbc.sql("""
            insert into prediction_score (
                prediction, person, entry, form, grade, year, horizon, probability, happened, brier, log, weighted,
                pinball, even, reference)
            values (:prediction, :person, :entry, :form, :grade, :year, :horizon, :probability, :happened, :brier, :log,
                    :weighted, :pinball, :even, :reference)
            """)
                .param("prediction", prediction.article())
                .param("person", person)
                .param("entry", score.entry())
                .param("form", prediction.form().toString())
                .param("grade", score.grade().toString())
                .param("year", year(prediction.resolvesBy()))
                .param("horizon", ChronoUnit.DAYS.between(score.at(), prediction.resolvesBy()))
                .param("probability", score.probability(), java.sql.Types.DOUBLE)
                .param("happened", happened, java.sql.Types.BOOLEAN)
                .param("brier", score.brier(), java.sql.Types.DOUBLE)
                .param("log", score.log(), java.sql.Types.DOUBLE)
                .param("weighted", score.weighted())
                .param("pinball", score.pinball(), java.sql.Types.DOUBLE)
                .param("even", score.even(), java.sql.Types.DOUBLE)
                .param(
                        "reference",
                        happened == null
                                ? null
                                : reference
                                        .map(chance -> Scoring.brier(chance, happened))
                                        .orElse(null),
                        java.sql.Types.DOUBLE)
                .update();
    }

    private int year(Instant instant) {
        // A day's end belongs to the day.
        return instant.minusMillis(1).atZone(publications.current().timeZone()).getYear();
    }
}
