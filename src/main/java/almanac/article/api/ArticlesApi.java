package almanac.article.api;

import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.Anyone;
import almanac.account.People;
import almanac.account.Scope;
import almanac.article.Bodies;
import almanac.article.Browsing;
import almanac.article.Cursor;
import almanac.article.Describing;
import almanac.article.Filter;
import almanac.article.Kinds;
import almanac.article.PublishedArticles;
import almanac.article.Work;
import almanac.article.Works;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.SafeHtml;
import almanac.topic.Topics;
import almanac.web.Api;
import almanac.web.Items;
import almanac.web.JsonForm;
import almanac.web.ListQuery;
import almanac.web.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Reading what is published, and saying what a work is about and by whom.
@Api
class ArticlesApi {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final Browsing browsing;
    private final PublishedArticles published;
    private final Bodies bodies;
    private final Works works;
    private final Describing describing;
    private final Asked asked;
    private final Naming naming;
    private final Shapes shapes;
    private final Kinds kinds;
    private final People people;
    private final Topics topics;

    ArticlesApi(
            Browsing browsing,
            PublishedArticles published,
            Bodies bodies,
            Works works,
            Describing describing,
            Asked asked,
            Naming naming,
            Shapes shapes,
            Kinds kinds,
            People people,
            Topics topics) {
        this.browsing = browsing;
        this.published = published;
        this.bodies = bodies;
        this.works = works;
        this.describing = describing;
        this.asked = asked;
        this.naming = naming;
        this.shapes = shapes;
        this.kinds = kinds;
        this.people = people;
        this.topics = topics;
    }

    @Anyone
    @GetMapping("/articles")
    Items<Map<String, Object>> index(@RequestParam Map<String, String> given) {
        var limit = ListQuery.of(given.get("limit"), null).limit();
        var before = Optional.ofNullable(given.get("after")).map(ArticlesApi::cursor);
        var language = named(given, "language", Language::parse);
        var kind = named(given, "kind", kinds::named);
        var filters = new ArrayList<Filter>();
        named(given, "topic", text -> Handle.parse(text).flatMap(topics::byHandle))
                .ifPresent(topic -> filters.add(Filter.about(topic)));
        named(given, "author", text -> Handle.parse(text).flatMap(people::find))
                .ifPresent(author -> filters.add(Filter.by(author.id())));
        var found = browsing.browse(language, kind, filters, before, limit);
        return new Items<>(
                found.articles().stream().map(shapes::item).toList(),
                found.next().map(Cursor::toString).orElse(null));
    }

    private static Cursor cursor(String text) {
        return Cursor.parse(text)
                .filter(cursor -> cursor.publishedAt().isAfter(EARLIEST)
                        && !cursor.publishedAt().isAfter(LATEST))
                .orElseThrow(() -> Problem.malformed("after is not what an answer gave as next.")
                        .refusal());
    }

    private static <T> Optional<T> named(Map<String, String> given, String name, Function<String, Optional<T>> find) {
        return Optional.ofNullable(given.get(name))
                .map(text -> find.apply(text)
                        .orElseThrow(() -> Problem.refused("/" + name, "There is no " + text + ".")
                                .refusal()));
    }

    @Anyone
    @GetMapping("/articles/{id}")
    Map<String, Object> show(@PathVariable String id, Optional<Actor> actor) {
        var work = asked.work(id);
        var versions = browsing.versions(work.id());
        if (versions.isEmpty()
                && actor.filter(one -> one.rights().mayRead(work.authors(), work.original(), work.original()))
                        .isEmpty()) {
            throw Asked.missing();
        }
        return shown(work);
    }

    private Map<String, Object> shown(Work work) {
        return shapes.work(work, works.described(work.id()).orElseThrow(Asked::missing), browsing.versions(work.id()));
    }

    @Anyone
    @GetMapping("/articles/{id}/{language}")
    ResponseEntity<Map<String, Object>> text(
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam(required = false) @Nullable String fallback) {
        var work = asked.work(id);
        var found = published
                .find(work.id(), Asked.language(language))
                .or(() -> Optional.ofNullable(fallback)
                        .flatMap(Language::parse)
                        .flatMap(other -> published.find(work.id(), other)))
                .orElseThrow(Asked::missing);
        var html = SafeHtml.joined(bodies.plainly(found).html()).html();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, found.language().tag())
                .body(shapes.text(found, html));
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
        return shown(work);
    }
}
