package almanac.prediction;

import almanac.account.Actor;
import almanac.article.DraftText;
import almanac.article.Refusal;
import almanac.shared.Handle;
import almanac.shared.Language;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Opens the record of an article that is a prediction: keeps its facts, writes the first line, arranges for the days
/// on which it closes and falls due. In whatever transaction made the article.
@Component
class Opening {
    private static final int TRIES = 1_000;

    private final Predictions predictions;
    private final Ledger ledger;
    private final Standings standings;
    private final FallingDue due;
    private final Telling telling;
    private final InstantSource time;

    Opening(
            Predictions predictions,
            Ledger ledger,
            Standings standings,
            FallingDue due,
            Telling telling,
            InstantSource time) {
        this.predictions = predictions;
        this.ledger = ledger;
        this.standings = standings;
        this.due = due;
        this.telling = telling;
        this.time = time;
    }

    /// Why these facts cannot be had.
    List<Refusal> refusals(Facts facts) {
        var refusals = Rules.broken(facts, time.instant());
        facts.handle()
                .filter(predictions::taken)
                .ifPresent(handle -> Rules.refuse(
                        refusals, "/handle", "handle-taken", "“" + handle + "” means another prediction."));
        return refusals;
    }

    /// The record with its first line.
    Prediction open(UUID article, Language language, Facts facts, DraftText words, Grade grade, Actor by) {
        var handle = facts.handle().orElseGet(() -> free(words.title(), article));
        predictions.insert(article, handle, facts, grade, Plain.time(time.instant()));
        standings.begin(article);
        var prediction = predictions.lock(article).orElseThrow(() -> new PredictionMissing(article));
        var line = ledger.append(
                prediction,
                List.of(),
                new Said.Claim(
                        language,
                        words.title(),
                        words.body(),
                        facts.form(),
                        prediction.options(),
                        facts.unit(),
                        facts.assertedAt(),
                        facts.closes(),
                        facts.resolvesBy()),
                Ledger.Saying.now(by));
        standings.follow(prediction, List.of(line));
        due.arrange(prediction);
        telling.of(prediction, "prediction.begun", Map.of());
        telling.deed(prediction, "prediction.begun", line, by);
        return prediction;
    }

    private Handle free(String title, UUID article) {
        var proposal = Handle.from(title)
                .orElseGet(() -> new Handle("p-" + article.toString().substring(24)));
        return java.util.stream.IntStream.range(1, TRIES)
                .mapToObj(number -> number == 1 ? proposal : proposal.numbered(number))
                .filter(handle -> !predictions.taken(handle))
                .findFirst()
                .orElseThrow();
    }
}
