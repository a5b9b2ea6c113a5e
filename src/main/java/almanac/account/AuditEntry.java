package almanac.account;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// One thing that somebody did.
///
/// @param person nobody where the program itself acted
public record AuditEntry(
        long id,
        Instant at,
        Optional<Long> person,
        Optional<Long> token,
        String action,
        String subject,
        Map<String, Object> before,
        Map<String, Object> after) {}
