package almanac.article.studio;

import almanac.account.Actor;
import almanac.article.Draft;
import almanac.article.Panel;
import almanac.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks every feature what it has to show beside a text.
@Component
class Panels {
    private final ObjectProvider<Panel> panels;

    Panels(ObjectProvider<Panel> panels) {
        this.panels = panels;
    }

    List<Panel.Shown> beside(Desk.Text text, Optional<Draft> draft, Actor reader, Language speaking) {
        var shown = new Panel.Text(text.work(), text.language(), draft);
        return panels.stream()
                .sorted(Comparator.comparingInt(Panel::order))
                .flatMap(panel -> panel.show(shown, reader, speaking).stream())
                .toList();
    }
}
