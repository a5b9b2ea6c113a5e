package almanac.prediction;

import almanac.shared.Handle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is fixed of a prediction on its first day, beside its words.
///
/// @param handle   the one to have; empty to have one proposed from the claim
/// @param closesAt from when on forecasts no longer count; empty for the day by which it resolves
/// @param standsIn the article in which it is said, and its block there
public record Facts(
        Optional<Handle> handle,
        Form form,
        List<Option> options,
        String unit,
        Instant assertedAt,
        Optional<Instant> closesAt,
        Instant resolvesBy,
        Optional<String> archive,
        Optional<UUID> standsIn,
        Optional<String> block,
        Reference reference,
        List<Elsewhere> elsewhere) {
    public Facts {
        options = List.copyOf(options);
        elsewhere = List.copyOf(elsewhere);
        unit = unit.strip();
        assertedAt = Plain.time(assertedAt);
        closesAt = closesAt.map(Plain::time);
        resolvesBy = Plain.time(resolvesBy);
    }

    /// A claim that comes true or not, with nothing beside it.
    public static Facts binary(Instant assertedAt, Instant resolvesBy) {
        return new Facts(
                Optional.empty(),
                Form.BINARY,
                List.of(),
                "",
                assertedAt,
                Optional.empty(),
                resolvesBy,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Reference.None(),
                List.of());
    }

    public Facts called(Handle name) {
        return new Facts(
                Optional.of(name),
                form,
                options,
                unit,
                assertedAt,
                closesAt,
                resolvesBy,
                archive,
                standsIn,
                block,
                reference,
                elsewhere);
    }

    Instant closes() {
        return closesAt.orElse(resolvesBy);
    }
}
