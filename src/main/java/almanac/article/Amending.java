package almanac.article;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.markup.Markup;
import almanac.shared.Language;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes a draft block by block, as it is at that moment: whoever has it in hand, nobody saves in between. So two
/// people can work on one text, as long as they do not work on one block.
@Component
public class Amending {
    private final Papers papers;
    private final Texts texts;
    private final Slugs slugs;
    private final Markup markup;
    private final Audit audit;
    private final InstantSource time;

    Amending(Papers papers, Texts texts, Slugs slugs, Markup markup, Audit audit, InstantSource time) {
        this.papers = papers;
        this.texts = texts;
        this.slugs = slugs;
        this.markup = markup;
        this.audit = audit;
        this.time = time;
    }

    /// @param change given the draft, where there is one, says what it is to be; nothing to leave it as it is
    @Transactional
    public Amended amend(UUID id, Language language, Actor by, Function<Optional<Words>, Optional<Amendment>> change) {
        var article = papers.article(id);
        var known = papers.lock(article, language);
        var current = known.flatMap(papers::draft);
        var amendment = change.apply(current.map(revision -> texts.words(article, known.orElseThrow(), revision)));
        if (amendment.isEmpty()
                || current.filter(revision ->
                                revision.text().equals(amendment.get().text()))
                        .isPresent()) {
            return new Amended.Unchanged();
        }
        var refusals = new ArrayList<>(TextRules.broken(amendment.get().text()));
        // The title of a translation is a block like others, and need not be the first to be translated.
        refusals.removeIf(refusal -> refusal.code().equals("title-missing"));
        refusals.addAll(slugs.refusals(amendment.get().text(), language, known.map(Version::id)));
        return refusals.isEmpty()
                ? save(article, language, known, current, amendment.get(), by)
                : new Amended.Refused(List.copyOf(refusals));
    }

    private Amended save(
            Article article,
            Language language,
            Optional<Version> known,
            Optional<Revision> current,
            Amendment amendment,
            Actor by) {
        var version = known.orElseGet(() -> papers.save(new Version(article, language, time.instant())));
        var text = amendment.text();
        var manuscript = markup.read(text.body());
        var blocks = Cutting.kept(Cutting.cuts(text, manuscript), amendment.blocks(), version::freshBlock);
        var before = current.or(() -> papers.lastRevision(version));
        var revision = papers.save(new Revision(
                version,
                version.revise(),
                text,
                slugs.choose(text, before, language, version.id(), article.publicId()),
                amendment.madeFrom(),
                BlockMark.of(blocks),
                time.instant(),
                Stored.person(by)));
        papers.flush();
        audit.record(
                by,
                "draft.saved",
                Subjects.version(article.publicId(), language),
                current.map(old -> Map.<String, Object>of("revision", old.number()))
                        .orElse(Map.of()),
                Map.of("revision", revision.number()));
        return new Amended.Saved(texts.words(article, version, revision, manuscript, blocks), known.isEmpty());
    }
}
