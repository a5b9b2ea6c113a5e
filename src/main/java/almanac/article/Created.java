package almanac.article;

import java.util.List;
import java.util.UUID;

/// What became of an attempt to begin an article.
public sealed interface Created {
    record Begun(UUID article, int revision) implements Created {}

    record Refused(List<Refusal> refusals) implements Created {}
}
