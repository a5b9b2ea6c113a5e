package almanac.web;

import java.util.Optional;
import java.util.function.Function;

/// A member of a JSON object that may be absent, null or a value: three different orders.
public sealed interface Given<T> {
    record Absent<T>() implements Given<T> {}

    record Null<T>() implements Given<T> {}

    record Value<T>(T value) implements Given<T> {}

    /// The value, where there is one.
    default Optional<T> toOptional() {
        return this instanceof Value<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    default boolean isAbsent() {
        return this instanceof Absent<T>;
    }

    default boolean isNull() {
        return this instanceof Null<T>;
    }

    default <R> Given<R> map(Function<T, R> change) {
        return switch (this) {
            case Absent<T>() -> new Absent<>();
            case Null<T>() -> new Null<>();
            case Value<T>(var value) -> new Value<>(change.apply(value));
        };
    }
}
