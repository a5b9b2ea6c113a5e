package almanac.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.account.Actor;
import almanac.account.AddPerson;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.PersonAdded;
import almanac.account.Role;
import almanac.article.DraftText;
import almanac.article.Publish;
import almanac.article.Published;
import almanac.article.Publishing;
import almanac.shared.Language;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Begins predictions and says things of them, in the words of the trade.
public class Foretelling {
    public static final Language EN = Language.of("en");
    static final Instant NOW = Instant.now();

    private final Predicting predicting;
    private final Forecasting forecasting;
    private final Judging judging;
    private final Publishing publishing;
    private final People people;

    public Foretelling(
            Predicting predicting, Forecasting forecasting, Judging judging, Publishing publishing, People people) {
        this.predicting = predicting;
        this.forecasting = forecasting;
        this.judging = judging;
        this.publishing = publishing;
        this.people = people;
    }

    public Person somebody() {
        return somebody(Role.AUTHOR);
    }

    public Person somebody(Role... roles) {
        return ((PersonAdded.Added)
                        people.add(AddPerson.named("Some Forecaster", EN).as(roles), Actor.PROGRAM))
                .person();
    }

    /// A claim that is due in a year.
    public UUID open(Person author, String claim, String probability) {
        var facts = Facts.binary(NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(365)));
        return begun(facts, author, claim, Optional.of(chance(probability)));
    }

    /// A claim that fell due yesterday, as somebody forecast it a month ago.
    public UUID due(Person author, String claim, String probability) {
        var facts = Facts.binary(NOW.minus(Duration.ofDays(60)), NOW.minus(Duration.ofDays(1)));
        var id = begun(facts, author, claim, Optional.empty());
        assertThat(forecasting.forecast(new MakeForecast(
                        id,
                        chance(probability),
                        Optional.of(author.id()),
                        Optional.of(NOW.minus(Duration.ofDays(30))),
                        "",
                        author.acting())))
                .isInstanceOf(Forecasted.Recorded.class);
        return id;
    }

    public UUID begun(Facts facts, Person author, String claim, Optional<Expectation> forecast) {
        var outcome = predicting.begin(new Predict(
                EN,
                facts,
                DraftText.of(claim, "It comes true if everybody can see it."),
                List.of(),
                List.of(author.id()),
                forecast,
                "",
                author.acting()));
        assertThat(outcome).isInstanceOf(Predicted.Begun.class);
        return ((Predicted.Begun) outcome).id();
    }

    public void publish(UUID id) {
        assertThat(publishing.publish(Publish.now(id, EN, Actor.PROGRAM))).isInstanceOf(Published.Live.class);
    }

    public static Expectation chance(String probability) {
        return new Expectation.Chance(new BigDecimal(probability));
    }

    public static List<Evidence> evidence() {
        return List.of(Evidence.at(URI.create("https://example.org/what-happened")));
    }

    public Judge judgement(UUID id, boolean outcome, Person by, Integer... seen) {
        return new Judge(
                id,
                new Outcome.Happened(outcome),
                evidence(),
                seen.length == 0 ? "" : "It was wrong.",
                Optional.empty(),
                seen.length == 0 ? Optional.empty() : Optional.of(seen[0]),
                by.acting());
    }

    public int judged(UUID id, boolean outcome, Person by, Integer... seen) {
        var judged = judging.judge(judgement(id, outcome, by, seen));
        assertThat(judged).isInstanceOf(Judged.Recorded.class);
        return ((Judged.Recorded) judged).number();
    }
}
