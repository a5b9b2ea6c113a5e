package almanac.prediction;

import almanac.account.Actor;
import almanac.article.DraftText;
import almanac.shared.Language;
import java.util.List;
import java.util.Optional;

/// Begin a prediction as a draft in its original language, with its first forecast where there is one already.
public record Predict(
        Language originalLanguage,
        Facts facts,
        DraftText text,
        List<Long> topics,
        List<Long> authors,
        Optional<Expectation> forecast,
        String note,
        Actor by) {
    public Predict {
        topics = List.copyOf(topics);
        authors = List.copyOf(authors);
    }
}
