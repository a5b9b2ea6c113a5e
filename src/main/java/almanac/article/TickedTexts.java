package almanac.article;

import almanac.account.Actor;
import almanac.publication.Publications;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What somebody ticked on the board. Whoever may not have one of the texts published gets none, whatever the reason:
/// there is no such text, the publication does not speak its language, or it is not theirs to publish.
@Component
public class TickedTexts {
    private final Works works;
    private final Publications publications;

    TickedTexts(Works works, Publications publications) {
        this.works = works;
        this.publications = publications;
    }

    /// @param sent as `VersionKey.sent` writes them
    public Optional<List<VersionKey>> publishable(List<String> sent, Actor actor) {
        var read = sent.stream().map(VersionKey::parse).toList();
        if (!read.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        var texts = read.stream().flatMap(Optional::stream).distinct().toList();
        var known = works.of(texts.stream().map(VersionKey::article).toList());
        return Optional.of(texts)
                .filter(all -> all.stream()
                        .allMatch(text -> known.containsKey(text.article())
                                && publications.current().speaks(text.language())
                                && actor.rights().mayPublish(text.language())));
    }
}
