package almanac.article.api;

import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.Anyone;
import almanac.account.Reach;
import almanac.account.Scope;
import almanac.article.Browsing;
import almanac.article.Describing;
import almanac.article.Work;
import almanac.article.Works;
import almanac.web.Api;
import almanac.web.JsonForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A work with its versions, and saying what it is about and by whom.
@Api
class WorksApi {
    private final Browsing browsing;
    private final Works works;
    private final Describing describing;
    private final Asked asked;
    private final Naming naming;
    private final Shapes shapes;

    WorksApi(Browsing browsing, Works works, Describing describing, Asked asked, Naming naming, Shapes shapes) {
        this.browsing = browsing;
        this.works = works;
        this.describing = describing;
        this.asked = asked;
        this.naming = naming;
        this.shapes = shapes;
    }

    @Anyone
    @GetMapping("/articles/{id}")
    Map<String, Object> show(@PathVariable String id, Optional<Actor> actor) {
        return shown(asked.work(id), actor);
    }

    @Access(Scope.WRITE)
    @PatchMapping("/articles/{id}")
    Map<String, Object> update(@PathVariable String id, JsonForm form, Actor actor) {
        var work = asked.describable(id, actor);
        var about = naming.topics(form);
        var authors = naming.authors(form);
        if (authors.filter(List::isEmpty).isPresent()) {
            form.refuse("authors", "An article has at least one author.");
        }
        form.done();
        describing.describe(work.id(), about, authors, actor);
        return shown(asked.work(id), Optional.of(actor));
    }

    private Map<String, Object> shown(Work work, Optional<Actor> actor) {
        var withDrafts = actor.filter(reader -> reader.has(Scope.READ_DRAFTS)).isPresent();
        var reach = actor.map(reader -> reader.rights().reach()).orElse(Reach.NOTHING);
        var versions = browsing.versions(work.id(), reach);
        var live = versions.stream()
                .filter(version -> version.edition().isPresent())
                .toList();
        if (live.isEmpty() && actor.filter(reader -> reads(reader, work)).isEmpty()) {
            if (versions.isEmpty()) {
                throw Asked.missing();
            }
            if (!withDrafts) {
                throw Asked.withdrawn();
            }
        }
        var described = works.described(work.id()).orElseThrow(Asked::missing);
        return shapes.work(work, described, withDrafts ? versions : live, withDrafts);
    }

    private static boolean reads(Actor reader, Work work) {
        return reader.rights().mayRead(work.authors(), work.original(), work.original());
    }
}
