package almanac.article;

import almanac.account.Actor;
import almanac.markup.BlockId;
import almanac.markup.Cut;
import almanac.markup.Manuscript;
import almanac.markup.Markup;
import almanac.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Makes an edition of a revision: everything that readers get is made here, once.
@Component
class Pressing {
    private static final int TEASER = 220;

    private final Versions versions;
    private final Editions editions;
    private final Kinds kinds;
    private final Markup markup;
    private final Settings settings;

    Pressing(Versions versions, Editions editions, Kinds kinds, Markup markup, Settings settings) {
        this.versions = versions;
        this.editions = editions;
        this.kinds = kinds;
        this.markup = markup;
        this.settings = settings;
    }

    Edition press(
            Article article,
            Version version,
            int number,
            Revision revision,
            Optional<MadeFrom> madeFrom,
            Optional<String> note,
            Instant dated,
            Instant now,
            Actor by) {
        return new Edition(
                version,
                number,
                revision,
                madeFrom,
                reflects(article, madeFrom),
                note,
                render(version.language(), revision.text(), revision.blocks()),
                dated,
                now,
                Stored.person(by));
    }

    /// The edition of the original that a translation reflects, through whatever language it was made from.
    private Optional<Integer> reflects(Article article, Optional<MadeFrom> madeFrom) {
        return madeFrom.flatMap(from -> article.isOriginal(from.language())
                ? Optional.of(from.edition())
                : versions.findByArticleAndLanguage(article.id(), from.language())
                        .flatMap(pivot -> editions.findByVersionAndNumber(pivot.id(), from.edition()))
                        .flatMap(Edition::reflects));
    }

    /// How words are shown, by this program's renderer.
    Rendering render(Language language, DraftText text, List<BlockMark> marks) {
        var manuscript = markup.read(text.body());
        return render(language, text, manuscript, bodyIds(manuscript, marks));
    }

    /// How words would be shown, their blocks named by their places.
    Rendering proof(Language language, DraftText text) {
        var manuscript = markup.read(text.body());
        var places = IntStream.range(0, manuscript.cuts().size())
                .mapToObj(place -> new BlockId(Integer.toString(place)))
                .toList();
        return render(language, text, manuscript, places);
    }

    private Rendering render(Language language, DraftText text, Manuscript manuscript, List<BlockId> ids) {
        var setting = settings.of(language);
        return new Rendering(
                Markup.RENDERER,
                manuscript.parts(ids, setting),
                manuscript.outline(),
                text.picture().flatMap(reference -> settings.lead(reference, text.pictureAlt())),
                text.summary().isEmpty() ? manuscript.teaser(language, TEASER) : text.summary(),
                manuscript.minutes(language));
    }

    /// Whether this program still cuts the words into the blocks that were remembered of them.
    boolean cutsAlike(DraftText text, List<BlockMark> marks) {
        var cuts = Cutting.cuts(text, markup.read(text.body()));
        return cuts.stream()
                .map(Cut::hash)
                .toList()
                .equals(marks.stream().map(BlockMark::hash).toList());
    }

    private static List<BlockId> bodyIds(Manuscript manuscript, List<BlockMark> marks) {
        var outside = marks.size() - manuscript.cuts().size();
        if (outside < 0) {
            throw new IllegalStateException("The text has more blocks than its revision remembers");
        }
        return marks.stream().skip(outside).map(mark -> new BlockId(mark.id())).toList();
    }

    String path(Article article, Version version, Edition edition) {
        return kinds.of(article.kind()).path(version.language(), edition.slug());
    }
}
