package almanac.site;

import almanac.article.Credit;
import almanac.article.Listing;
import almanac.article.Subject;
import almanac.article.Teaser;
import almanac.shared.Language;
import almanac.shared.Tag;
import almanac.web.Path;
import almanac.web.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws texts as lists show them, in each text's own language.
@Component
class Teasers {
    private final Words words;
    private final LeadPictures pictures;

    Teasers(Words words, LeadPictures pictures) {
        this.words = words;
        this.pictures = pictures;
    }

    List<TeaserView> of(List<Teaser> teasers) {
        return teasers.stream().map(this::of).toList();
    }

    TeaserView of(Teaser teaser) {
        var language = teaser.language();
        return new TeaserView(
                language.tag(),
                language.direction(),
                language.nativeName(),
                teaser.path(),
                teaser.title(),
                teaser.summary(),
                topics(teaser.topics(), language),
                words.list(language, teaser.authors().stream().map(Credit::name).toList()),
                words.date(language, teaser.publishedAt()),
                teaser.minutes(),
                teaser.picture().map(pictures::of).orElse(null));
    }

    static List<Named> topics(List<Subject> topics, Language language) {
        return topics.stream()
                .map(topic ->
                        new Named(Path.under(language, "topics", topic.slug().value()), topic.name()))
                .toList();
    }

    TeaserList list(Listing listing, String path) {
        return new TeaserList(
                of(listing.teasers()),
                listing.next().map(cursor -> path + "?before=" + cursor).orElse(null));
    }

    /// The tags of everything that a list shows.
    static Set<Tag> tags(List<Teaser> teasers) {
        var tags = new HashSet<Tag>();
        for (var teaser : teasers) {
            tags.add(Tag.article(teaser.article()));
            teaser.picture().ifPresent(lead -> tags.add(Tag.asset(lead.asset())));
            teaser.topics().forEach(topic -> tags.add(Tag.topic(topic.topic())));
            teaser.authors().forEach(author -> tags.add(Tag.person(author.person())));
        }
        return tags;
    }
}
