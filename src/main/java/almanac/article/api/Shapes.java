package almanac.article.api;

import almanac.account.People;
import almanac.article.Credit;
import almanac.article.Described;
import almanac.article.Disclosure;
import almanac.article.Draft;
import almanac.article.Freshness;
import almanac.article.Listed;
import almanac.article.MadeFrom;
import almanac.article.PastEdition;
import almanac.article.Provenance;
import almanac.article.Provenances;
import almanac.article.PublishedArticle;
import almanac.article.Subject;
import almanac.article.Work;
import almanac.shared.Handle;
import almanac.topic.Topics;
import almanac.web.SiteAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// How articles look in answers.
@Component
class Shapes {
    private static final Set<String> OF_THE_WORK = Set.of("id", "kind", "summary", "topics", "authors");

    private final SiteAddress site;
    private final Topics topics;
    private final People people;
    private final Provenances provenances;

    Shapes(SiteAddress site, Topics topics, People people, Provenances provenances) {
        this.site = site;
        this.topics = topics;
        this.people = people;
        this.provenances = provenances;
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

    List<Map<String, Object>> items(List<Listed> texts) {
        var disclosures = disclosures(texts);
        return texts.stream().map(text -> item(text, disclosures)).toList();
    }

    List<Map<String, Object>> itemsWithState(List<Listed> texts) {
        var disclosures = disclosures(texts);
        return texts.stream()
                .map(text -> {
                    var shown = item(text, disclosures);
                    shown.put("state", text.state().toString());
                    text.changedAt().ifPresent(at -> shown.put("changedAt", at));
                    return shown;
                })
                .toList();
    }

    private Map<Provenance.Text, Disclosure> disclosures(List<Listed> texts) {
        return provenances.disclosures(
                texts.stream().flatMap(text -> text.text().stream()).toList());
    }

    private Map<String, Object> item(Listed text, Map<Provenance.Text, Disclosure> disclosures) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("id", text.id());
        shown.put("kind", text.kind().name());
        shown.put("language", text.language().tag());
        shown.put("slug", text.slug().value());
        shown.put("url", text.path().map(site::absolute).orElse(null));
        shown.put("title", text.title());
        shown.put("summary", text.summary());
        shown.put("edition", text.edition().orElse(null));
        shown.put("publishedAt", text.publishedAt().orElse(null));
        shown.put("updatedAt", text.updatedAt().orElse(null));
        shown.put("outdated", text.freshness() instanceof Freshness.Outdated);
        shown.put(
                "disclosure",
                text.text().map(disclosures::get).map(Shapes::disclosure).orElse(null));
        shown.put("topics", Named.topics(text.topics()));
        shown.put("authors", Named.people(text.authors()));
        return shown;
    }

    private static Map<String, Object> disclosure(Disclosure disclosure) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("grade", disclosure.grade().toString());
        shown.put("engines", disclosure.engines());
        shown.put(
                "reviewedBy",
                disclosure
                        .reviewedBy()
                        .map(one -> Named.of(one.handle(), one.name()))
                        .orElse(null));
        return shown;
    }

    Map<String, Object> text(PublishedArticle article, String html) {
        var text = Listed.of(article);
        var shown = item(text, disclosures(List.of(text)));
        shown.put("originalLanguage", article.originalLanguage().tag());
        shown.put("madeFrom", article.madeFrom().map(Shapes::source).orElse(null));
        shown.put("reflects", article.reflects().orElse(null));
        shown.put(
                "availableLanguages",
                article.versions().stream()
                        .map(version -> version.language().tag())
                        .toList());
        shown.put("markdown", article.markdown());
        shown.put("html", html);
        shown.put("translators", Named.people(article.translators()));
        return shown;
    }

    private static Map<String, Object> source(MadeFrom source) {
        return Map.of("language", source.language().tag(), "edition", source.edition());
    }

    Map<String, Object> work(Work work, Described described, List<Listed> versions, boolean withState) {
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
        var disclosures = disclosures(versions);
        shown.put(
                "versions",
                versions.stream()
                        .map(version -> version(version, disclosures, withState))
                        .toList());
        return shown;
    }

    /// What of an item is not told by its work.
    private Map<String, Object> version(Listed text, Map<Provenance.Text, Disclosure> disclosures, boolean withState) {
        var shown = item(text, disclosures);
        shown.keySet().removeAll(OF_THE_WORK);
        shown.put("outdatedBlocks", text.freshness() instanceof Freshness.Outdated outdated ? outdated.behind() : 0);
        if (withState) {
            shown.put("state", text.state().toString());
        }
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
        edition.madeFrom().map(Shapes::source).ifPresent(source -> shown.put("madeFrom", source));
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
        shown.put("image", text.picture().orElse(null));
        shown.put("imageAlt", text.pictureAlt());
        var seo = new LinkedHashMap<String, Object>();
        text.seo().title().ifPresent(title -> seo.put("title", title));
        text.seo().description().ifPresent(description -> seo.put("description", description));
        text.seo().image().ifPresent(image -> seo.put("image", image));
        shown.put("seo", seo);
        draft.madeFrom().map(Shapes::source).ifPresent(source -> shown.put("madeFrom", source));
        return shown;
    }
}
