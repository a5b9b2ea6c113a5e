package almanac.prediction.site;

import almanac.account.People;
import almanac.prediction.Cards;
import almanac.prediction.ForecastWords;
import almanac.prediction.Paths;
import almanac.prediction.PublishedPredictions;
import almanac.prediction.Scope;
import almanac.prediction.Scorecards;
import almanac.prediction.Shown;
import almanac.prediction.State;
import almanac.prediction.Tags;
import almanac.prediction.Wanted;
import almanac.publication.Publications;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Tag;
import almanac.topic.Topics;
import almanac.web.AddressLanguage;
import almanac.web.Frame;
import almanac.web.Link;
import almanac.web.Path;
import almanac.web.SiteAddress;
import almanac.web.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// All predictions, and by the same address those of a state, a year, an author, a topic, a bin of the calibration;
/// each with its scorecard.
@Controller
class IndexController {
    private static final int PAGE = 20;
    private static final List<State> STATES = List.of(State.OPEN, State.DUE, State.JUDGED, State.AMBIGUOUS);

    private final PublishedPredictions predictions;
    private final Scorecards scorecards;
    private final ScorecardWords scorecardWords;
    private final Cards cards;
    private final ForecastWords forecasts;
    private final PredictionAddresses addresses;
    private final People people;
    private final Topics topics;
    private final Publications publications;
    private final AddressLanguage languages;
    private final SiteAddress site;
    private final Words words;
    private final InstantSource time;

    IndexController(
            PublishedPredictions predictions,
            Scorecards scorecards,
            ScorecardWords scorecardWords,
            Cards cards,
            ForecastWords forecasts,
            PredictionAddresses addresses,
            People people,
            Topics topics,
            Publications publications,
            AddressLanguage languages,
            SiteAddress site,
            Words words,
            InstantSource time) {
        this.predictions = predictions;
        this.scorecards = scorecards;
        this.scorecardWords = scorecardWords;
        this.cards = cards;
        this.forecasts = forecasts;
        this.addresses = addresses;
        this.people = people;
        this.topics = topics;
        this.publications = publications;
        this.languages = languages;
        this.site = site;
        this.words = words;
        this.time = time;
    }

    @GetMapping(AddressLanguage.IN_PATH + "/" + Paths.PREDICTIONS)
    String index(@PathVariable String language, @RequestParam Map<String, String> given, Model model) {
        var reader = languages.spoken(language).orElseThrow(PredictionController::nothing);
        var asked = Asked.of(given);
        var wanted = wanted(asked);
        var found = predictions.list(wanted, reader, PAGE);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var choices = predictions.choices();
        model.addAttribute(
                "page",
                new IndexPage(
                        frame(asked, shown, reader),
                        elsewhere(),
                        words.text(reader, "prediction.title"),
                        narrowing(asked, choices, reader),
                        shown.stream().map(one -> cards.of(one, reader)).toList(),
                        found.size() > PAGE
                                ? asked.with("after", place(shown.getLast())).path(reader)
                                : null,
                        scorecardWords.of(
                                scorecards.of(wanted.scope()),
                                (name, value) ->
                                        asked.without("after").with(name, value).path(reader),
                                reader),
                        Path.under(reader, Paths.PREDICTIONS) + "/due.ics"));
        return "prediction/index";
    }

    private static String place(Shown last) {
        return new Wanted.Place(last.resolvesBy(), last.article()).toString();
    }

    /// What nobody has, or nothing means, finds nothing.
    private Wanted wanted(Asked asked) {
        return new Wanted(
                new Scope(
                        asked.value("author")
                                .map(name -> Handle.parse(name)
                                        .flatMap(people::find)
                                        .map(person -> person.id())
                                        .orElse(-1L)),
                        asked.value("topic")
                                .map(name -> Handle.parse(name)
                                        .flatMap(topics::byHandle)
                                        .orElse(-1L)),
                        asked.value("year").flatMap(Asked::number).filter(year -> year > 0 && year < 10_000)),
                asked.value("state").flatMap(State::parse),
                asked.value("bin").flatMap(Asked::number),
                asked.value("after").flatMap(Wanted.Place::parse));
    }

    private Frame frame(Asked asked, List<Shown> shown, Language reader) {
        var path = Path.under(reader, Paths.PREDICTIONS);
        var tags = new HashSet<Tag>(Set.of(Tag.PUBLICATION, Tags.PREDICTIONS));
        shown.forEach(one -> tags.addAll(one.tags()));
        var frame = Frame.of(words.text(reader, "prediction.title"), reader, path)
                .describedAs(words.text(reader, "prediction.about"))
                .styledBy(PredictionFrames.SHEETS)
                .knowing(Asked.NAMES)
                .freshUntil(turns(shown))
                .showing(tags);
        return (asked.isEmpty() ? frame.alternates(addresses.alternates()) : frame.notIndexed()).at(site);
    }

    private Optional<Instant> turns(List<Shown> shown) {
        return shown.stream()
                .flatMap(one -> one.turnsAt(time.instant()).stream())
                .min(Instant::compareTo);
    }

    private Map<Language, String> elsewhere() {
        var paths = new HashMap<Language, String>();
        publications.current().tags().forEach(tag -> paths.put(tag, Path.under(tag, Paths.PREDICTIONS)));
        return paths;
    }

    private List<IndexPage.Narrowing> narrowing(Asked asked, PublishedPredictions.Choices choices, Language reader) {
        var plain = asked.without("after").without("bin");
        var states = new ArrayList<Link>();
        states.add(link(words.text(reader, "prediction.all"), plain.without("state"), asked, reader));
        STATES.forEach(state ->
                states.add(link(forecasts.state(state, reader), plain.with("state", state.toString()), asked, reader)));
        var years = choices.years().stream()
                .map(year -> link(words.year(reader, year), plain.with("year", Integer.toString(year)), asked, reader))
                .toList();
        var authors = choices.authors().stream()
                .flatMap(id -> people.profile(id, reader).stream())
                .map(person ->
                        link(person.name(), plain.with("author", person.handle().value()), asked, reader))
                .toList();
        return List.of(
                new IndexPage.Narrowing(words.text(reader, "prediction.state"), states),
                new IndexPage.Narrowing(words.text(reader, "prediction.due"), years),
                new IndexPage.Narrowing(words.text(reader, "prediction.author"), authors));
    }

    private static Link link(String label, Asked to, Asked now, Language reader) {
        return new Link(label, to.path(reader), to.equals(now));
    }
}
