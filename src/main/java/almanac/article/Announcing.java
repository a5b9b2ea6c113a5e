package almanac.article;

import almanac.account.Actor;
import almanac.relay.Changes;
import almanac.shared.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes to the log what happened to an article, with the tags of everything that shows it, and tells other modules.
@Component
class Announcing {
    private final Changes changes;
    private final ApplicationEventPublisher events;

    Announcing(Changes changes, ApplicationEventPublisher events) {
        this.changes = changes;
        this.events = events;
    }

    void published(Article article, Version version, Edition edition, Actor by) {
        var about = about(article, version);
        about.put("edition", edition.number());
        changes.record("edition.published", about, tags(article, version));
        var key = new VersionKey(article.publicId(), version.language());
        events.publishEvent(new EditionPublished(key, article.kind(), edition.number(), edition.revision(), by));
    }

    void withdrawn(Article article, Version version) {
        changes.record("edition.withdrawn", about(article, version), tags(article, version));
        events.publishEvent(
                new EditionWithdrawn(new VersionKey(article.publicId(), version.language()), article.kind()));
    }

    /// An article is gone with all its languages, as if it had never been there.
    void removed(Article article, List<Version> versions) {
        var tags = new HashSet<Tag>();
        versions.forEach(version -> tags.addAll(tags(article, version)));
        tags.add(Tag.article(article.id()));
        changes.record("article.removed", Map.of("article", article.publicId().toString()), tags);
    }

    /// Authors or topics are others now; every language shows that.
    void described(Article article, Set<Version> live) {
        var tags = new HashSet<Tag>();
        live.forEach(version -> tags.addAll(tags(article, version)));
        tags.add(Tag.article(article.id()));
        changes.record("article.described", Map.of("article", article.publicId().toString()), tags);
    }

    /// The same words look otherwise now; lists may show another lead picture.
    void rendered(Article article, Version version) {
        changes.record("edition.rendered", about(article, version), tags(article, version));
    }

    private static Map<String, Object> about(Article article, Version version) {
        var about = new HashMap<String, Object>();
        about.put("article", article.publicId().toString());
        about.put("kind", article.kind());
        about.put("language", version.language().tag());
        return about;
    }

    /// Lists of its own language; and of every other, which offer what they lack themselves.
    private static Set<Tag> tags(Article article, Version version) {
        return Set.of(Tag.article(article.id()), Tag.list(version.language()), Tag.NOT_YET);
    }
}
