package almanac.prediction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The record of one prediction, read: its words, its forecasts, what was judged and what others said to that.
public record Chronicle(List<Line> lines) {
    public Chronicle {
        lines = List.copyOf(lines);
    }

    /// A forecast and the line that holds it.
    public record Foretold(Entry entry, Said.Forecast forecast) {}

    /// Words that claim and criteria had from a line on.
    public record Worded(Entry entry, String claim, String criteria) {}

    /// A judgement with what a second person said to it.
    public record Verdict(Entry entry, Said.Judgement judgement, List<Entry> confirmations, List<Contested> contests) {
        public boolean confirmed() {
            return !confirmations.isEmpty();
        }
    }

    /// A contradiction with the answers to it.
    public record Contested(Entry entry, Said.Contest contest, List<Entry> answers) {}

    /// The last words.
    public Worded wording() {
        return wordings().getLast();
    }

    public List<Worded> wordings() {
        return each(entry -> switch (entry.said()) {
            case Said.Claim claim -> Optional.of(new Worded(entry, claim.claim(), claim.criteria()));
            case Said.Wording words -> Optional.of(new Worded(entry, words.claim(), words.criteria()));
            default -> Optional.empty();
        });
    }

    public List<Foretold> forecasts() {
        return each(entry -> entry.said() instanceof Said.Forecast forecast
                ? Optional.of(new Foretold(entry, forecast))
                : Optional.empty());
    }

    /// Each forecaster's own, in the order in which they came; each in order of time.
    public Map<Optional<UUID>, List<Foretold>> byForecaster() {
        var all = new LinkedHashMap<Optional<UUID>, List<Foretold>>();
        forecasts()
                .forEach(one -> all.computeIfAbsent(one.entry().by(), by -> new ArrayList<>())
                        .add(one));
        all.values()
                .forEach(own -> own.sort(
                        java.util.Comparator.comparing(one -> one.entry().at())));
        return all;
    }

    public List<Verdict> judgements() {
        return each(entry -> entry.said() instanceof Said.Judgement judgement
                ? Optional.of(new Verdict(entry, judgement, confirmations(entry), contests(entry)))
                : Optional.empty());
    }

    /// The judgement that counts: the last one.
    public Optional<Verdict> standing() {
        var all = judgements();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// The line with that number.
    Optional<Entry> entry(int number) {
        return lines.stream()
                .map(Line::entry)
                .filter(entry -> entry.number() == number)
                .findFirst();
    }

    private List<Entry> confirmations(Entry judged) {
        return each(entry -> entry.said() instanceof Said.Confirmation said && said.judgement() == judged.number()
                ? Optional.of(entry)
                : Optional.empty());
    }

    private List<Contested> contests(Entry judged) {
        return each(entry -> entry.said() instanceof Said.Contest contest && contest.judgement() == judged.number()
                ? Optional.of(new Contested(entry, contest, answers(entry)))
                : Optional.empty());
    }

    private List<Entry> answers(Entry contested) {
        return each(entry -> entry.said() instanceof Said.Answer said && said.contest() == contested.number()
                ? Optional.of(entry)
                : Optional.empty());
    }

    private <T> List<T> each(Function<Entry, Optional<T>> what) {
        return lines.stream().flatMap(line -> what.apply(line.entry()).stream()).toList();
    }
}
