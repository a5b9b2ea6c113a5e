package almanac.site;

import almanac.article.Alternates;
import almanac.article.Bodies;
import almanac.article.LeadPicture;
import almanac.article.PublishedArticle;
import almanac.article.Surroundings;
import almanac.article.Teaser;
import almanac.media.Media;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.shared.Tag;
import almanac.web.Frame;
import almanac.web.SiteAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Frames the page of a text.
@Component
class ArticleFrames {
    private final Publications publications;
    private final SiteAddress site;
    private final ArticleData data;
    private final Media media;

    ArticleFrames(Publications publications, SiteAddress site, ArticleData data, Media media) {
        this.publications = publications;
        this.site = site;
        this.data = data;
        this.media = media;
    }

    Frame of(PublishedArticle article, Language reader, Bodies.Body body, Surroundings around) {
        var borrowed = !article.language().equals(reader);
        var path = article.kind().path(reader, article.slug());
        var frame = Frame.of(article.seo().title().orElse(article.title()), reader, path)
                .describedAs(article.seo().description().orElse(article.summary()))
                .image(image(article))
                .times(article.publishedAt(), article.updatedAt())
                .styledBy(body.sheets())
                .knowing(Set.of("view=history"))
                .showing(tags(article, reader, body.tags(), around));
        if (borrowed) {
            // The original's words under another language: kept out of search, and of the set of alternates.
            return frame.canonicalAt(site.absolute(article.path())).notIndexed().at(site);
        }
        return frame.alternates(Alternates.of(
                        article.versions(),
                        article.originalLanguage(),
                        publications.current().defaultLanguage(),
                        site))
                .data(List.of(data.of(article)))
                .twin(article.path() + ".md")
                .feeds(Feeds.under("/" + reader, publications.current().name(reader)))
                .at(site);
    }

    /// Says nothing to search engines and other sites, and leads them nowhere.
    Frame preview(PublishedArticle proof, Bodies.Body body) {
        var language = proof.language();
        return Frame.of(proof.title(), language, "/" + language)
                .styledBy(body.sheets())
                .notIndexed()
                .notKept()
                .at(site);
    }

    /// The one that was chosen for other sites, else the one that leads the text.
    private Optional<Frame.ShareImage> image(PublishedArticle article) {
        return article.seo()
                .image()
                .flatMap(media::find)
                .map(media::shown)
                .map(shown -> new Frame.ShareImage(
                        site.absolute(shown.src()), article.title(), shown.width(), shown.height()))
                .or(() -> article.picture().map(this::image));
    }

    private Frame.ShareImage image(LeadPicture lead) {
        var picture = lead.picture();
        return new Frame.ShareImage(site.absolute(picture.src()), lead.alt(), picture.width(), picture.height());
    }

    private static Set<Tag> tags(PublishedArticle article, Language reader, Set<Tag> embedded, Surroundings around) {
        var tags = new HashSet<>(embedded);
        tags.addAll(article.tags());
        tags.add(Tag.PUBLICATION);
        tags.add(Tag.list(reader));
        // The neighbours of an original that stands in for a translation are those of its own language.
        tags.add(Tag.list(article.language()));
        var neighbours = new ArrayList<Teaser>(around.related());
        around.previous().ifPresent(neighbours::add);
        around.next().ifPresent(neighbours::add);
        tags.addAll(Teasers.tags(neighbours));
        return tags;
    }
}
