package almanac.relay;

import almanac.shared.Tag;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// A row of the log: something moved that readers, other nodes or programs must notice.
///
/// @param seq   its place in the log; the order of seq is the order of commits
/// @param kind  what happened, in the words of an event: `edition.published`
/// @param about what it happened to, for programs that read the log
/// @param tags  what finished pages that show it carry
public record Change(long seq, Instant at, String kind, Map<String, Object> about, Set<Tag> tags) {}
