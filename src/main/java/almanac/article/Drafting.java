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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writing before publishing: begin an article, save its draft, discard it. People, programs and importers all come
/// through here.
@Component
public class Drafting {
    private final Papers papers;
    private final Sources sources;
    private final Bylines bylines;
    private final Cutting cutting;
    private final Slugs slugs;
    private final Markup markup;
    private final Texts texts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Drafting(
            Papers papers,
            Sources sources,
            Bylines bylines,
            Cutting cutting,
            Slugs slugs,
            Markup markup,
            Texts texts,
            Audit audit,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.papers = papers;
        this.sources = sources;
        this.bylines = bylines;
        this.cutting = cutting;
        this.slugs = slugs;
        this.markup = markup;
        this.texts = texts;
        this.audit = audit;
        this.events = events;
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
        var article = papers.save(new Article(
                TimeOrderedId.at(now), command.kind(), command.originalLanguage(), now, Stored.person(command.by())));
        bylines.authors(article.id(), command.authors());
        bylines.topics(article.id(), command.topics());
        var version = papers.save(new Version(article, command.originalLanguage(), now));
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
        var article = papers.article(command.article());
        var version = papers.lock(article, command.language());
        var current = version.flatMap(papers::draft);
        if (!current.map(Revision::number).equals(command.basedOn())) {
            return current.<Revised>map(latest -> new Revised.Overtaken(shown(article, version.get(), latest)))
                    .orElseGet(() -> new Revised.Refused(List.of(new Refusal(
                            "/basedOn",
                            "draft-missing",
                            "There is no draft in this language yet; basedOn must be null."))));
        }
        var refusals = new ArrayList<>(TextRules.broken(command.text()));
        refusals.addAll(slugs.refusals(command.text(), command.language(), version.map(Version::id)));
        var madeFrom = sources.of(article, command, current);
        refusals.addAll(sources.refusals(article, command, madeFrom));
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
        var version = known.orElseGet(() -> papers.save(new Version(article, command.language(), time.instant())));
        var before = current.or(() -> papers.lastRevision(version));
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
        var saved = papers.save(revision);
        if (!article.isOriginal(version.language())) {
            papers.flush();
            events.publishEvent(new DraftRevised(
                    texts.words(article, version, saved, manuscript, blocks), before.flatMap(Revision::madeFrom)));
        }
        return saved;
    }

    private static boolean same(Revision revision, DraftText text, Optional<MadeFrom> madeFrom) {
        return revision.text().equals(text) && revision.madeFrom().equals(madeFrom);
    }

    /// Forgets what was written since the live edition; a version that was never published goes with its draft.
    @Transactional
    public void discard(UUID id, Language language, Actor by) {
        var article = papers.article(id);
        var version = papers.lock(article, language).orElseThrow(() -> Papers.missing(article, language));
        var left = 0;
        if (version.everPublished()) {
            var edition = papers.lastEdition(version);
            papers.returnTo(edition, version);
            left = edition.revision();
        } else {
            papers.discard(version);
        }
        events.publishEvent(new DraftDiscarded(new VersionKey(id, language), left, by));
        audit.record(by, "draft.discarded", Subjects.version(id, language), Map.of(), Map.of());
    }

    /// The draft of an article in a language, where there is one.
    @Transactional(readOnly = true)
    public Optional<Draft> draft(UUID id, Language language) {
        return papers.find(id)
                .flatMap(article -> papers.version(article, language)
                        .flatMap(version -> papers.draft(version).map(revision -> shown(article, version, revision))));
    }

    /// The words of any revision, as they were saved.
    @Transactional(readOnly = true)
    public Optional<DraftText> revision(UUID id, Language language, int number) {
        return papers.find(id)
                .flatMap(article -> papers.version(article, language))
                .flatMap(version -> papers.revision(version, number))
                .map(Revision::text);
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
