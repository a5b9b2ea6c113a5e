package almanac.article;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.markup.Markup;
import almanac.shared.Language;
import almanac.shared.TimeOrderedId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writing before publishing: begin an article, save its draft, discard it. People, programs and importers all come
/// through here.
@Component
public class Drafting {
    private final Articles articles;
    private final Versions versions;
    private final Revisions revisions;
    private final Editions editions;
    private final Bylines bylines;
    private final Cutting cutting;
    private final Slugs slugs;
    private final Markup markup;
    private final Audit audit;
    private final InstantSource time;

    Drafting(
            Articles articles,
            Versions versions,
            Revisions revisions,
            Editions editions,
            Bylines bylines,
            Cutting cutting,
            Slugs slugs,
            Markup markup,
            Audit audit,
            InstantSource time) {
        this.articles = articles;
        this.versions = versions;
        this.revisions = revisions;
        this.editions = editions;
        this.bylines = bylines;
        this.cutting = cutting;
        this.slugs = slugs;
        this.markup = markup;
        this.audit = audit;
        this.time = time;
    }

    /// Begins an article with a draft in its original language.
    @Transactional
    public Created create(CreateArticle command) {
        var refusals = new ArrayList<>(TextRules.broken(command.text()));
        refusals.addAll(slugs.refusals(command.text(), command.originalLanguage(), Optional.empty()));
        if (!refusals.isEmpty()) {
            return new Created.Refused(refusals);
        }
        var now = time.instant();
        // Flushed, because the byline is written by SQL.
        var article = articles.saveAndFlush(new Article(
                TimeOrderedId.at(now), command.kind(), command.originalLanguage(), now, Stored.person(command.by())));
        bylines.authors(article.id(), command.authors());
        bylines.topics(article.id(), command.topics());
        var version = versions.save(new Version(article, command.originalLanguage(), now));
        var revision = save(article, version, Optional.empty(), command.text(), Optional.empty(), command.by());
        audit.record(
                command.by(),
                "article.created",
                Subjects.version(article.publicId(), version.language()),
                Map.of(),
                Map.of("kind", command.kind().name(), "title", command.text().title()));
        return new Created.Begun(article.publicId(), revision.number());
    }

    /// Saves a draft, or begins one in a further language.
    @Transactional
    public Revised revise(ReviseDraft command) {
        var article =
                articles.findByPublicId(command.article()).orElseThrow(() -> new ArticleMissing(command.article()));
        var version = versions.lock(article.id(), command.language());
        var current = version.flatMap(this::draft);
        if (!current.map(Revision::number).equals(command.basedOn())) {
            return current.<Revised>map(latest -> new Revised.Overtaken(shown(article, version.get(), latest)))
                    .orElseGet(() -> new Revised.Refused(List.of(new Refusal(
                            "/basedOn",
                            "draft-missing",
                            "There is no draft in this language yet; basedOn must be null."))));
        }
        var refusals = new ArrayList<>(TextRules.broken(command.text()));
        refusals.addAll(slugs.refusals(command.text(), command.language(), version.map(Version::id)));
        var madeFrom = madeFrom(article, command, current);
        refusals.addAll(madeFromRefusals(article, command, madeFrom));
        if (!refusals.isEmpty()) {
            return new Revised.Refused(refusals);
        }
        return save(article, version, current, madeFrom, command);
    }

    private Revised save(
            Article article,
            Optional<Version> known,
            Optional<Revision> current,
            Optional<MadeFrom> madeFrom,
            ReviseDraft command) {
        if (current.isPresent() && same(current.get(), command.text(), madeFrom)) {
            return new Revised.Unchanged(current.get().number());
        }
        var version = known.orElseGet(() -> versions.save(new Version(article, command.language(), time.instant())));
        var before = current.or(() -> lastOf(version));
        var revision = save(article, version, before, command.text(), madeFrom, command.by());
        audit.record(
                command.by(),
                "draft.saved",
                Subjects.version(article.publicId(), version.language()),
                current.map(old -> Map.<String, Object>of("revision", old.number()))
                        .orElse(Map.of()),
                Map.of("revision", revision.number()));
        return new Revised.Saved(revision.number(), known.isEmpty());
    }

