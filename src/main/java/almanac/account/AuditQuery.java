package almanac.account;

import java.util.Optional;

/// What is looked for in the audit trail, the newest first.
///
/// @param before only entries with a smaller number
/// @param person done by that person
/// @param text   found in action or subject, such as `edition.` or `person/ada`
public record AuditQuery(Optional<Long> before, Optional<Long> person, String text, int limit) {}
