package almanac.article.api;

import almanac.account.People;
import almanac.article.Credit;
import almanac.article.Described;
import almanac.article.Draft;
import almanac.article.Freshness;
import almanac.article.PastEdition;
import almanac.article.PublishedArticle;
import almanac.article.Subject;
import almanac.article.Work;
import almanac.shared.Handle;
import almanac.topic.Topics;
import almanac.web.SiteAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How articles look in answers.
@Component
class Shapes {
    private final SiteAddress site;
    private final Topics topics;
    private final People people;

    Shapes(SiteAddress site, Topics topics, People people) {
        this.site = site;
        this.topics = topics;
        this.people = people;
    }

    record Named(String handle, String name) {
        static Named of(Handle handle, String name) {
            return new Named(handle.value(), name);
        }

        static List<Named> people(List<Credit> credits) {
            return credits.stream().map(one -> of(one.handle(), one.name())).toList();
        }

        static List<Named> topics(List<Subject> subjects) {
            return subjects.stream().map(one -> of(one.handle(), one.name())).toList();
        }
    }

    Map<String, Object> item(PublishedArticle article) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("id", article.id());
        shown.put("kind", article.kind().name());
        shown.put("language", article.language().tag());
        shown.put("slug", article.slug().value());
        shown.put("url", site.absolute(article.path()));
        shown.put("title", article.title());
        shown.put("summary", article.summary());
        shown.put("edition", article.edition());
        shown.put("publishedAt", article.publishedAt());
        shown.put("updatedAt", article.updatedAt());
        shown.put("outdated", article.freshness() instanceof Freshness.Outdated);
        shown.put("topics", Named.topics(article.topics()));
        shown.put("authors", Named.people(article.authors()));
        return shown;
    }

    Map<String, Object> text(PublishedArticle article, String html) {
        var shown = item(article);
        shown.put("markdown", article.markdown());
        shown.put("html", html);
        shown.put("translators", Named.people(article.translators()));
        return shown;
    }

    Map<String, Object> work(Work work, Described described, List<PublishedArticle> versions) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("id", work.id());
        shown.put("kind", described.kind());
        shown.put("originalLanguage", work.original().tag());
        shown.put(
                "topics",
                described.topics().stream()
                        .flatMap(id -> topics.named(id, work.original()).stream())
                        .map(topic -> Named.of(topic.handle(), topic.name()))
                        .toList());
        shown.put(
                "authors",
                described.authors().stream()
                        .flatMap(id -> people.profile(id, work.original()).stream())
                        .map(person -> Named.of(person.handle(), person.name()))
                        .toList());
        shown.put("versions", versions.stream().map(this::version).toList());
        return shown;
    }

    private Map<String, Object> version(PublishedArticle article) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("language", article.language().tag());
        shown.put("slug", article.slug().value());
        shown.put("url", site.absolute(article.path()));
        shown.put("title", article.title());
        shown.put("edition", article.edition());
        shown.put("publishedAt", article.publishedAt());
        shown.put("updatedAt", article.updatedAt());
        shown.put("outdated", article.freshness() instanceof Freshness.Outdated);
        shown.put("outdatedBlocks", article.freshness() instanceof Freshness.Outdated outdated ? outdated.behind() : 0);
        return shown;
    }

    static Map<String, Object> edition(PastEdition edition) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("edition", edition.edition());
        shown.put("title", edition.title());
        shown.put("slug", edition.slug());
        shown.put("publishedAt", edition.publishedAt());
        edition.note().ifPresent(note -> shown.put("note", note));
        shown.put("live", edition.live());
        return shown;
    }

    static Map<String, Object> editionInFull(PastEdition edition) {
        var shown = edition(edition);
        shown.put("summary", edition.summary());
        shown.put("markdown", edition.markdown());
        edition.madeFrom()
                .ifPresent(source -> shown.put(
                        "madeFrom", Map.of("language", source.language().tag(), "edition", source.edition())));
        return shown;
    }

    static Map<String, Object> draft(Draft draft) {
        var shown = new LinkedHashMap<String, Object>();
        var text = draft.text();
        shown.put("revision", draft.revision());
        shown.put("title", text.title());
        shown.put("slug", draft.slug().value());
        shown.put("summary", text.summary());
        shown.put("body", text.body());
        var seo = new LinkedHashMap<String, Object>();
        text.seo().title().ifPresent(title -> seo.put("title", title));
        text.seo().description().ifPresent(description -> seo.put("description", description));
        text.seo().image().ifPresent(image -> seo.put("image", image));
        shown.put("seo", seo);
        draft.madeFrom()
                .ifPresent(source -> shown.put(
                        "madeFrom", Map.of("language", source.language().tag(), "edition", source.edition())));
        return shown;
    }
}
