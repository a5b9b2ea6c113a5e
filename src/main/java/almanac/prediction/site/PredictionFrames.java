package almanac.prediction.site;

import almanac.article.Alternates;
import almanac.article.Bodies;
import almanac.article.PublishedArticle;
import almanac.prediction.CardView;
import almanac.prediction.Cards;
import almanac.prediction.Paths;
import almanac.prediction.Shown;
import almanac.prediction.Tags;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.shared.Tag;
import almanac.web.Frame;
import almanac.web.Path;
import almanac.web.SiteAddress;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Frames the page of a prediction.
@Component
class PredictionFrames {
    static final List<String> SHEETS = List.of("prediction/card.css", "prediction/page.css");

    private final Publications publications;
    private final SiteAddress site;
    private final PredictionData data;
    private final Cards cards;
    private final InstantSource time;

    PredictionFrames(
            Publications publications, SiteAddress site, PredictionData data, Cards cards, InstantSource time) {
        this.publications = publications;
        this.site = site;
        this.data = data;
        this.cards = cards;
        this.time = time;
    }

    Frame of(Shown shown, Optional<PublishedArticle> text, Optional<Bodies.Body> body, CardView card, Language reader) {
        var own = cards.path(shown);
        var borrowed = !shown.words().language().equals(reader);
        var path = Path.under(reader, Paths.PREDICTIONS, shown.words().slug().value());
        var frame = Frame.of(shown.words().claim(), reader, path)
                .describedAs(description(card))
                .styledBy(SHEETS)
                .freshUntil(shown.turnsAt(time.instant()))
                .showing(tags(shown, text, body));
        if (borrowed || text.isEmpty()) {
            return frame.canonicalAt(site.absolute(own)).notIndexed().at(site);
        }
        return frame.alternates(Alternates.of(
                        text.get().versions(),
                        text.get().originalLanguage(),
                        publications.current().defaultLanguage(),
                        site))
                .times(text.get().publishedAt(), text.get().updatedAt())
                .data(data.of(shown, text.get(), reader))
                .twin(own + ".md")
                .at(site);
    }

    private static String description(CardView card) {
        return card.figures().stream()
                        .map(figure -> figure.label() + ": " + figure.value())
                        .collect(Collectors.joining(" · "))
                + " · " + card.state();
    }

    private static Set<Tag> tags(Shown shown, Optional<PublishedArticle> text, Optional<Bodies.Body> body) {
        var tags = new HashSet<>(shown.tags());
        text.map(PublishedArticle::tags).ifPresent(tags::addAll);
        body.map(Bodies.Body::tags).ifPresent(tags::addAll);
        tags.add(Tag.PUBLICATION);
        tags.add(Tags.PREDICTIONS);
        return tags;
    }
}
