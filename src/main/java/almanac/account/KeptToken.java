package almanac.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A token that holds, as far as it can still be told: never its secret.
public record KeptToken(
        long id, String name, String shown, Set<Scope> scopes, Instant createdAt, Optional<Instant> lastUsed) {}
