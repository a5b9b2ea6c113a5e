package almanac.prediction.site;

import almanac.account.People;
import almanac.prediction.Chronicle;
import almanac.prediction.Expectation;
import almanac.prediction.ForecastWords;
import almanac.prediction.Form;
import almanac.prediction.Shown;
import almanac.shared.Language;
import almanac.web.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws how chances went over time.
@Component
class Charts {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 240;
    private static final int MOST_LINES = 6;

    private final Words words;
    private final ForecastWords forecasts;
    private final People people;

    Charts(Words words, ForecastWords forecasts, People people) {
        this.words = words;
        this.forecasts = forecasts;
        this.people = people;
    }

    /// Nothing where there is no forecast, or none that is a chance.
    @Nullable
    ChartView of(Shown shown, Language reader) {
        var all = shown.chronicle().forecasts();
        if (all.isEmpty() || shown.form() == Form.NUMBER || shown.form() == Form.DATE) {
            return null;
        }
        var begin = all.stream()
                .map(one -> one.entry().at())
                .min(Instant::compareTo)
                .orElseThrow();
        var end = shown.resolvesBy();
        return new ChartView(
                reader.direction(),
                words.text(reader, "prediction.history"),
                description(shown, reader),
                levels(reader),
                lines(shown, reader, begin, end),
                marks(shown, reader, begin, end),
                words.date(reader, begin).shown(),
                words.date(reader, end.minusMillis(1)).shown());
    }

    private String description(Shown shown, Language reader) {
        var own = shown.chronicle().byForecaster().values().iterator().next();
        var first = said(shown, own.getFirst(), reader);
        var since = words.date(reader, own.getFirst().entry().at()).shown();
        return own.size() == 1
                ? words.text(reader, "prediction.history.one", first, since)
                : words.text(
                        reader,
                        "prediction.history.text",
                        first,
                        since,
                        said(shown, own.getLast(), reader),
                        words.date(reader, own.getLast().entry().at()).shown());
    }

    private String said(Shown shown, Chronicle.Foretold one, Language reader) {
        return forecasts.brief(shown, one.forecast().expectation(), reader);
    }

    private List<ChartView.Level> levels(Language reader) {
        return java.util.stream.DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                .mapToObj(level -> new ChartView.Level(number(HEIGHT * (1 - level)), words.percent(reader, level)))
                .toList();
    }

    private List<ChartView.Line> lines(Shown shown, Language reader, Instant begin, Instant end) {
        var lines = new ArrayList<ChartView.Line>();
        if (shown.form() == Form.OPTIONS) {
            var own = shown.chronicle().byForecaster().values().iterator().next();
            shown.options().stream()
                    .limit(MOST_LINES)
                    .forEach(option -> lines.add(line(
                            option.in(reader),
                            lines.size() + 1,
                            own,
                            begin,
                            end,
                            one -> ((Expectation.Shares) one).of(option.name()))));
            return lines;
        }
        shown.chronicle().byForecaster().entrySet().stream()
                .limit(MOST_LINES)
                .forEach(own -> lines.add(line(
                        name(own.getKey(), reader),
                        lines.size() + 1,
                        own.getValue(),
                        begin,
                        end,
                        one -> ((Expectation.Chance) one).probability().doubleValue())));
        return lines;
    }

    private String name(Optional<UUID> by, Language reader) {
        return by.flatMap(people::find)
                .flatMap(person -> people.profile(person.id(), reader))
                .map(profile -> profile.name())
                .orElse("");
    }

    private static ChartView.Line line(
            String name,
            int style,
            List<Chronicle.Foretold> own,
            Instant begin,
            Instant end,
            ToDoubleFunction<Expectation> chance) {
        var path = new StringBuilder();
        var dots = new ArrayList<ChartView.Dot>();
        for (var one : own) {
            var x = number(WIDTH * share(begin, end, one.entry().at()));
            var y = number(HEIGHT * (1 - chance.applyAsDouble(one.forecast().expectation())));
            path.append(path.isEmpty() ? "M" + x + " " + y : "H" + x + "V" + y);
            dots.add(new ChartView.Dot(x, y));
        }
        return new ChartView.Line(name, style, path + "H" + number(WIDTH), dots);
    }

    private List<ChartView.Mark> marks(Shown shown, Language reader, Instant begin, Instant end) {
        return shown
                .chronicle()
                .standing()
                .flatMap(verdict -> verdict.judgement().decidedAt())
                .map(at -> new ChartView.Mark(
                        number(WIDTH * share(begin, end, at)),
                        words.text(
                                reader,
                                "prediction.decided",
                                words.date(reader, at).shown()),
                        "decided"))
                .stream()
                .toList();
    }

    private static double share(Instant begin, Instant end, Instant at) {
        var whole = (double) (end.toEpochMilli() - begin.toEpochMilli());
        return whole <= 0 ? 0 : Math.clamp((at.toEpochMilli() - begin.toEpochMilli()) / whole, 0, 1);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
