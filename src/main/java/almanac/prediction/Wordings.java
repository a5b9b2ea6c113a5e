package almanac.prediction;

import almanac.account.Actor;
import almanac.article.DraftText;
import almanac.article.Drafting;
import almanac.article.EditionPublished;
import almanac.article.EditionWithdrawn;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the words of claim and criteria in the record: what a forecast was made about can be read for ever, whatever
/// the text says today.
@Component
class Wordings {
    private final Predictions predictions;
    private final Ledger ledger;
    private final Standings standings;
    private final Drafting drafting;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    Wordings(
            Predictions predictions,
            Ledger ledger,
            Standings standings,
            Drafting drafting,
            JdbcClient jdbc,
            EntityManager entities) {
        this.predictions = predictions;
        this.ledger = ledger;
        this.standings = standings;
        this.drafting = drafting;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /// Adds a line to the record where the words that readers see, or will see, are others than its last.
    void catchUp(Prediction prediction, List<Line> record, Actor by) {
        live(prediction)
                .or(() -> drafting.draft(prediction.id(), prediction.language())
                        .map(draft ->
                                new Words(draft.text().title(), draft.text().body())))
                .ifPresent(words -> note(prediction, record, words, by));
    }

    private record Words(String claim, String criteria) {
        boolean are(Chronicle.Worded last) {
            return claim.equals(last.claim()) && criteria.equals(last.criteria());
        }
    }

    private void note(Prediction prediction, List<Line> record, Words words, Actor by) {
        if (!words.are(new Chronicle(record).wording())) {
            record.add(ledger.append(
                    prediction,
                    record,
                    new Said.Wording(prediction.language(), words.claim(), words.criteria()),
                    Ledger.Saying.now(by)));
        }
    }

    private Optional<Words> live(Prediction prediction) {
        return jdbc.sql("""
            select e.title, e.body
            from article_version v
            join article_edition e on e.version = v.id and e.number = v.live
            where v.article = :article and v.language = :language
            """)
                .param("article", prediction.article())
                .param("language", prediction.language().tag())
                .query((row, number) -> new Words(row.getString("title"), row.getString("body")))
                .optional();
    }

    /// In the transaction that publishes.
    @EventListener(condition = "#event.kind() == 'prediction'")
    void published(EditionPublished event) {
        // We read by SQL what is still only in Hibernate's memory.
        entities.flush();
        predictions.lock(event.version().article()).ifPresent(prediction -> {
            standings.shown(event.version().article(), Optional.empty());
            var record = new java.util.ArrayList<>(ledger.of(prediction.article(), prediction.form()));
            drafting.draft(event.version().article(), prediction.language())
                    .filter(draft -> event.version().language().equals(prediction.language()))
                    .map(draft -> words(draft.text()))
                    .ifPresent(words -> note(prediction, record, words, event.by()));
            if (!record.isEmpty()) {
                standings.follow(prediction, record);
            }
        });
    }

    private static Words words(DraftText text) {
        return new Words(text.title(), text.body());
    }

    @EventListener(condition = "#event.kind() == 'prediction'")
    void withdrawn(EditionWithdrawn event) {
        entities.flush();
        withdrawnWhole(event.version().article())
                .ifPresent(at -> standings.shown(event.version().article(), Optional.of(at)));
    }

    /// When the last text of it was taken back, if none is live.
    private Optional<Instant> withdrawnWhole(UUID article) {
        return jdbc.sql("""
            select max(v.withdrawn_at) as at
            from article_version v
            join article_article w on w.id = v.article
            where w.public_id = :article
            having bool_and(v.live is null)
            """)
                .param("article", article)
                .query((row, number) -> Predictions.instant(row, "at"))
                .optional();
    }
}