    private Revision save(
            Article article,
            Version version,
            Optional<Revision> before,
            DraftText text,
            Optional<MadeFrom> madeFrom,
            Actor by) {
        var manuscript = markup.read(text.body());
        var blocks = cutting.continuing(before, text, manuscript, version::freshBlock);
        var slug = slugs.choose(text, before, version.language(), version.id(), article.publicId());
        var revision = new Revision(
                version,
                version.revise(),
                text,
                slug,
                madeFrom,
                BlockMark.of(blocks),
                time.instant(),
                Stored.person(by));
        return revisions.save(revision);
    }

    private static boolean same(Revision revision, DraftText text, Optional<MadeFrom> madeFrom) {
        return revision.text().equals(text) && revision.madeFrom().equals(madeFrom);
    }

    /// What a translation is made from: as told, else as before, else the original as it is live now.
    private Optional<MadeFrom> madeFrom(Article article, ReviseDraft command, Optional<Revision> current) {
        if (article.isOriginal(command.language())) {
            return Optional.empty();
        }
        return command.madeFrom()
                .or(() -> current.flatMap(Revision::madeFrom))
                .or(() -> versions.findByArticleAndLanguage(article.id(), article.originalLanguage())
                        .flatMap(Version::live)
                        .map(edition -> new MadeFrom(article.originalLanguage(), edition)));
    }

    private List<Refusal> madeFromRefusals(Article article, ReviseDraft command, Optional<MadeFrom> madeFrom) {
        if (command.madeFrom().isPresent() && article.isOriginal(command.language())) {
            return List.of(new Refusal("/madeFrom", "original-is-made-from-nothing", "This language is the original."));
        }
        var known = madeFrom.isEmpty()
                || versions.findByArticleAndLanguage(
                                article.id(), madeFrom.get().language())
                        .flatMap(source -> editions.findByVersionAndNumber(
                                source.id(), madeFrom.get().edition()))
                        .isPresent();
        return known
                ? List.of()
                : List.of(new Refusal("/madeFrom", "made-from-unknown", "There is no such edition in that language."));
    }

    /// Forgets what was written since the live edition; a version that was never published goes with its draft.
    @Transactional
    public void discard(UUID id, Language language, Actor by) {
        var article = articles.findByPublicId(id).orElseThrow(() -> new ArticleMissing(id));
        var version = versions.lock(article.id(), language).orElseThrow(() -> new VersionMissing(id, language));
        if (version.everPublished()) {
            var live = lastEdition(version);
            revisions.dropAfter(version.id(), live.revision());
            version.returnTo(live.revision());
        } else {
            versions.delete(version);
        }
        audit.record(by, "draft.discarded", Subjects.version(id, language), Map.of(), Map.of());
    }

    private Edition lastEdition(Version version) {
        return version.live()
                .flatMap(number -> editions.findByVersionAndNumber(version.id(), number))
                .orElseGet(
                        () -> editions.findByVersionOrderByNumber(version.id()).getLast());
    }

    /// The draft of an article in a language, where there is one.
    @Transactional(readOnly = true)
    public Optional<Draft> draft(UUID id, Language language) {
        return articles.findByPublicId(id)
                .flatMap(article -> versions.findByArticleAndLanguage(article.id(), language)
                        .flatMap(version -> draft(version).map(revision -> shown(article, version, revision))));
    }

    private Optional<Revision> draft(Version version) {
        return version.draft().flatMap(number -> revisions.findByVersionAndNumber(version.id(), number));
    }

    private Optional<Revision> lastOf(Version version) {
        return revisions.findByVersionOrderByNumberDesc(version.id()).stream().findFirst();
    }

    private static Draft shown(Article article, Version version, Revision revision) {
        return new Draft(
                article.publicId(),
                version.language(),
                revision.number(),
                revision.text(),
                revision.slug(),
                revision.madeFrom(),
                revision.savedAt());
    }
}
