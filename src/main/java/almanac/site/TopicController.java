package almanac.site;

import almanac.article.Coverage;
import almanac.article.Cursor;
import almanac.article.Filter;
import almanac.article.Lists;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.shared.Tag;
import almanac.topic.TopicView;
import almanac.topic.Topics;
import almanac.web.AddressLanguage;
import almanac.web.Frame;
import almanac.web.Path;
import almanac.web.SiteAddress;
import almanac.web.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What the publication writes about: all topics, and the texts about one.
@Controller
class TopicController {
    private static final int PAGE = 20;

    private final Topics topics;
    private final Lists lists;
    private final Teasers teasers;
    private final Coverage coverage;
    private final SiteLanguages languages;
    private final ListAlternates alternates;
    private final SiteAddress site;
    private final Words words;

    TopicController(
            Topics topics,
            Lists lists,
            Teasers teasers,
            Coverage coverage,
            SiteLanguages languages,
            ListAlternates alternates,
            SiteAddress site,
            Words words) {
        this.topics = topics;
        this.lists = lists;
        this.teasers = teasers;
        this.coverage = coverage;
        this.languages = languages;
        this.alternates = alternates;
        this.site = site;
        this.words = words;
    }

    @GetMapping(AddressLanguage.IN_PATH + "/topics")
    String index(@PathVariable String language, Model model) {
        var known = languages.of(language);
        var frame = Frame.of(words.text(known, "site.topics"), known, Path.under(known, "topics"))
                .alternates(alternates.everywhere("topics"))
                .showing(Set.of(Tag.PUBLICATION, Tag.TOPICS))
                .at(site);
        model.addAttribute(
                "page",
                new TopicsPage(
                        frame,
                        topics.all(known).stream()
                                .map(topic ->
                                        new TopicsPage.Topic(path(known, topic), topic.name(), topic.description()))
                                .toList()));
        return "site/topics";
    }

    private static String path(Language language, TopicView topic) {
        return Path.under(language, "topics", topic.slug().value());
    }

    @GetMapping(AddressLanguage.IN_PATH + "/topics/{slug:[^.]+}")
    String show(
            @PathVariable String language,
            @PathVariable String slug,
            @RequestParam Optional<String> before,
            Model model) {
        var known = languages.of(language);
        var topic = Slug.parse(slug).flatMap(at -> topics.at(known, at)).orElseThrow(NothingHere::new);
        var listing = lists.of(known, Filter.about(topic.id()), before.flatMap(Cursor::parse), PAGE);
        var tags = new HashSet<>(Teasers.tags(listing.teasers()));
        // What any language publishes may move the alternates.
        tags.addAll(Set.of(Tag.PUBLICATION, Tag.list(known), Tag.NOT_YET, Tag.topic(topic.id())));
        var path = path(known, topic);
        var covered = coverage.of(Filter.about(topic.id()));
        var frame = ListAlternates.put(
                        Frame.of(topic.name(), known, path),
                        known,
                        before.isEmpty() ? alternates.ofTopic(topic.id(), covered) : List.of())
                .describedAs(topic.description())
                .feeds(Feeds.under(path, topic.name()))
                .knowing(Set.of("before"))
                .showing(tags)
                .at(site);
        model.addAttribute(
                "page",
                new TopicPage(
                        frame,
                        elsewhere(topic),
                        Path.under(known, "topics"),
                        topic.name(),
                        topic.description(),
                        teasers.list(listing, path)));
        return "site/topic";
    }

    private Map<Language, String> elsewhere(TopicView topic) {
        return languages.each(language -> topics.named(topic.id(), language)
                .map(there -> path(language, there))
                .orElseGet(() -> Path.home(language)));
    }
}
