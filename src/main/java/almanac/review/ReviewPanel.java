package almanac.review;

import almanac.account.Actor;
import almanac.article.Panel;
import almanac.article.VersionKey;
import almanac.shared.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How far the review is, beside a text in the editor.
@Component
class ReviewPanel implements Panel {
    private final ReviewViews views;

    ReviewPanel(ReviewViews views) {
        this.views = views;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Shown> show(Text text, Actor reader, Language speaking) {
        if (text.draft().isEmpty()) {
            return Optional.empty();
        }
        var key = new VersionKey(text.work().id(), text.language());
        return Optional.of(new Shown("review/_panel", views.of(text.work(), key, reader, speaking)));
    }
}
