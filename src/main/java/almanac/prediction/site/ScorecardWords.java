package almanac.prediction.site;

import almanac.prediction.Scorecard;
import almanac.prediction.Scorecards;
import almanac.prediction.site.IndexPage.CardOf;
import almanac.prediction.site.IndexPage.Column;
import almanac.prediction.site.IndexPage.Figure;
import almanac.prediction.site.IndexPage.Mark;
import almanac.prediction.site.IndexPage.Row;
import almanac.prediction.site.IndexPage.YearRow;
import almanac.shared.Language;
import almanac.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says a scorecard in a reader's words and numbers. What was recorded here when it was said stands first; the plot
/// shows both grades together, as far as nothing was recorded here yet.
@Component
class ScorecardWords {
    private static final double BOX = 320;
    private static final int DIGITS = 3;

    private final Words words;

    ScorecardWords(Words words) {
        this.words = words;
    }

    /// @param narrowed the list's address with one parameter more
    CardOf of(Scorecards.Pair pair, BiFunction<String, String, String> narrowed, Language reader) {
        var shown = pair.withImports();
        return new CardOf(
                shown.saysLittle() ? words.text(reader, "prediction.small", Scorecard.FEW) : null,
                List.of(
                        column("prediction.headline", pair.recordedHere(), reader),
                        column("prediction.with-imports", shown, reader)),
                shown.bins().stream().map(bin -> row(bin, narrowed, reader)).toList(),
                shown.bins().stream().map(ScorecardWords::mark).toList(),
                shown.years().stream()
                        .map(year -> new YearRow(
                                narrowed.apply("year", Integer.toString(year.year())),
                                words.year(reader, year.year()),
                                words.number(reader, year.n()),
                                words.decimal(reader, year.brier(), DIGITS)))
                        .toList());
    }

    private Column column(String title, Scorecard card, Language reader) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(words.text(reader, "prediction.scored"), words.number(reader, card.judged())));
        add(figures, "prediction.brier", card.brier(), reader);
        add(figures, "prediction.weighted", card.weighted(), reader);
        add(figures, "prediction.log", card.log(), reader);
        add(figures, "prediction.even", card.reference(), reader);
        if (card.skill() != null) {
            figures.add(new Figure(words.text(reader, "prediction.skill"), words.percent(reader, card.skill())));
        }
        add(figures, "prediction.reference", card.stated(), reader);
        return new Column(words.text(reader, title), figures);
    }

    private void add(List<Figure> figures, String key, @Nullable Double value, Language reader) {
        if (value != null) {
            figures.add(new Figure(words.text(reader, key), words.decimal(reader, value, DIGITS)));
        }
    }

    private Row row(Scorecard.Bin bin, BiFunction<String, String, String> narrowed, Language reader) {
        return new Row(
                narrowed.apply("bin", Integer.toString(bin.number())),
                words.percent(reader, bin.from()) + " – " + words.percent(reader, bin.to()),
                words.number(reader, bin.n()),
                words.percent(reader, bin.mean()),
                words.percent(reader, bin.observed()),
                words.percent(reader, bin.low()) + " – " + words.percent(reader, bin.high()));
    }

    private static Mark mark(Scorecard.Bin bin) {
        return new Mark(
                Charts.number(BOX * bin.mean()),
                Charts.number(BOX * (1 - bin.observed())),
                Charts.number(BOX * (1 - bin.low())),
                Charts.number(BOX * (1 - bin.high())),
                Charts.number(Math.min(14, 4 + Math.sqrt(bin.n()))));
    }
}
