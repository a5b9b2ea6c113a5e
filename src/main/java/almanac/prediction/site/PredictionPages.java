package almanac.prediction.site;

import almanac.account.People;
import almanac.article.Bodies;
import almanac.article.LiveVersion;
import almanac.article.PublishedArticle;
import almanac.prediction.Cards;
import almanac.prediction.ForecastWords;
import almanac.prediction.Grade;
import almanac.prediction.Paths;
import almanac.prediction.Shown;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.shared.SafeHtml;
import almanac.web.Api;
import almanac.web.Choice;
import almanac.web.Fragments;
import almanac.web.Path;
import almanac.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws the page of a prediction.
@Component
class PredictionPages {
    private final Bodies bodies;
    private final PredictionFrames frames;
    private final Cards cards;
    private final ForecastWords forecasts;
    private final Charts charts;
    private final VerdictViews verdicts;
    private final ScoreWords scores;
    private final Fragments fragments;
    private final People people;
    private final Publications publications;
    private final Words words;

    PredictionPages(
            Bodies bodies,
            PredictionFrames frames,
            Cards cards,
            ForecastWords forecasts,
            Charts charts,
            VerdictViews verdicts,
            ScoreWords scores,
            Fragments fragments,
            People people,
            Publications publications,
            Words words) {
        this.bodies = bodies;
        this.frames = frames;
        this.cards = cards;
        this.forecasts = forecasts;
        this.charts = charts;
        this.verdicts = verdicts;
        this.scores = scores;
        this.fragments = fragments;
        this.people = people;
        this.publications = publications;
        this.words = words;
    }

    /// @param text its live text, in the reader's language or the original's; none where it was withdrawn
    PredictionPage of(Shown shown, Optional<PublishedArticle> text, Language reader) {
        var body = text.map(article -> bodies.page(article, reader));
        var card = cards.of(shown, reader);
        var path = cards.path(shown);
        return new PredictionPage(
                frames.of(shown, text, body, card, reader),
                elsewhere(text),
                Path.under(reader, Paths.PREDICTIONS),
                shown.words().language().tag(),
                shown.words().language().direction(),
                shown.words().claim(),
                shown.originalLanguage().tag(),
                shown.originalLanguage().direction(),
                card.tone(),
                card.state(),
                withdrawn(shown, reader),
                shown.authors().stream()
                        .flatMap(author -> named(author, reader).stream())
                        .toList(),
                standsIn(shown),
                words.date(reader, shown.assertedAt()),
                shown.closesAt().equals(shown.resolvesBy()) ? null : cards.lastDay(reader, shown.closesAt()),
                card.due(),
                grade(shown.grade(), reader),
                shown.archive().orElse(null),
                others(text),
                charts.of(shown, reader),
                table(shown, reader),
                body.map(drawn -> SafeHtml.joined(drawn.html())).orElseGet(() -> lastWords(shown)),
                wordings(shown, reader),
                verdicts.of(shown, reader),
                scores.of(shown, reader),
                outside(shown, reader),
                shown.entries(),
                shown.head(),
                Api.PATH + "/predictions/" + shown.id() + "/record",
                path + "/due.ics");
    }

    private static Map<Language, String> elsewhere(Optional<PublishedArticle> text) {
        var paths = new HashMap<Language, String>();
        text.map(PublishedArticle::versions)
                .orElse(List.of())
                .forEach(version -> paths.put(version.language(), version.path()));
        return paths;
    }

    private List<Choice> others(Optional<PublishedArticle> text) {
        var order = publications.current().tags();
        return text.map(article -> article.versions().stream()
                        .filter(version -> !version.language().equals(article.language()))
                        .sorted(Comparator.comparingInt((LiveVersion version) -> order.indexOf(version.language())))
                        .map(version -> Choice.to(version.language(), version.path()))
                        .toList())
                .orElse(List.of());
    }

    private @Nullable String withdrawn(Shown shown, Language reader) {
        return shown.withdrawnAt()
                .map(at -> words.text(
                        reader,
                        at.isBefore(shown.resolvesBy()) ? "prediction.withdrawn-before" : "prediction.withdrawn-after",
                        words.date(reader, at).shown()))
                .orElse(null);
    }

    private Optional<PredictionPage.Named> named(long person, Language reader) {
        return people.profile(person, reader)
                .map(profile -> new PredictionPage.Named(
                        Path.under(reader, "authors", profile.handle().value()), profile.name()));
    }

    private static PredictionPage.@Nullable Text standsIn(Shown shown) {
        return shown.standsIn()
                .map(place -> new PredictionPage.Text(
                        place.path(),
                        place.title(),
                        place.language().tag(),
                        place.language().direction()))
                .orElse(null);
    }

    private String grade(Grade grade, Language reader) {
        return words.text(reader, "prediction.grade." + grade);
    }

    private List<PredictionPage.Forecast> table(Shown shown, Language reader) {
        return shown.chronicle().forecasts().stream()
                .sorted(Comparator.comparing(one -> one.entry().at()))
                .map(one -> new PredictionPage.Forecast(
                        words.date(reader, one.entry().at()),
                        verdicts.name(one.entry().by(), reader),
                        forecasts.whole(shown, one.forecast().expectation(), reader),
                        grade(one.entry().grade(), reader),
                        one.forecast().note()))
                .toList();
    }

    private SafeHtml lastWords(Shown shown) {
        return SafeHtml.joined(shown.chronicle()
                .wording()
                .criteria()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(":::"))
                .map(fragments::paragraph)
                .toList());
    }

    /// All but the last.
    private List<PredictionPage.Wording> wordings(Shown shown, Language reader) {
        var all = shown.chronicle().wordings();
        return all.subList(0, all.size() - 1).stream()
                .map(one -> new PredictionPage.Wording(
                        words.date(reader, one.entry().at()), one.claim(), one.criteria()))
                .toList();
    }

    private List<PredictionPage.Outside> outside(Shown shown, Language reader) {
        return shown.elsewhere().stream()
                .map(place -> {
                    var values = new ArrayList<String>();
                    place.whenPublished()
                            .ifPresent(value -> values.add(words.text(
                                    reader, "prediction.elsewhere.then", words.percent(reader, value.doubleValue()))));
                    place.whenJudged()
                            .ifPresent(value -> values.add(words.text(
                                    reader, "prediction.elsewhere.later", words.percent(reader, value.doubleValue()))));
                    return new PredictionPage.Outside(place.url().toString(), place.site(), values);
                })
                .toList();
    }
}
