package almanac.article.studio;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/// When somebody wants a text to be published, as they typed it in the publication's time zone.
sealed interface Wished {
    /// At once.
    record Now() implements Wished {}

    record At(Instant moment) implements Wished {}

    /// Clocks jump over that time.
    ///
    /// @param before the last moment before they do
    /// @param after  the first one after
    record Skipped(Instant before, Instant after) implements Wished {}

    /// Clocks go through that time twice.
    record Twice(Instant first, Instant second) implements Wished {}

    /// That is no day and time.
    record Unclear() implements Wished {}

    /// @param typed a local day and time, as browsers send it; nothing for now
    /// @param which `first` or `second`, where clocks go through it twice
    static Wished read(String typed, String which, ZoneId zone) {
        if (typed.isBlank()) {
            return new Now();
        }
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return new Unclear();
        }
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            var jump = zone.getRules().getTransition(local).getInstant();
            return new Skipped(jump.minusSeconds(60), jump);
        }
        var first = local.toInstant(offsets.getFirst());
        if (offsets.size() == 1) {
            return new At(first);
        }
        var second = local.toInstant(offsets.get(1));
        return switch (which) {
            case "first" -> new At(first);
            case "second" -> new At(second);
            default -> new Twice(first, second);
        };
    }
}
