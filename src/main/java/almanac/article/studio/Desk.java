package almanac.article.studio;

import almanac.account.Actor;
import almanac.article.Work;
import almanac.article.Works;
import almanac.publication.Publications;
import almanac.shared.Language;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Finds the text that a page of the studio is about. What somebody may not read is not there for them.
@Component
class Desk {
    private final Works works;
    private final Publications publications;

    Desk(Works works, Publications publications) {
        this.works = works;
        this.publications = publications;
    }

    /// A work and one of its languages.
    record Text(Work work, Language language) {
        boolean isOriginal() {
            return work.original().equals(language);
        }
    }

    Text readable(UUID id, String tag, Actor actor) {
        var language =
                Language.parse(tag).filter(publications.current()::speaks).orElseThrow(Desk::missing);
        var work = works.find(id).orElseThrow(Desk::missing);
        if (!actor.rights().mayRead(work.authors(), work.original(), language)) {
            throw missing();
        }
        return new Text(work, language);
    }

    Text revisable(UUID id, String tag, Actor actor) {
        var text = readable(id, tag, actor);
        if (!mayRevise(text, actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return text;
    }

    static boolean mayRevise(Text text, Actor actor) {
        var work = text.work();
        return actor.rights().mayRevise(work.authors(), work.original(), text.language());
    }

    Text publishable(UUID id, String tag, Actor actor) {
        var text = readable(id, tag, actor);
        if (!actor.rights().mayPublish(text.language())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return text;
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
