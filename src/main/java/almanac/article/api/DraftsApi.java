package almanac.article.api;

import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Scope;
import almanac.article.CreateArticle;
import almanac.article.Created;
import almanac.article.Draft;
import almanac.article.DraftText;
import almanac.article.Drafting;
import almanac.article.Kind;
import almanac.article.Kinds;
import almanac.article.Refusal;
import almanac.article.ReviseDraft;
import almanac.article.Revised;
import almanac.web.Api;
import almanac.web.JsonForm;
import almanac.web.Problem;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Beginning articles and writing their drafts.
@Api
class DraftsApi {
    private static final String UNSPOKEN = "The publication does not speak this language.";

    private final Drafting drafting;
    private final Asked asked;
    private final Kinds kinds;
    private final People people;
    private final Naming naming;

    DraftsApi(Drafting drafting, Asked asked, Kinds kinds, People people, Naming naming) {
        this.drafting = drafting;
        this.asked = asked;
        this.kinds = kinds;
        this.people = people;
        this.naming = naming;
    }

    @Access(Scope.WRITE)
    @PostMapping("/articles")
    ResponseEntity<Map<String, Object>> create(JsonForm form, Actor actor) {
        var kind = kinds.named(form.text("kind")).filter(Kind::wordsAlone);
        if (kind.isEmpty()) {
            form.refuse("kind", "Articles and pages are begun by this call.");
        }
        var original = form.language("originalLanguage");
        if (!asked.spoken(original)) {
            form.refuse("originalLanguage", UNSPOKEN);
        }
        var topicIds = naming.topics(form).orElse(List.of());
        var authors = authors(form, actor);
        var text = DraftForm.text(form, DraftText.of(form.text("title"), form.text("body")));
        form.done();
        if (!actor.rights().mayBegin(Set.copyOf(authors), original)) {
            throw Problem.forbidden("You may not begin an article by these authors.")
                    .refusal();
        }
        return switch (drafting.create(
                new CreateArticle(kind.orElseThrow(), original, topicIds, authors, text, actor))) {
            case Created.Begun(var id, var revision) ->
                ResponseEntity.created(URI.create(Api.PATH + "/articles/" + id))
                        .body(Map.of(
                                "id",
                                id,
                                "kind",
                                kind.orElseThrow().name(),
                                "originalLanguage",
                                original.tag(),
                                "revision",
                                revision));
            case Created.Refused(var refusals) -> throw refused(refusals);
        };
    }

    private List<Long> authors(JsonForm form, Actor actor) {
        var given = naming.authors(form).orElse(List.of());
        if (!given.isEmpty()) {
            return given;
        }
        if (actor.isProgram()
                || people.find(actor.person()).filter(Person::isService).isPresent()) {
            form.refuse("authors", "A service account must name an author.");
            return List.of();
        }
        return List.of(actor.person());
    }

    @Access({Scope.READ_DRAFTS, Scope.WRITE, Scope.TRANSLATE})
    @GetMapping("/articles/{id}/{language}/draft")
    Map<String, Object> show(@PathVariable String id, @PathVariable String language, Actor actor) {
        var tag = Asked.language(language);
        var work = asked.readable(id, tag, actor);
        return drafting.draft(work.id(), tag)
                .map(Shapes::draft)
                .orElseThrow(() ->
                        Problem.unknown("There is no draft in this language.").refusal());
    }

    @Access({Scope.WRITE, Scope.TRANSLATE})
    @PutMapping("/articles/{id}/{language}/draft")
    ResponseEntity<Map<String, Object>> update(
            @PathVariable String id, @PathVariable String language, JsonForm form, Actor actor) {
        var tag = Asked.language(language);
        var work = asked.revisable(id, tag, actor);
        if (!asked.spoken(tag)) {
            throw Problem.refused("/language", UNSPOKEN).refusal();
        }
        var basedOn = form.number("basedOn");
        if (basedOn.isAbsent()) {
            form.refuse("basedOn", "The number of the revision that was seen, or null where there is none yet.");
        }
        var before = drafting.draft(work.id(), tag).map(Draft::text);
        var title = form.text3("title").toOptional().or(() -> before.map(DraftText::title));
        var body = form.text3("body").toOptional().or(() -> before.map(DraftText::body));
        if (title.isEmpty()) {
            form.refuse("title", "This is needed.");
        }
        var old = before.orElse(DraftText.of("", ""));
        var text = DraftForm.text(
                form,
                new DraftText(
                        title.orElse(""),
                        old.slug(),
                        old.summary(),
                        body.orElse(""),
                        old.picture(),
                        old.pictureAlt(),
                        old.seo()));
        var source = DraftForm.madeFrom(form);
        form.done();
        var order = new ReviseDraft(work.id(), tag, basedOn.toOptional(), text, source, actor);
        return switch (drafting.revise(order)) {
            case Revised.Saved(var revision, var begun) ->
                ResponseEntity.status(begun ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(Map.of("revision", revision));
            case Revised.Unchanged(var revision) -> ResponseEntity.ok(Map.of("revision", revision));
            case Revised.Overtaken(var latest) ->
                throw Problem.of(
                                HttpStatus.CONFLICT,
                                "overtaken",
                                "Somebody saved in between",
                                "Join your text with theirs and save it based on the latest revision.")
                        .with("latest", latest.revision())
                        .with("theirs", Shapes.draft(latest))
                        .refusal();
            case Revised.Refused(var refusals) -> throw refused(refusals);
        };
    }

    @Access({Scope.WRITE, Scope.TRANSLATE})
    @DeleteMapping("/articles/{id}/{language}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void destroy(@PathVariable String id, @PathVariable String language, Actor actor) {
        var tag = Asked.language(language);
        drafting.discard(asked.revisable(id, tag, actor).id(), tag, actor);
    }

    private static almanac.web.Refusal refused(List<Refusal> refusals) {
        return Problem.refused(refusals.stream()
                        .map(refusal -> new Problem.Fault(refusal.field(), refusal.detail()))
                        .toList())
                .refusal();
    }
}
