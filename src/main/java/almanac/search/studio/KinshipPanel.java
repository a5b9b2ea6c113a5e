package almanac.search.studio;

import almanac.account.Actor;
import almanac.article.Panel;
import almanac.search.Kinship;
import almanac.shared.Language;
import almanac.web.Studio;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What readers of a live text are shown next, and why, beside the text in the editor.
@Component
class KinshipPanel implements Panel {
    private final Kinship kinship;

    KinshipPanel(Kinship kinship) {
        this.kinship = kinship;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Shown> show(Text text, Actor reader, Language speaking) {
        var near = kinship.of(text.work().id(), text.language()).stream()
                .map(kin -> new Near(
                        Studio.PATH + "/articles/" + kin.work() + "/" + kin.language(),
                        kin.title(),
                        kin.language().tag(),
                        kin.language().direction(),
                        text.language().tag(),
                        kin.topics(),
                        kin.said().tag(),
                        kin.words()))
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(new Shown("search/_near", near));
    }
}
