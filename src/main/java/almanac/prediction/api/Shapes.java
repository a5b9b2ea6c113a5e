package almanac.prediction.api;

import almanac.account.People;
import almanac.prediction.Chronicle;
import almanac.prediction.Evidence;
import almanac.prediction.Expectation;
import almanac.prediction.Outcome;
import almanac.prediction.Scorecard;
import almanac.prediction.Scorecards;
import almanac.prediction.Shown;
import almanac.publication.Publications;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Predictions and scorecards as calls tell them.
@Component
class Shapes {
    private final People people;
    private final Publications publications;
    private final InstantSource time;

    Shapes(People people, Publications publications, InstantSource time) {
        this.people = people;
        this.publications = publications;
        this.time = time;
    }

    /// As lists have it.
    Map<String, Object> item(Shown shown) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", shown.id().toString());
        item.put("handle", shown.handle().value());
        item.put("form", shown.form().toString());
        item.put("claim", shown.words().claim());
        item.put("language", shown.words().language().tag());
        item.put("state", shown.state(time.instant()).toString());
        item.put("assertedAt", shown.assertedAt().toString());
        item.put("recordedAt", shown.recordedAt().toString());
        item.put("closesAt", shown.closesAt().toString());
        item.put("resolvesBy", shown.resolvesBy().toString());
        item.put("evidenceGrade", shown.grade().toString());
        item.put(
                "author", shown.authors().stream().findFirst().map(this::person).orElse(null));
        item.put(
                "forecasts",
                shown.chronicle().forecasts().stream().map(this::forecast).toList());
        item.put(
                "judgements",
                shown.chronicle().judgements().stream().map(this::judgement).toList());
        item.put(
                "outcome",
                shown.chronicle()
                        .standing()
                        .map(one -> outcome(one.judgement().outcome()))
                        .orElse(null));
        item.put("scores", shown.score().map(Shapes::scores).orElse(null));
        item.put("record", Map.of("lines", shown.entries(), "head", shown.head()));
        return item;
    }

    /// With the words by which it is decided.
    Map<String, Object> whole(Shown shown) {
        var whole = item(shown);
        whole.put("criteria", shown.chronicle().wording().criteria());
        return whole;
    }

    private @Nullable Map<String, Object> person(long id) {
        return people.find(id)
                .flatMap(known -> people.profile(id, publications.current().defaultLanguage()))
                .map(profile ->
                        Map.<String, Object>of("handle", profile.handle().value(), "name", profile.name()))
                .orElse(null);
    }

    private @Nullable Map<String, Object> person(Optional<UUID> by) {
        return by.flatMap(people::find).map(known -> person(known.id())).orElse(null);
    }

    private Map<String, Object> forecast(Chronicle.Foretold one) {
        var forecast = new LinkedHashMap<String, Object>();
        forecast.put("at", one.entry().at().toString());
        forecast.put("by", person(one.entry().by()));
        switch (one.forecast().expectation()) {
            case Expectation.Chance(var probability) -> forecast.put("probability", probability);
            case Expectation.Shares(var shares) -> forecast.put("probabilities", shares);
            case Expectation.Numbers(var low, var middle, var high) ->
                forecast.put("quantiles", Map.of("0.1", low, "0.5", middle, "0.9", high));
            case Expectation.Days(var low, var middle, var high) ->
                forecast.put(
                        "quantiles", Map.of("0.1", low.toString(), "0.5", middle.toString(), "0.9", high.toString()));
        }
        forecast.put("evidenceGrade", one.entry().grade().toString());
        if (!one.forecast().note().isEmpty()) {
            forecast.put("note", one.forecast().note());
        }
        return forecast;
    }

    private Map<String, Object> judgement(Chronicle.Verdict verdict) {
        var judgement = new LinkedHashMap<String, Object>();
        judgement.put("number", verdict.entry().number());
        judgement.put("outcome", outcome(verdict.judgement().outcome()));
        judgement.put("at", verdict.entry().at().toString());
        judgement.put("by", person(verdict.entry().by()));
        judgement.put("own", verdict.judgement().own());
        judgement.put(
                "evidence",
                verdict.judgement().evidence().stream().map(Shapes::evidence).toList());
        judgement.put(
                "confirmedBy",
                verdict.confirmations().stream()
                        .findFirst()
                        .map(one -> person(one.by()))
                        .orElse(null));
        if (!verdict.judgement().note().isEmpty()) {
            judgement.put("note", verdict.judgement().note());
        }
        return judgement;
    }

    private static Map<String, Object> evidence(Evidence piece) {
        var evidence = new LinkedHashMap<String, Object>();
        evidence.put("url", piece.url().toString());
        piece.quote().ifPresent(quote -> evidence.put("quote", quote));
        piece.date().ifPresent(date -> evidence.put("date", date.toString()));
        piece.copy().ifPresent(copy -> evidence.put("copy", copy.toString()));
        piece.sha256().ifPresent(hash -> evidence.put("sha256", hash));
        return evidence;
    }

    private static Object outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Happened(var true_) -> true_;
            case Outcome.Chosen(var option) -> option;
            case Outcome.Measured(var value) -> value;
            case Outcome.Dated(var day) -> day.toString();
            case Outcome.Ambiguous(), Outcome.Annulled() -> outcome.verdict().toString();
        };
    }

    private static Map<String, Object> scores(Shown.Scored score) {
        var scores = new LinkedHashMap<String, Object>();
        scores.put("brier", score.brier());
        scores.put("log", score.log());
        scores.put("weighted", score.weighted());
        scores.put("pinball", score.pinball());
        scores.put("reference", score.reference());
        return scores;
    }

    /// What was recorded here when it was said; and beside it the same with what was dated by an import.
    Map<String, Object> scorecards(Scorecards.Pair pair) {
        var card = scorecard(pair.recordedHere());
        card.put("withImports", scorecard(pair.withImports()));
        return card;
    }

    private static Map<String, Object> scorecard(Scorecard card) {
        var told = new LinkedHashMap<String, Object>();
        told.put("n", card.predictions());
        told.put("judged", card.judged());
        told.put("brier", card.brier());
        told.put("log", card.log());
        told.put("reference", card.reference());
        told.put("skill", card.skill());
        told.put("bins", List.copyOf(card.bins().stream().map(Shapes::bin).toList()));
        return told;
    }

    private static Map<String, Object> bin(Scorecard.Bin bin) {
        var told = new LinkedHashMap<String, Object>();
        told.put("from", bin.from());
        told.put("to", bin.to());
        told.put("n", bin.n());
        told.put("mean", bin.mean());
        told.put("observed", bin.observed());
        told.put("low", bin.low());
        told.put("high", bin.high());
        return told;
    }
}
