package almanac.article;

import almanac.account.Actor;
import almanac.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Publish the drafts of an article in these languages, all together or none.
///
/// @param at    when; empty for now
/// @param note  what this edition corrects, in the words that readers see
/// @param dated the date that readers see instead of the moment of publishing, for what was published elsewhere before
public record Publish(
        UUID article,
        List<Language> languages,
        Optional<Instant> at,
        Optional<String> note,
        Optional<Instant> dated,
        Actor by) {
    public Publish {
        languages = List.copyOf(languages);
        note = note.map(String::strip).filter(text -> !text.isEmpty());
    }

    public static Publish now(UUID article, Language language, Actor by) {
        return new Publish(article, List.of(language), Optional.empty(), Optional.empty(), Optional.empty(), by);
    }

    public Publish dated(Instant date) {
        return new Publish(article, languages, at, note, Optional.of(date), by);
    }

    public Publish at(Instant instant) {
        return new Publish(article, languages, Optional.of(instant), note, dated, by);
    }
}
