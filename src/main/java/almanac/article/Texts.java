package almanac.article;

import almanac.markup.Block;
import almanac.markup.Manuscript;
import almanac.markup.Markup;
import almanac.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Texts block by block, published or not, for modules that look into them.
@Component
public class Texts {
    private final Papers papers;
    private final Cutting cutting;
    private final Markup markup;

    Texts(Papers papers, Cutting cutting, Markup markup) {
        this.papers = papers;
        this.cutting = cutting;
        this.markup = markup;
    }

    /// The draft in a language.
    @Transactional(readOnly = true)
    public Optional<Words> draft(UUID id, Language language) {
        return papers.find(id)
                .flatMap(article -> papers.version(article, language)
                        .flatMap(version -> papers.draft(version).map(revision -> words(article, version, revision))));
    }

    /// What readers get in a language now.
    @Transactional(readOnly = true)
    public Optional<Words> live(UUID id, Language language) {
        return papers.find(id)
                .flatMap(article -> papers.version(article, language)
                        .flatMap(version -> papers.live(version).map(edition -> words(article, version, edition))));
    }

    @Transactional(readOnly = true)
    public Optional<Words> edition(UUID id, Language language, int number) {
        return papers.find(id)
                .flatMap(article -> papers.version(article, language)
                        .flatMap(version ->
                                papers.edition(version, number).map(edition -> words(article, version, edition))));
    }

    Words words(Article article, Version version, Revision revision) {
        var manuscript = markup.read(revision.text().body());
        return words(
                article, version, revision, manuscript, cutting.named(revision.text(), manuscript, revision.blocks()));
    }

    Words words(Article article, Version version, Revision revision, Manuscript manuscript, List<Block> blocks) {
        return new Words(
                article.publicId(),
                version.id(),
                version.language(),
                article.isOriginal(version.language()),
                revision.number(),
                Optional.empty(),
                revision.text(),
                manuscript,
                blocks,
                revision.madeFrom(),
                revision.savedAt(),
                revision.savedBy());
    }

    private Words words(Article article, Version version, Edition edition) {
        var manuscript = markup.read(edition.text().body());
        return new Words(
                article.publicId(),
                version.id(),
                version.language(),
                article.isOriginal(version.language()),
                edition.revision(),
                Optional.of(edition.number()),
                edition.text(),
                manuscript,
                cutting.named(edition.text(), manuscript, edition.blocks()),
                edition.madeFrom(),
                edition.publishedAt(),
                edition.publishedBy());
    }
}
