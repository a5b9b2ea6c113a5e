package almanac.site;

import almanac.article.Bodies;
import almanac.article.Credit;
import almanac.article.Lists;
import almanac.article.LiveVersion;
import almanac.article.PublishedArticle;
import almanac.article.Surroundings;
import almanac.markup.Heading;
import almanac.shared.Language;
import almanac.shared.SafeHtml;
import almanac.web.Choice;
import almanac.web.Frame;
import almanac.web.Path;
import almanac.web.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws the page of a text for readers of a language, which is the text's own or one that lacks it.
@Component
class ArticlePages {
    private static final int OUTLINE_FROM = 3;

    private final Bodies bodies;
    private final Lists lists;
    private final Teasers teasers;
    private final Notices notices;
    private final ArticleFrames frames;
    private final SiteLanguages languages;
    private final LeadPictures pictures;
    private final Words words;

    ArticlePages(
            Bodies bodies,
            Lists lists,
            Teasers teasers,
            Notices notices,
            ArticleFrames frames,
            SiteLanguages languages,
            LeadPictures pictures,
            Words words) {
        this.bodies = bodies;
        this.lists = lists;
        this.teasers = teasers;
        this.notices = notices;
        this.frames = frames;
        this.languages = languages;
        this.pictures = pictures;
        this.words = words;
    }

    /// As it would be read if it were published now, for whoever was given the address.
    ArticlePage preview(PublishedArticle proof, Instant until) {
        var language = proof.language();
        return page(
                proof,
                language,
                List.of(notices.preview(language, until)),
                (body, around) -> frames.preview(proof, body));
    }

    ArticlePage of(PublishedArticle article, Language reader) {
        return page(
                article,
                reader,
                notices.of(article, reader),
                (body, around) -> frames.of(article, reader, body, around));
    }

    private ArticlePage page(
            PublishedArticle article,
            Language reader,
            List<Notice> notices,
            BiFunction<Bodies.Body, Surroundings, Frame> framed) {
        var body = bodies.page(article, reader);
        var around = article.kind().listed()
                ? lists.around(article)
                : new Surroundings(Optional.empty(), Optional.empty(), List.of());
        var language = article.language();
        return new ArticlePage(
                framed.apply(body, around),
                elsewhere(article),
                notices,
                language.tag(),
                language.direction(),
                Teasers.topics(article.topics(), language),
                article.title(),
                Standfirst.of(article),
                names(article.authors(), reader),
                names(article.translators(), reader),
                words.date(reader, article.publishedAt()),
                article.updatedAt().equals(article.publishedAt()) ? null : words.date(reader, article.updatedAt()),
                article.minutes(),
                others(article),
                article.picture().map(pictures::of).orElse(null),
                outline(article),
                SafeHtml.joined(body.html()),
                corrections(article, reader),
                history(article, reader),
                origin(article, reader),
                around.previous().map(teasers::of).orElse(null),
                around.next().map(teasers::of).orElse(null),
                teasers.of(around.related()));
    }

    private static Map<Language, String> elsewhere(PublishedArticle article) {
        var paths = new HashMap<Language, String>();
        article.versions().forEach(version -> paths.put(version.language(), version.path()));
        return paths;
    }

    private List<Choice> others(PublishedArticle article) {
        return languages.inOrder(article.versions()).stream()
                .filter(version -> !version.language().equals(article.language()))
                .map(version -> Choice.to(version.language(), version.path()))
                .toList();
    }

    /// Names joined as the reader's language joins them, each with its address.
    private List<NamePart> names(List<Credit> people, Language reader) {
        if (people.isEmpty()) {
            return List.of();
        }
        var between = words.between(reader, people.size());
        var parts = new ArrayList<NamePart>();
        for (var place = 0; place < people.size(); place++) {
            add(parts, between.get(place));
            var person = people.get(place);
            parts.add(new NamePart(Path.under(reader, "authors", person.handle().value()), person.name()));
        }
        add(parts, between.getLast());
        return parts;
    }

    private static void add(List<NamePart> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new NamePart(null, text));
        }
    }

    private List<ArticlePage.Corrected> corrections(PublishedArticle article, Language reader) {
        return article.corrections().stream()
                .map(correction -> new ArticlePage.Corrected(
                        words.text(
                                reader,
                                "site.correction",
                                words.date(reader, correction.at()).shown()),
                        correction.note()))
                .toList();
    }

    /// A feature that shows its texts at addresses of its own shows their history in its own way.
    private static @Nullable String history(PublishedArticle article, Language reader) {
        var path = article.kind().path(reader, article.slug());
        var here = path.equals(Path.article(reader, article.slug()));
        return here && article.edition() > 1 ? path + HistoryPages.VIEW : null;
    }

    private static @Nullable OutlineView outline(PublishedArticle article) {
        var headings = article.outline().stream()
                .filter(heading -> heading.level() <= 3)
                .toList();
        if (headings.size() < OUTLINE_FROM) {
            return null;
        }
        var top = headings.stream().mapToInt(Heading::level).min().orElse(2);
        return new OutlineView(
                article.language().tag(),
                article.language().direction(),
                headings.stream()
                        .map(heading ->
                                new OutlineView.Item(heading.level() > top, "#" + heading.anchor(), heading.text()))
                        .toList());
    }

    private @Nullable Origin origin(PublishedArticle article, Language reader) {
        if (!article.translated()) {
            return null;
        }
        var from = article.madeFrom().map(made -> made.language()).orElse(article.originalLanguage());
        return article.in(from).map(version -> origin(version, reader)).orElse(null);
    }

    private Origin origin(LiveVersion version, Language reader) {
        var language = version.language();
        return new Origin(
                words.text(reader, "site.translated-from", language.nameIn(reader)),
                version.path(),
                language.tag(),
                language.direction(),
                version.title());
    }
}
