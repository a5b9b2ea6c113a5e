package almanac.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The order to make a token for somebody.
///
/// @param name what it is for, so that its owner knows which one to revoke
public record IssueToken(long person, String name, Set<Scope> scopes, Optional<Instant> expiresAt) {
    public IssueToken {
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("A token without a scope is good for nothing.");
        }
    }
}
