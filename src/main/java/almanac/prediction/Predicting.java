package almanac.prediction;

import almanac.article.CreateArticle;
import almanac.article.Created;
import almanac.article.Drafting;
import almanac.article.Refusal;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Beginning a prediction: its words become a draft like any other, its facts stand beside it from then on.
@Component
public class Predicting {
    private final Drafting drafting;
    private final PredictionKind kind;
    private final Opening opening;
    private final Forecasting forecasting;

    Predicting(Drafting drafting, PredictionKind kind, Opening opening, Forecasting forecasting) {
        this.drafting = drafting;
        this.kind = kind;
        this.opening = opening;
        this.forecasting = forecasting;
    }

    @Transactional
    public Predicted begin(Predict command) {
        var refusals = new ArrayList<>(opening.refusals(command.facts()));
        command.forecast().flatMap(expectation -> broken(command, expectation)).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return new Predicted.Refused(refusals);
        }
        var article = new CreateArticle(
                kind, command.originalLanguage(), command.topics(), command.authors(), command.text(), command.by());
        return switch (drafting.create(article)) {
            case Created.Refused(var reasons) -> new Predicted.Refused(reasons);
            case Created.Begun(var id, var revision) -> {
                var opened = opening.open(
                        id,
                        command.originalLanguage(),
                        command.facts(),
                        command.text(),
                        Grade.RECORDED_HERE,
                        command.by());
                command.forecast()
                        .ifPresent(expectation -> forecasting.forecast(new MakeForecast(
                                id,
                                expectation,
                                command.authors().stream().findFirst(),
                                Optional.empty(),
                                command.note(),
                                command.by())));
                yield new Predicted.Begun(id, opened.handle(), revision);
            }
        };
    }

    private static Optional<Refusal> broken(Predict command, Expectation expectation) {
        return Rules.broken(
                command.facts().form(),
                command.facts().options().stream().map(Option::name).toList(),
                expectation);
    }
}
