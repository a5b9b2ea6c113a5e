package almanac.article.studio;

import almanac.account.Actor;
import almanac.article.Panel;
import almanac.shared.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The way from a text to its past.
@Component
class HistoryPanel implements Panel {
    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Shown> show(Text text, Actor reader, Language speaking) {
        return text.draft()
                .map(draft -> new Shown(
                        "article/_past",
                        BoardController.path(text.work().id(), text.language().tag())));
    }
}
