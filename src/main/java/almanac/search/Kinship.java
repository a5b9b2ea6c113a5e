package almanac.search;

import almanac.article.Lists;
import almanac.article.WantedWork;
import almanac.article.Works;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.topic.TopicView;
import almanac.topic.Topics;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Which works readers of one are shown next, and why.
@Component
public class Kinship {
    private static final int SHOWN = 3;
    private static final int WORDS = 6;

    private final Nearest nearest;
    private final Works works;
    private final Lists lists;
    private final Topics topics;
    private final Publications publications;

    Kinship(Nearest nearest, Works works, Lists lists, Topics topics, Publications publications) {
        this.nearest = nearest;
        this.works = works;
        this.lists = lists;
        this.topics = topics;
        this.publications = publications;
    }

    /// A work that is near.
    ///
    /// @param words  what both say more than others do
    /// @param said   the language in which they say it
    /// @param topics what both are about
    public record Kin(
            UUID work, Language language, String title, List<Word> words, Language said, List<String> topics) {}

    /// @param weight how much it counts, of hundred that all words which make works near count together
    public record Word(String word, int weight) {}

    public List<Kin> of(UUID work, Language language) {
        return works.number(work).map(article -> of(article, language)).orElse(List.of());
    }

    private List<Kin> of(long article, Language language) {
        var near = nearest.reasons(article, language, SHOWN);
        var wanted = near.stream()
                .map(work -> new WantedWork(work.article(), language))
                .toList();
        return lists.inOrder(wanted, language, publications.current().tags()).stream()
                .flatMap(teaser -> near.stream()
                        .filter(work -> work.article() == teaser.article())
                        .map(work -> new Kin(
                                teaser.id(),
                                teaser.language(),
                                teaser.title(),
                                words(work),
                                work.said(),
                                topics(work, language))))
                .toList();
    }

    private static List<Word> words(Nearest.Near near) {
        double all =
                near.words().stream().mapToDouble(Nearest.Near.Shared::weight).sum();
        return near.words().stream()
                .limit(WORDS)
                .map(word -> new Word(word.written(), (int) Math.round(100 * word.weight() / all)))
                .toList();
    }

    private List<String> topics(Nearest.Near near, Language language) {
        return near.topics().stream()
                .flatMap(topic -> topics.named(topic, language).stream())
                .map(TopicView::name)
                .toList();
    }
}
