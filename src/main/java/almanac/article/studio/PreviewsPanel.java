package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Profile;
import almanac.article.Draft;
import almanac.article.Panel;
import almanac.article.Preview;
import almanac.article.Previews;
import almanac.shared.Language;
import almanac.web.Stamp;
import almanac.web.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The previews of a text that hold, and the way to give another one away.
@Component
class PreviewsPanel implements Panel {
    private final Previews previews;
    private final People people;
    private final Words words;

    PreviewsPanel(Previews previews, People people, Words words) {
        this.previews = previews;
        this.people = people;
        this.words = words;
    }

    /// @param path     where previews are made
    /// @param revision the newest
    public record View(String path, int revision, boolean mayMake, List<Row> rows) {}

    /// @param pinned the revision that it shows for good
    public record Row(
            String revoke,
            String who,
            Stamp until,
            @Nullable Integer pinned) {}

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Shown> show(Text text, Actor reader, Language speaking) {
        return text.draft().map(draft -> new Shown("article/_previews", view(text, draft, reader, speaking)));
    }

    private View view(Text text, Draft draft, Actor reader, Language speaking) {
        var work = text.work();
        var path = BoardController.path(work.id(), text.language().tag()) + "/previews";
        return new View(
                path,
                draft.revision(),
                reader.rights().mayRevise(work.authors(), work.original(), text.language()),
                previews.of(work.id(), text.language()).stream()
                        .map(preview -> row(preview, path, speaking))
                        .toList());
    }

    private Row row(Preview preview, String path, Language speaking) {
        return new Row(
                path + "/" + preview.id() + "/revoke",
                preview.madeBy()
                        .flatMap(id -> people.profile(id, speaking))
                        .map(Profile::name)
                        .orElseGet(() -> words.text(speaking, "history.program")),
                words.moment(speaking, preview.expiresAt()),
                preview.revision().orElse(null));
    }
}
