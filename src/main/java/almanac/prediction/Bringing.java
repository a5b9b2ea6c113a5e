package almanac.prediction;

import almanac.account.Actor;
import almanac.article.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Adds to a record what was said elsewhere, dated by whoever brings it; what the record has already is left out.
@Component
class Bringing {
    private final Ledger ledger;
    private final Standings standings;
    private final Telling telling;

    Bringing(Ledger ledger, Standings standings, Telling telling) {
        this.ledger = ledger;
        this.standings = standings;
        this.telling = telling;
    }

    List<Refusal> bring(
            Prediction prediction, List<FileFacts.Forecast> forecasts, List<FileFacts.Judgement> judgements) {
        var record = new ArrayList<>(ledger.of(prediction.article(), prediction.form()));
        var before = record.size();
        var refusals = new ArrayList<Refusal>();
        forecasts.forEach(forecast -> forecast(prediction, record, forecast, refusals));
        judgements.forEach(judgement -> judge(prediction, record, judgement, refusals));
        if (refusals.isEmpty() && record.size() > before) {
            standings.follow(prediction, record);
            telling.of(prediction, "prediction.brought", Map.of("entries", record.size() - before));
        }
        return refusals;
    }

    private void forecast(
            Prediction prediction, List<Line> record, FileFacts.Forecast forecast, List<Refusal> refusals) {
        var broken = Rules.broken(prediction.form(), prediction.options(), forecast.expectation());
        broken.ifPresent(refusals::add);
        if (broken.isEmpty() && !has(record, forecast)) {
            add(
                    prediction,
                    record,
                    new Said.Forecast(
                            forecast.expectation(),
                            new Chronicle(record).wording().entry().number(),
                            forecast.note()),
                    forecast.at(),
                    forecast.by());
        }
    }

    private boolean has(List<Line> record, FileFacts.Forecast forecast) {
        return new Chronicle(record)
                .forecasts().stream()
                        .anyMatch(known -> known.entry().at().equals(forecast.at())
                                && known.forecast().expectation().equals(forecast.expectation()));
    }

    private void judge(
            Prediction prediction, List<Line> record, FileFacts.Judgement judgement, List<Refusal> refusals) {
        var chronicle = new Chronicle(record);
        if (chronicle.judgements().stream()
                .anyMatch(known -> known.entry().at().equals(judgement.at())
                        && known.judgement().outcome().equals(judgement.outcome()))) {
            return;
        }
        var standing = chronicle.standing().map(verdict -> verdict.entry().number());
        var command = new Judge(
                prediction.id(),
                judgement.outcome(),
                judgement.evidence(),
                judgement.note(),
                judgement.decidedAt(),
                standing,
                Actor.PROGRAM);
        var broken = Rules.broken(prediction, command, judgement.at());
        refusals.addAll(broken);
        if (!broken.isEmpty()) {
            return;
        }
        var said = new Said.Judgement(
                judgement.outcome(),
                judgement.evidence(),
                judgement.note(),
                judgement.decidedAt(),
                standing,
                judgement.by().filter(prediction.authors()::contains).isPresent());
        add(prediction, record, said, judgement.at(), judgement.by());
        var number = record.size();
        judgement
                .confirmed()
                .filter(confirmation -> !confirmation.by().equals(judgement.by()))
                .ifPresent(confirmation -> add(
                        prediction,
                        record,
                        new Said.Confirmation(number, confirmation.note()),
                        confirmation.at(),
                        confirmation.by()));
    }

    private void add(Prediction prediction, List<Line> record, Said said, Instant at, Optional<Long> by) {
        record.add(ledger.append(
                prediction,
                record,
                said,
                new Ledger.Saying(Optional.of(at), Grade.DATED_BY_IMPORT, by, Actor.PROGRAM)));
    }
}
