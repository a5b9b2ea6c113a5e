package almanac.prediction.site;

import almanac.account.People;
import almanac.account.Profile;
import almanac.prediction.ForecastWords;
import almanac.prediction.Shown;
import almanac.prediction.Shown.Scored;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says how good a forecast was, and by which steps that came about.
@Component
class ScoreWords {
    private static final int DIGITS = 4;

    private final Words words;
    private final ForecastWords forecasts;
    private final People people;
    private final Publications publications;

    ScoreWords(Words words, ForecastWords forecasts, People people, Publications publications) {
        this.words = words;
        this.forecasts = forecasts;
        this.people = people;
        this.publications = publications;
    }

    List<PredictionPage.ScoreView> of(Shown shown, Language reader) {
        return shown.scores().stream()
                .map(score -> new PredictionPage.ScoreView(
                        who(score, reader), figures(score, reader), steps(shown, score, reader)))
                .toList();
    }

    private String who(Scored score, Language reader) {
        return Optional.ofNullable(score.person())
                .flatMap(person -> people.profile(person, reader))
                .map(Profile::name)
                .orElseGet(() -> publications.current().name(reader));
    }

    private List<PredictionPage.Figure> figures(Scored score, Language reader) {
        var figures = new ArrayList<PredictionPage.Figure>();
        add(figures, "prediction.brier", score.brier(), reader);
        add(figures, "prediction.log", score.log(), reader);
        add(figures, "prediction.pinball", score.pinball(), reader);
        add(figures, "prediction.weighted", score.weighted(), reader);
        add(figures, "prediction.even", score.even(), reader);
        add(figures, "prediction.reference", score.reference(), reader);
        return figures;
    }

    private void add(
            List<PredictionPage.Figure> figures,
            String key,
            @org.jspecify.annotations.Nullable Double value,
            Language reader) {
        if (value != null) {
            figures.add(new PredictionPage.Figure(words.text(reader, key), number(value, reader)));
        }
    }

    private List<String> steps(Shown shown, Scored score, Language reader) {
        var steps = new ArrayList<String>();
        shown.chronicle().forecasts().stream()
                .filter(one -> one.entry().number() == score.entry())
                .findFirst()
                .ifPresent(one -> steps.add(words.text(
                        reader,
                        "prediction.how.counts",
                        words.date(reader, one.entry().at()).shown(),
                        forecasts.whole(shown, one.forecast().expectation(), reader))));
        var probability = score.probability();
        var happened = score.happened();
        if (probability != null && happened != null && score.brier() != null && score.log() != null) {
            var outcome = words.decimal(reader, happened ? 1 : 0, 0);
            steps.add(words.text(reader, "prediction.how.outcome", outcome));
            steps.add(words.text(reader, "prediction.brier") + ": (" + number(probability, reader) + " − " + outcome
                    + ")² = " + number(score.brier(), reader));
            steps.add(words.text(reader, "prediction.log") + ": −ln "
                    + number(happened ? probability : 1 - probability, reader) + " = " + number(score.log(), reader));
            steps.add(words.text(reader, "prediction.how.scale"));
        }
        steps.add(words.text(reader, "prediction.how.weighted"));
        return steps;
    }

    private String number(double value, Language reader) {
        return words.decimal(reader, value, DIGITS);
    }
}
