package almanac.feed;

import almanac.article.Filter;
import almanac.article.Lists;
import almanac.article.Teaser;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.topic.Topics;
import almanac.web.Path;
import almanac.web.SiteAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Writes what llms.txt says: the publication's name and tagline, then links to the Markdown twins of its texts, by
/// topic. It has no words beside the publication's own, and so needs no translation.
@Component
class Llms {
    private static final int NEWEST = 50;

    private final Lists lists;
    private final Topics topics;
    private final Publications publications;
    private final SiteAddress site;

    Llms(Lists lists, Topics topics, Publications publications, SiteAddress site) {
        this.lists = lists;
        this.topics = topics;
        this.publications = publications;
        this.site = site;
    }

    /// Which languages there are, each with its own list.
    String all() {
        var publication = publications.current();
        var text = head(publication.defaultLanguage());
        for (var language : publication.tags()) {
            text.append("\n## ").append(language.nativeName()).append("\n\n");
            link(text, publication.name(language), Path.under(language, "llms.txt"), publication.tagline(language));
        }
        return text.toString();
    }

    /// The newest texts of a language, and of each topic.
    String in(Language language) {
        var text = head(language).append('\n');
        links(
                text,
                lists.of(language, Filter.EVERYTHING, Optional.empty(), NEWEST).teasers());
        var byTopic = lists.newestByTopic(language, NEWEST);
        for (var topic : topics.all(language)) {
            var about = byTopic.getOrDefault(topic.id(), List.of());
            if (!about.isEmpty()) {
                text.append("\n## ").append(line(topic.name())).append("\n\n");
                links(text, about);
            }
        }
        return text.toString();
    }

    private StringBuilder head(Language language) {
        var publication = publications.current();
        var text =
                new StringBuilder("# ").append(line(publication.name(language))).append('\n');
        if (!publication.tagline(language).isBlank()) {
            text.append("\n> ").append(line(publication.tagline(language))).append('\n');
        }
        return text;
    }

    private void links(StringBuilder text, List<Teaser> teasers) {
        for (var teaser : teasers) {
            link(text, teaser.title(), teaser.path() + ".md", teaser.summary());
        }
    }

    private void link(StringBuilder text, String title, String path, String words) {
        text.append("- [")
                .append(line(title).replaceAll("([\\\\\\[\\]])", "\\\\$1"))
                .append("](")
                .append(site.absolute(path))
                .append(')');
        if (!words.isBlank()) {
            text.append(": ").append(line(words));
        }
        text.append('\n');
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
