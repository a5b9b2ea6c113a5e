package almanac.prediction;

import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Slug;
import almanac.shared.Tag;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A published prediction with everything that is said of it, in the words that suit the reader.
///
/// @param chronicle its record; for cards without the lines that hold claim and criteria
/// @param standsIn  the article in which it is said, where that can be read
public record Shown(
        long article,
        UUID id,
        Handle handle,
        Language originalLanguage,
        Form form,
        List<Option> options,
        String unit,
        Grade grade,
        Instant assertedAt,
        Instant recordedAt,
        Instant closesAt,
        Instant resolvesBy,
        Optional<String> archive,
        Reference reference,
        List<Elsewhere> elsewhere,
        List<Long> topics,
        List<Long> authors,
        Words words,
        Optional<Place> standsIn,
        Optional<Instant> withdrawnAt,
        Chronicle chronicle,
        List<Scored> scores,
        int entries,
        String head) {

    /// The claim as it is put in one language.
    ///
    /// @param live whether it can be read there now
    public record Words(Language language, Slug slug, String claim, boolean live) {}

    /// A text that can be read.
    public record Place(Language language, String path, String title) {}

    /// How good the forecast of one person was.
    public record Scored(
            @Nullable Long person,
            int entry,
            String grade,
            int horizon,
            @Nullable Double probability,
            @Nullable Boolean happened,
            @Nullable Double brier,
            @Nullable Double log,
            @Nullable Double weighted,
            @Nullable Double pinball,
            @Nullable Double even,
            @Nullable Double reference) {}

    public State state(Instant now) {
        return State.of(
                closesAt,
                resolvesBy,
                chronicle.standing().map(one -> one.judgement().outcome().verdict()),
                withdrawnAt.isPresent(),
                now);
    }

    /// The instant at which it changes by the clock alone.
    public Optional<Instant> turnsAt(Instant now) {
        if (withdrawnAt.isPresent() || chronicle.standing().isPresent()) {
            return Optional.empty();
        }
        return now.isBefore(closesAt)
                ? Optional.of(closesAt)
                : Optional.of(resolvesBy).filter(now::isBefore);
    }

    /// The score of whoever made the claim, else of whoever forecast it first.
    public Optional<Scored> score() {
        return scores.stream()
                .filter(one -> !authors.isEmpty() && authors.getFirst().equals(one.person()))
                .findFirst()
                .or(() -> scores.stream().findFirst());
    }

    public Set<Tag> tags() {
        var tags = new HashSet<Tag>();
        tags.add(Tag.article(article));
        authors.forEach(author -> tags.add(Tag.person(author)));
        return tags;
    }

    public Option option(String name) {
        return options.stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseGet(() -> Option.named(name));
    }
}
