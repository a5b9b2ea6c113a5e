package almanac.prediction;

import almanac.shared.Language;
import almanac.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What was expected and what came of it, in a reader's words and numbers.
@Component
public class ForecastWords {
    private final Words words;

    ForecastWords(Words words) {
        this.words = words;
    }

    public String chance(Language reader, double chance) {
        return words.percent(reader, chance);
    }

    /// What is expected above all: a chance, the likeliest option, the middle of the estimates.
    public String brief(Shown shown, Expectation expectation, Language reader) {
        return switch (expectation) {
            case Expectation.Chance(var probability) -> words.percent(reader, probability.doubleValue());
            case Expectation.Shares(var shares) -> {
                var first = shares.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow();
                yield share(shown, first.getKey(), first.getValue(), reader);
            }
            case Expectation.Numbers numbers -> number(shown, numbers.middle(), reader);
            case Expectation.Days days -> day(days.middle(), reader);
        };
    }

    /// All of it, in one line.
    public String whole(Shown shown, Expectation expectation, Language reader) {
        return switch (expectation) {
            case Expectation.Chance _ -> brief(shown, expectation, reader);
            case Expectation.Shares(var shares) ->
                words.list(
                        reader,
                        shares.entrySet().stream()
                                .map(one -> share(shown, one.getKey(), one.getValue(), reader))
                                .toList());
            case Expectation.Numbers(var low, var middle, var high) ->
                between(number(shown, middle, reader), number(shown, low, reader), number(shown, high, reader));
            case Expectation.Days(var low, var middle, var high) ->
                between(day(middle, reader), day(low, reader), day(high, reader));
        };
    }

    /// The two ends between which it lies in four of five cases; empty for chances.
    public List<String> ends(Shown shown, Expectation expectation, Language reader) {
        return switch (expectation) {
            case Expectation.Chance _, Expectation.Shares _ -> List.of();
            case Expectation.Numbers numbers ->
                List.of(number(shown, numbers.low(), reader), number(shown, numbers.high(), reader));
            case Expectation.Days days -> List.of(day(days.low(), reader), day(days.high(), reader));
        };
    }

    private static String between(String middle, String low, String high) {
        return middle + " (" + low + " – " + high + ")";
    }

    private String share(Shown shown, String option, BigDecimal share, Language reader) {
        return shown.option(option).in(reader) + " (" + words.percent(reader, share.doubleValue()) + ")";
    }

    /// What the bare number is called that stands for it on a card.
    public String label(Form form, Language reader) {
        return switch (form) {
            case BINARY -> words.text(reader, "prediction.chance");
            case OPTIONS -> words.text(reader, "prediction.likeliest");
            case NUMBER, DATE -> words.text(reader, "prediction.median");
        };
    }

    public String outcome(Shown shown, Outcome outcome, Language reader) {
        return switch (outcome) {
            case Outcome.Happened(var true_) -> words.text(reader, "prediction.outcome." + true_);
            case Outcome.Chosen(var option) -> shown.option(option).in(reader);
            case Outcome.Measured(var value) -> number(shown, value, reader);
            case Outcome.Dated(var day) -> day(day, reader);
            case Outcome.Ambiguous(), Outcome.Annulled() -> state(outcome.verdict(), reader);
        };
    }

    public String state(State state, Language reader) {
        return words.text(reader, "prediction.state." + state);
    }

    private String number(Shown shown, BigDecimal number, Language reader) {
        var written = words.decimal(reader, number.doubleValue(), 6);
        return shown.unit().isEmpty() ? written : written + " " + shown.unit();
    }

    /// A day is the same everywhere, whatever the publication's time zone.
    private String day(LocalDate day, Language reader) {
        return words.day(reader, day);
    }
}
