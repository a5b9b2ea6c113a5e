package almanac.prediction;

import almanac.article.Embed;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.web.Fragments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// `::prediction{ref="…"}` in a text: the card with today's facts.
@Component
class PredictionEmbed implements Embed {
    private final PublishedPredictions predictions;
    private final Cards cards;
    private final Fragments fragments;

    PredictionEmbed(PublishedPredictions predictions, Cards cards, Fragments fragments) {
        this.predictions = predictions;
        this.cards = cards;
        this.fragments = fragments;
    }

    @Override
    public String name() {
        return PredictionKind.NAME;
    }

    @Override
    public List<String> sheets() {
        return List.of("prediction/card.css");
    }

    @Override
    public Map<Handle, Filled> fill(List<Wanted> wanted, Language reader) {
        var filled = new HashMap<Handle, Filled>();
        predictions
                .by(wanted.stream().map(Wanted::handle).toList(), reader)
                .forEach((handle, shown) -> filled.put(handle, filled(shown, reader)));
        return filled;
    }

    private Filled filled(Shown shown, Language reader) {
        var card = cards.of(shown, reader);
        return new Filled(
                fragments.draw("prediction/_card", "card", reader, Map.of("card", card)), plain(card), shown.tags());
    }

    private static String plain(CardView card) {
        var figures = card.figures().stream()
                .map(figure -> figure.label() + ": " + figure.value())
                .toList();
        return card.claim() + " — " + String.join(" · ", figures) + " · " + card.state();
    }
}
