package almanac.article;

import almanac.account.Actor;
import almanac.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Publish the drafts of an article in these languages, all together or none.
///
/// @param at    when; empty for now
/// @param note  what these editions correct, in the words that readers see
/// @param notes the same for single languages, before the other
/// @param dated the date that readers see instead of the moment of publishing, for what was published elsewhere before
public record Publish(
        UUID article,
        List<Language> languages,
        Optional<Instant> at,
        Optional<String> note,
        Map<Language, String> notes,
        Optional<Instant> dated,
        Actor by) {
    public Publish {
        languages = List.copyOf(languages);
        note = note.map(String::strip).filter(text -> !text.isEmpty());
        notes = Map.copyOf(notes);
    }

    public Publish(
            UUID article,
            List<Language> languages,
            Optional<Instant> at,
            Optional<String> note,
            Optional<Instant> dated,
            Actor by) {
        this(article, languages, at, note, Map.of(), dated, by);
    }

    /// What the edition in a language corrects.
    Optional<String> note(Language language) {
        return Optional.ofNullable(notes.get(language))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .or(() -> note);
    }

    public static Publish now(UUID article, Language language, Actor by) {
        return new Publish(article, List.of(language), Optional.empty(), Optional.empty(), Optional.empty(), by);
    }

    public Publish dated(Instant date) {
        return new Publish(article, languages, at, note, notes, Optional.of(date), by);
    }

    public Publish at(Instant instant) {
        return new Publish(article, languages, Optional.of(instant), note, notes, dated, by);
    }
}
