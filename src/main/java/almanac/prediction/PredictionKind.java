package almanac.prediction;

import almanac.article.Kind;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.web.Path;
import org.springframework.stereotype.Component;

/// Predictions are articles that stand in a list of their own.
@Component
class PredictionKind implements Kind {
    static final String NAME = "prediction";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public boolean wordsAlone() {
        return false;
    }

    @Override
    public String path(Language language, Slug slug) {
        return Path.under(language, Paths.PREDICTIONS, slug.value());
    }
}
