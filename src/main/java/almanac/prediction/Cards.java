package almanac.prediction;

import almanac.prediction.CardView.Curve;
import almanac.prediction.CardView.Figure;
import almanac.prediction.CardView.Link;
import almanac.shared.Language;
import almanac.web.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws predictions as cards, in a reader's language.
@Component
public class Cards {
    private static final int DIGITS = 3;

    private final Words words;
    private final ForecastWords forecasts;
    private final PredictionKind kind;
    private final InstantSource time;

    Cards(Words words, ForecastWords forecasts, PredictionKind kind, InstantSource time) {
        this.words = words;
        this.forecasts = forecasts;
        this.kind = kind;
        this.time = time;
    }

    public CardView of(Shown shown, Language reader) {
        var standing = shown.chronicle().standing();
        var state = shown.state(time.instant());
        var language = shown.words().language();
        return new CardView(
                reader.tag(),
                reader.direction(),
                path(shown),
                shown.words().claim(),
                language.tag(),
                language.direction(),
                tone(state, standing),
                state(shown, state, standing, reader),
                figures(shown, reader),
                curve(shown, reader),
                lastDay(reader, shown.resolvesBy()),
                standing.map(one -> words.date(reader, one.entry().at())).orElse(null),
                standing.map(one -> evidence(one.judgement())).orElse(List.of()),
                standing.map(one -> standing(one, reader)).orElse(null),
                score(shown, reader),
                scoreLabel(shown, reader));
    }

    /// Where it is read, in the language of its words.
    public String path(Shown shown) {
        return kind.path(shown.words().language(), shown.words().slug());
    }

    /// The day at whose end something ends.
    public almanac.web.Stamp lastDay(Language reader, Instant end) {
        return words.date(reader, end.minusMillis(1));
    }

    static String tone(State state, Optional<Chronicle.Verdict> standing) {
        return switch (state) {
            case OPEN, CLOSED -> "open";
            case DUE -> "waiting";
            case WITHDRAWN, AMBIGUOUS, ANNULLED -> "other";
            case JUDGED ->
                standing.map(one -> one.judgement().outcome())
                        .filter(Outcome.Happened.class::isInstance)
                        .map(outcome -> Boolean.toString(((Outcome.Happened) outcome).true_()))
                        .orElse("judged");
        };
    }

    String state(Shown shown, State state, Optional<Chronicle.Verdict> standing, Language reader) {
        return state == State.JUDGED
                ? forecasts.outcome(shown, standing.orElseThrow().judgement().outcome(), reader)
                : forecasts.state(state, reader);
    }

    private List<Figure> figures(Shown shown, Language reader) {
        var all = shown.chronicle().byForecaster();
        if (all.isEmpty()) {
            return List.of();
        }
        var own = all.values().iterator().next();
        var first = own.getFirst();
        var last = own.getLast();
        var figures = new ArrayList<Figure>();
        var changed = !first.forecast().expectation().equals(last.forecast().expectation());
        if (changed && shown.form() == Form.BINARY) {
            figures.add(figure(words.text(reader, "prediction.chance.first"), shown, first, reader));
            figures.add(figure(words.text(reader, "prediction.chance.last"), shown, last, reader));
        } else {
            figures.add(figure(forecasts.label(shown.form(), reader), shown, last, reader));
        }
        var ends = forecasts.ends(shown, last.forecast().expectation(), reader);
        if (!ends.isEmpty()) {
            figures.add(
                    new Figure(words.text(reader, "prediction.range"), ends.getFirst() + " – " + ends.getLast(), null));
        }
        spread(shown, reader).ifPresent(figures::add);
        return figures;
    }

    private Figure figure(String label, Shown shown, Chronicle.Foretold one, Language reader) {
        return new Figure(
                label,
                forecasts.brief(shown, one.forecast().expectation(), reader),
                words.date(reader, one.entry().at()));
    }

    /// How far apart those are who forecast it, where they are several.
    private Optional<Figure> spread(Shown shown, Language reader) {
        var latest = shown.chronicle().byForecaster().values().stream()
                .map(own -> own.getLast().forecast().expectation())
                .flatMap(one -> one instanceof Expectation.Chance(var probability)
                        ? java.util.stream.Stream.of(probability.doubleValue())
                        : java.util.stream.Stream.empty())
                .sorted()
                .toList();
        return latest.size() < 2
                ? Optional.empty()
                : Optional.of(new Figure(
                        words.text(reader, "prediction.spread", latest.size()),
                        words.percent(reader, latest.getFirst()) + " – " + words.percent(reader, latest.getLast()),
                        null));
    }

    private @Nullable Curve curve(Shown shown, Language reader) {
        var own = shown.chronicle().byForecaster().values().stream().findFirst().orElse(List.of());
        if (shown.form() != Form.BINARY || own.size() < 2) {
            return null;
        }
        var first = forecasts.brief(shown, own.getFirst().forecast().expectation(), reader);
        var last = forecasts.brief(shown, own.getLast().forecast().expectation(), reader);
        return new Curve(
                Steps.of(own, shown.closesAt(), 120, 36).path(), words.text(reader, "prediction.curve", first, last));
    }

    private static List<Link> evidence(Said.Judgement judgement) {
        return judgement.evidence().stream()
                .map(piece -> new Link(piece.url().toString(), piece.site()))
                .toList();
    }

    private String standing(Chronicle.Verdict verdict, Language reader) {
        if (verdict.confirmed()) {
            return words.text(reader, "prediction.confirmed");
        }
        return words.text(reader, verdict.judgement().own() ? "prediction.own" : "prediction.unconfirmed");
    }

    private @Nullable String score(Shown shown, Language reader) {
        return shown.score()
                .map(one -> one.brier() != null ? one.brier() : one.pinball())
                .map(value -> words.decimal(reader, value, DIGITS))
                .orElse(null);
    }

    private @Nullable String scoreLabel(Shown shown, Language reader) {
        return shown.score()
                .map(one -> words.text(reader, one.brier() != null ? "prediction.brier" : "prediction.pinball"))
                .orElse(null);
    }
}
