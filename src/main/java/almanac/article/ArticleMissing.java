package almanac.article;

import java.util.UUID;

/// There is no such article, or not for the one who asks.
public final class ArticleMissing extends RuntimeException {
    public ArticleMissing(UUID article) {
        super("No article " + article);
    }
}
