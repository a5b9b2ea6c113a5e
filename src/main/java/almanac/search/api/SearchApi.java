package almanac.search.api;

import almanac.account.Anyone;
import almanac.publication.Publications;
import almanac.search.Answer;
import almanac.search.Hit;
import almanac.search.Question;
import almanac.search.Searching;
import almanac.search.State;
import almanac.shared.Language;
import almanac.web.Api;
import almanac.web.ListQuery;
import almanac.web.Problem;
import almanac.web.SiteAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Finds published works, each once, the fittest first.
@Api
class SearchApi {
    private final Searching searching;
    private final Publications publications;
    private final SiteAddress site;

    SearchApi(Searching searching, Publications publications, SiteAddress site) {
        this.searching = searching;
        this.publications = publications;
        this.site = site;
    }

    @Anyone
    @GetMapping("/search")
    Map<String, Object> index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after) {
        var list = ListQuery.of(limit, after);
        var page = list.after().map(SearchApi::page).orElse(1);
        var answer = searching.answer(new Question(q, language(language), Question.Narrowing.NONE, page, list.limit()));
        return shown(answer, page);
    }

    private Language language(@Nullable String tag) {
        return tag == null
                ? publications.current().defaultLanguage()
                : Language.parse(tag)
                        .filter(publications.current()::speaks)
                        .orElseThrow(
                                () -> Problem.refused("/language", "This publication does not speak that language.")
                                        .refusal());
    }

    private static int page(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw Problem.malformed("after is not what an answer gave as next.").refusal();
        }
        return Integer.parseInt(text);
    }

    private Map<String, Object> shown(Answer answer, int page) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("items", answer.hits().stream().map(this::item).toList());
        shown.put("next", answer.more() ? ListQuery.encoded(Integer.toString(page + 1)) : null);
        shown.put("found", answer.works());
        shown.put("complete", answer.state() instanceof State.Complete);
        return shown;
    }

    private Map<String, Object> item(Hit hit) {
        var text = hit.teaser();
        var item = new LinkedHashMap<String, Object>();
        item.put("id", text.id());
        item.put("kind", text.kind().name());
        item.put("language", text.language().tag());
        item.put("slug", text.slug().value());
        item.put("url", site.absolute(text.path()));
        item.put("title", text.title());
        item.put("summary", text.summary());
        item.put("edition", text.edition());
        item.put("publishedAt", text.publishedAt());
        item.put("updatedAt", text.updatedAt());
        item.put(
                "topics",
                named(text.topics().stream()
                        .map(topic -> new Named(topic.handle().value(), topic.name()))));
        item.put(
                "authors",
                named(text.authors().stream().map(one -> new Named(one.handle().value(), one.name()))));
        item.put("titleHtml", hit.title().html());
        item.put("excerptHtml", hit.excerpt().html());
        item.put(
                "foundIn",
                hit.other()
                        .map(other -> other.language().tag())
                        .orElse(text.language().tag()));
        return item;
    }

    private record Named(String handle, String name) {}

    private static List<Named> named(java.util.stream.Stream<Named> all) {
        return all.toList();
    }
}
