package almanac.review.studio;

import almanac.account.Actor;
import almanac.article.VersionKey;
import almanac.article.Work;
import almanac.article.Works;
import almanac.publication.Publications;
import almanac.shared.Language;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Finds the text that is reviewed. What somebody may not read is not there for them.
@Component
class ReviewDesk {
    private final Works works;
    private final Publications publications;

    ReviewDesk(Works works, Publications publications) {
        this.works = works;
        this.publications = publications;
    }

    /// A text and the work it belongs to.
    record Text(Work work, VersionKey key) {
        boolean mayRevise(Actor actor) {
            return actor.rights().mayRevise(work.authors(), work.original(), key.language());
        }
    }

    Text readable(UUID id, String tag, Actor actor) {
        var language =
                Language.parse(tag).filter(publications.current()::speaks).orElseThrow(ReviewDesk::missing);
        var work = works.find(id).orElseThrow(ReviewDesk::missing);
        if (!actor.rights().mayRead(work.authors(), work.original(), language)) {
            throw missing();
        }
        return new Text(work, new VersionKey(id, language));
    }

    Text revisable(UUID id, String tag, Actor actor) {
        var text = readable(id, tag, actor);
        return allowed(text.mayRevise(actor), text);
    }

    /// One whose review the actor may answer.
    Text answerable(UUID id, String tag, Actor actor) {
        var text = readable(id, tag, actor);
        return allowed(actor.rights().mayPublish(text.key().language()), text);
    }

    private static Text allowed(boolean allowed, Text text) {
        if (!allowed) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return text;
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
