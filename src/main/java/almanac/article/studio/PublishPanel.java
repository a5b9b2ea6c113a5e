package almanac.article.studio;

import almanac.account.Actor;
import almanac.article.Panel;
import almanac.shared.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The form for publishing, beside a text, for those who may.
@Component
class PublishPanel implements Panel {
    private final PublishViews views;

    PublishPanel(PublishViews views) {
        this.views = views;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Shown> show(Text text, Actor reader, Language speaking) {
        return text.draft().isEmpty() || !reader.rights().mayPublish(text.language())
                ? Optional.empty()
                : Optional.of(
                        new Shown("article/_publishing", views.fresh(text.work(), text.language(), reader, speaking)));
    }
}
