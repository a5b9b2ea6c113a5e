package almanac.article.api;

import almanac.account.Actor;
import almanac.account.Reach;
import almanac.account.Rights;
import almanac.article.ArticleMissing;
import almanac.article.Browsing;
import almanac.article.VersionState;
import almanac.article.Work;
import almanac.article.Works;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Problem;
import almanac.web.Refusal;
import java.util.Collection;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Finds what a call is about and holds the caller to their rights. What somebody may not read is not there for them.
@Component
class Asked {
    private final Works works;
    private final Browsing browsing;
    private final Publications publications;

    Asked(Works works, Browsing browsing, Publications publications) {
        this.works = works;
        this.browsing = browsing;
        this.publications = publications;
    }

    static Language language(String tag) {
        return Language.parse(tag).orElseThrow(() -> missing());
    }

    /// A text in a language that readers are not offered would have an address that nobody reaches.
    boolean spoken(Language language) {
        return publications.current().speaks(language);
    }

    static Refusal missing() {
        return Problem.unknown("There is no such article or text.").refusal();
    }

    static Refusal withdrawn() {
        return Problem.of(HttpStatus.GONE, "withdrawn", "This was withdrawn", "It was published once and no longer is.")
                .refusal();
    }

    /// Why a text of a work is not there to be read: withdrawn, or never published.
    Refusal absent(Work work, Language language) {
        return browsing.versions(work.id(), Reach.NOTHING).stream()
                        .anyMatch(version ->
                                version.language().equals(language) && version.state() == VersionState.WITHDRAWN)
                ? withdrawn()
                : missing();
    }

    Work readable(String id, Language language, Actor actor) {
        var work = find(id);
        if (!actor.rights().mayRead(work.authors(), work.original(), language)) {
            throw missing();
        }
        return work;
    }

    Work revisable(String id, Language language, Actor actor) {
        var work = find(id);
        Rights rights = actor.rights();
        if (!rights.mayRevise(work.authors(), work.original(), language)) {
            throw rights.mayRead(work.authors(), work.original(), language)
                    ? Problem.forbidden("You may not change this text.").refusal()
                    : missing();
        }
        return work;
    }

    Work publishable(String id, Collection<Language> languages, Actor actor) {
        if (!languages.stream().allMatch(actor.rights()::mayPublish)) {
            throw Problem.forbidden("Only owners, and editors of the language, publish, schedule and withdraw.")
                    .refusal();
        }
        return find(id);
    }

    /// Whatever is public about a work needs no rights.
    Work work(String id) {
        return find(id);
    }

    Work describable(String id, Actor actor) {
        var work = find(id);
        Rights rights = actor.rights();
        if (!rights.mayDescribe(work.authors(), work.original())) {
            throw rights.mayRead(work.authors(), work.original(), work.original())
                    ? Problem.forbidden("You may not give this article other topics or authors.")
                            .refusal()
                    : missing();
        }
        return work;
    }

    private Work find(String id) {
        try {
            var uuid = UUID.fromString(id);
            return works.find(uuid).orElseThrow(() -> missing());
        } catch (IllegalArgumentException | ArticleMissing malformed) {
            throw missing();
        }
    }
}
