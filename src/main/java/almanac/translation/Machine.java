package almanac.translation;

import java.util.Optional;

/// What translates without a person: an engine and, where it tells, the model that it used.
public record Machine(String engine, Optional<String> model) {
    public static Machine of(String engine) {
        return new Machine(engine, Optional.empty());
    }
}
