package almanac.feed;

import almanac.article.Credit;
import almanac.article.Disclosure;
import almanac.article.Provenances;
import almanac.article.PublishedArticle;
import almanac.media.Media;
import almanac.web.SiteAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes a text as the Markdown it was written in, beneath YAML that says what it is.
@Component
class Twins {
    /// Values are written as JSON, which is YAML but for a few control characters: no title ever breaks out of its
    /// line.
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x7F-\\x9F\\uFFFE\\uFFFF]");

    private static final Pattern PICTURE = Pattern.compile("(?<=\\]\\()media:([\\p{L}\\p{M}\\p{N}._-]+)");

    private final Media media;
    private final Provenances provenances;
    private final SiteAddress site;

    Twins(Media media, Provenances provenances, SiteAddress site) {
        this.media = media;
        this.provenances = provenances;
        this.site = site;
    }

    String of(PublishedArticle article) {
        var text = new StringBuilder("---\n");
        front(article)
                .forEach((name, value) ->
                        text.append(name).append(": ").append(written(value)).append('\n'));
        return text.append("---\n\n").append(body(article)).append('\n').toString();
    }

    private static String written(Object value) {
        return UNPRINTABLE
                .matcher(JSON.writeValueAsString(value))
                .replaceAll(letter ->
                        String.format("\\\\u%04X", (int) letter.group().charAt(0)));
    }

    private Map<String, Object> front(PublishedArticle article) {
        var front = new LinkedHashMap<String, Object>();
        front.put("title", article.title());
        front.put("lang", article.language().tag());
        front.put("translationKey", article.id().toString());
        front.put("slug", article.slug().value());
        front.put("date", article.publishedAt().toString());
        front.put("lastmod", article.updatedAt().toString());
        front.put("description", article.summary());
        front.put("authors", article.authors().stream().map(Twins::named).toList());
        front.put(
                "translators", article.translators().stream().map(Twins::named).toList());
        var topics = new ArrayList<Map<String, String>>();
        article.topics().forEach(topic -> topics.add(named(topic.handle().value(), topic.name())));
        front.put("topics", topics);
        front.put("edition", article.edition());
        article.madeFrom().ifPresent(source -> {
            var made = new LinkedHashMap<String, Object>();
            made.put("language", source.language().tag());
            made.put("edition", source.edition());
            front.put("madeFrom", made);
        });
        front.put("disclosure", disclosure(provenances.disclosure(article)));
        front.put("canonical", site.absolute(article.path()));
        return front;
    }

    private static Map<String, Object> disclosure(Disclosure disclosure) {
        var told = new LinkedHashMap<String, Object>();
        told.put("grade", disclosure.grade().toString());
        told.put("engines", disclosure.engines());
        disclosure.reviewedBy().ifPresent(reader -> told.put("reviewedBy", named(reader)));
        return told;
    }

    private static Map<String, String> named(Credit credit) {
        return named(credit.handle().value(), credit.name());
    }

    private static Map<String, String> named(String handle, String name) {
        var both = new LinkedHashMap<String, String>();
        both.put("handle", handle);
        both.put("name", name);
        return both;
    }

    /// The words as written, except that pictures are found from anywhere.
    private String body(PublishedArticle article) {
        return PICTURE.matcher(article.markdown())
                .replaceAll(reference -> Matcher.quoteReplacement(media.find(reference.group(1))
                        .map(asset -> site.absolute(media.original(asset)))
                        .orElse(reference.group())))
                .stripTrailing();
    }
}
