package almanac.prediction;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Saying what one expects, again whenever that changes.
@Component
public class Forecasting {
    private final Predictions predictions;
    private final Ledger ledger;
    private final Wordings wordings;
    private final Standings standings;
    private final Telling telling;
    private final InstantSource time;

    Forecasting(
            Predictions predictions,
            Ledger ledger,
            Wordings wordings,
            Standings standings,
            Telling telling,
            InstantSource time) {
        this.predictions = predictions;
        this.ledger = ledger;
        this.wordings = wordings;
        this.standings = standings;
        this.telling = telling;
        this.time = time;
    }

    @Transactional
    public Forecasted forecast(MakeForecast command) {
        var prediction =
                predictions.lock(command.prediction()).orElseThrow(() -> new PredictionMissing(command.prediction()));
        var now = time.instant();
        var at = command.at().orElse(now);
        if (!at.isBefore(prediction.closesAt())) {
            return new Forecasted.Closed(prediction.closesAt());
        }
        var record = new ArrayList<>(ledger.of(prediction.article(), prediction.form()));
        var refusals = new ArrayList<almanac.article.Refusal>();
        Rules.broken(prediction.form(), prediction.options(), command.expectation())
                .ifPresent(refusals::add);
        Rules.note(refusals, command.note());
        if (at.isAfter(now)) {
            Rules.refuse(refusals, "/at", "forecast-later", "A forecast cannot be made in the future.");
        }
        if (at.isBefore(prediction.assertedAt()) && command.at().isPresent()) {
            Rules.refuse(refusals, "/at", "forecast-early", "Nobody forecast it before it was asserted.");
        }
        if (new Chronicle(record).standing().isPresent() && command.at().isEmpty()) {
            Rules.refuse(refusals, "/forecast", "forecast-judged", "It is judged already.");
        }
        if (!refusals.isEmpty()) {
            return new Forecasted.Refused(refusals);
        }
        wordings.catchUp(prediction, record, command.by());
        var line = ledger.append(
                prediction,
                record,
                new Said.Forecast(
                        command.expectation(),
                        new Chronicle(record).wording().entry().number(),
                        command.note()),
                new Ledger.Saying(command.at(), Grade.RECORDED_LATER, command.forecaster(), command.by()));
        record.add(line);
        standings.follow(prediction, record);
        telling.of(
                prediction, "prediction.forecast", Map.of("entry", line.entry().number()));
        telling.deed(prediction, "forecast.made", line, command.by());
        return new Forecasted.Recorded(line.entry().number());
    }
}
