package almanac.article;

import almanac.markup.Comparison;
import almanac.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a text said before: any two of its revisions or editions, compared.
@Component
public class PastTexts {
    private final Papers papers;
    private final Cutting cutting;

    PastTexts(Papers papers, Cutting cutting) {
        this.papers = papers;
        this.cutting = cutting;
    }

    /// Nothing where one of them is not there.
    @Transactional(readOnly = true)
    public Optional<Compared> revisions(UUID article, Language language, int before, int now) {
        return version(article, language)
                .flatMap(version -> compared(
                        language,
                        papers.revision(version, before),
                        papers.revision(version, now),
                        Compared.State::of,
                        Revision::blocks));
    }

    /// Nothing where one of them is not there.
    @Transactional(readOnly = true)
    public Optional<Compared> editions(UUID article, Language language, int before, int now) {
        return version(article, language)
                .flatMap(version -> compared(
                        language,
                        papers.edition(version, before),
                        papers.edition(version, now),
                        Compared.State::of,
                        Edition::blocks));
    }

    /// All editions, newest first.
    @Transactional(readOnly = true)
    public List<Compared.State> editions(UUID article, Language language) {
        return version(article, language)
                .map(version -> papers.editions(version).reversed().stream()
                        .map(Compared.State::of)
                        .toList())
                .orElse(List.of());
    }

    private Optional<Version> version(UUID article, Language language) {
        return papers.find(article).flatMap(found -> papers.version(found, language));
    }

    private <T> Optional<Compared> compared(
            Language language,
            Optional<T> before,
            Optional<T> now,
            Function<T, Compared.State> state,
            Function<T, List<BlockMark>> marks) {
        if (before.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        var old = state.apply(before.get());
        var fresh = state.apply(now.get());
        return Optional.of(new Compared(
                old,
                fresh,
                Comparison.of(
                        cutting.all(old.text(), marks.apply(before.get()), "was"),
                        cutting.all(fresh.text(), marks.apply(now.get()), "is"),
                        language)));
    }
}
