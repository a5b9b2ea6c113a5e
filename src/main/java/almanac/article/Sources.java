package almanac.article;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a translation is made from.
@Component
class Sources {
    private final Papers papers;

    Sources(Papers papers) {
        this.papers = papers;
    }

    /// As told, else as before, else the original as it is live now.
    Optional<MadeFrom> of(Article article, ReviseDraft command, Optional<Revision> current) {
        if (article.isOriginal(command.language())) {
            return Optional.empty();
        }
        return command.madeFrom()
                .or(() -> current.flatMap(Revision::madeFrom))
                .or(() -> papers.version(article, article.originalLanguage())
                        .flatMap(Version::live)
                        .map(edition -> new MadeFrom(article.originalLanguage(), edition)));
    }

    List<Refusal> refusals(Article article, ReviseDraft command, Optional<MadeFrom> source) {
        if (command.madeFrom().isPresent() && article.isOriginal(command.language())) {
            return List.of(new Refusal("/madeFrom", "original-is-made-from-nothing", "This language is the original."));
        }
        return source.filter(from -> !known(article, from)).stream()
                .map(from ->
                        new Refusal("/madeFrom", "made-from-unknown", "There is no such edition in that language."))
                .toList();
    }

    private boolean known(Article article, MadeFrom source) {
        return papers.version(article, source.language())
                .flatMap(version -> papers.edition(version, source.edition()))
                .isPresent();
    }
}
