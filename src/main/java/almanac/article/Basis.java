package almanac.article;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a translation is made from when it is published: what its draft names, or a later edition where all of it has
/// been brought up to that.
@Component
class Basis {
    private final List<Provenance> known;
    private final Texts texts;

    Basis(List<Provenance> known, Texts texts) {
        this.known = known;
        this.texts = texts;
    }

    Optional<MadeFrom> of(Article article, Version version, Revision revision) {
        if (article.isOriginal(version.language())) {
            return Optional.empty();
        }
        var words = texts.words(article, version, revision);
        return known.stream()
                .flatMap(provenance -> provenance.basis(words).stream())
                .findFirst()
                .or(revision::madeFrom);
    }
}
